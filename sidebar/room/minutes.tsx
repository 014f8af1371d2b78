// What the minutes will say of the item now heard; it grows while people type.
import type { SittingItem } from '../../src/casework/views';
import { usePage } from '../core/page-context';

/** What of a hearing the minutes say, while it is being filled in. */
interface Heard {
  heard?: string | undefined;
  spoke?: { who?: string | undefined; gist?: string | undefined }[] | undefined;
  parentsPresent?: boolean | undefined;
  parentsWho?: string | undefined;
  parentsOpinion?: string | undefined;
  pupilOpinion?: string | undefined;
}

/** A plain preview; the paper itself is made by its template when the sitting is closed. */
export function Minutes({
  item,
  hearing = {},
  decided,
  fresh,
}: {
  item: SittingItem;
  hearing?: Heard | undefined;
  decided?: string;
  /** The decision is chosen and not yet recorded. */
  fresh?: boolean;
}) {
  const { words } = usePage();
  const said = (hearing.spoke ?? []).filter((each) => each.gist?.trim());
  const parents = (hearing.parentsWho ?? '').replace(/, ([^;]+)/g, ' ($1)').replace(/; /g, ', ');
  return (
    <>
      <p>
        <strong>
          {item.order}. {words.t('room.minutes.heard')}:
        </strong>{' '}
        {hearing.heard}
      </p>
      {said.length > 0 && (
        <p>
          <strong>{words.t('room.minutes.spoke')}:</strong>{' '}
          {said.map((each, at) => (
            <span key={at}>
              {each.who && `${each.who}: `}
              {each.gist}{' '}
            </span>
          ))}
        </p>
      )}
      {hearing.pupilOpinion?.trim() && (
        <p>
          {words.t('room.minutes.pupil')}: {hearing.pupilOpinion}
        </p>
      )}
      {hearing.parentsPresent && hearing.parentsOpinion?.trim() && (
        <p>
          {[words.t('room.minutes.parents'), parents].filter(Boolean).join(' – ')}: {hearing.parentsOpinion}
        </p>
      )}
      {decided && (
        <p>
          <strong>{words.t('room.minutes.decided')}:</strong> {fresh ? <mark>{decided}</mark> : decided}
        </p>
      )}
    </>
  );
}
