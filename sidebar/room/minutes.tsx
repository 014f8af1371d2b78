// What the minutes will say of the item now heard; it grows while people type.
import type { SittingItem } from '../../src/casework/views';
import { usePage } from '../core/page-context';

/** A plain preview; the paper itself is made by its template when the sitting is closed. */
export function Minutes({
  item,
  heard,
  spoke,
  decided,
  fresh,
}: {
  item: SittingItem;
  heard?: string;
  spoke: { who: string; gist: string }[];
  decided?: string;
  /** The decision is chosen and not yet recorded. */
  fresh?: boolean;
}) {
  const { words } = usePage();
  const said = spoke.filter((each) => each.gist.trim() !== '');
  return (
    <>
      <p>
        <strong>
          {item.order}. {words.t('room.minutes.heard')}:
        </strong>{' '}
        {heard}
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
      {decided && (
        <p>
          <strong>{words.t('room.minutes.decided')}:</strong> {fresh ? <mark>{decided}</mark> : decided}
        </p>
      )}
    </>
  );
}

/** Who spoke, parents and pupil included, in the order of speaking. */
export function spokenOf(
  hearing: {
    spoke?: { who?: string; gist?: string }[];
    parentsWho?: string;
    parentsOpinion?: string;
    pupilOpinion?: string;
  },
  pupil: string,
): { who: string; gist: string }[] {
  return [
    ...(hearing.spoke ?? []).map(({ who = '', gist = '' }) => ({ who, gist })),
    { who: hearing.parentsWho ?? '', gist: hearing.parentsOpinion ?? '' },
    { who: pupil, gist: hearing.pupilOpinion ?? '' },
  ];
}
