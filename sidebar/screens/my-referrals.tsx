// The first screen of a teacher: what was sent, what is asked of them.
import type { Act } from '../../src/casework/views';
import { draftsOf } from '../core/drafts';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { draftTime } from '../core/words';
import { ListScreen } from '../parts/list-screen';
import { ActLine, Group, RowLink } from '../parts/rows';
import { Loaded, ScreenHeading } from '../parts/screen';

/** A teacher's own referrals: sent, accepted, considered; never number, decision or card. */
export function MyReferrals() {
  const { words, go, boot } = usePage();
  const mine = useView('my-referrals', {});
  return (
    <Loaded of={mine}>
      {(view) => (
        <ListScreen title={words.t('page.title.my-referrals')}>
          <div class="matter">
            <button
              type="button"
              id="start-0"
              class="button primary wide"
              onClick={() => go({ screen: 'refer' })}
            >
              {words.t('page.title.refer')}
            </button>
          </div>
          <ul class="act-lines matter">
            {draftsOf(boot.email, 'refer-pupil').map(({ subject, at, names }) => (
              <ActLine
                key={subject}
                id={`draft-${subject}`}
                act={{ screen: 'refer', kind: subject && `${subject} ${names[subject] ?? ''}` }}
                title={[words.t('page.my.draft', draftTime(words, at)), names[subject]]
                  .filter(Boolean)
                  .join(' · ')}
              />
            ))}
            <ActLine id="start-1" act={{ screen: 'my-measures' }} title={words.t('page.title.my-measures')} />
          </ul>
          <WaitingForMe />
          <Told id="tasks" title={words.t('page.my.tasks')}>
            {view.tasks}
          </Told>
          <Told id="asked" title={words.t('page.my.asked')}>
            {view.asked}
          </Told>
          <Told id="sittings" title={words.t('page.my.sittings')}>
            {view.sittings.map(({ when, place }) => ({ title: when, subject: place }))}
          </Told>
          <Told id="removals" title={words.t('page.title.apply-for-removal')}>
            {view.removals.map(({ name, on }) => ({ title: name, subject: on }))}
          </Told>
          <div class="today-head wrap spread">
            <ScreenHeading>{words.t('page.title.my-referrals')}</ScreenHeading>
          </div>
          {view.referrals.length === 0 && <p class="empty">{words.t('page.my.none')}</p>}
          <ul class="rows">
            {view.referrals.map(({ name, sentOn, state }, at) => (
              <Line key={at} title={name} subject={`${sentOn} · ${state}`} />
            ))}
          </ul>
        </ListScreen>
      )}
    </Loaded>
  );
}

/** A row that leads nowhere: what it is, and what is said of it. */
const Line = ({ title, subject }: Told) => (
  <li class="row flex">
    <div class="row-text">
      {title}
      {subject && <div class="subject">{subject}</div>}
    </div>
  </li>
);

interface Told {
  act?: Act;
  title: string;
  subject: string;
}

/** A group of rows, when there are any; one with an act leads to it. */
const Told = ({ id, title, children }: { id: string; title: string; children: readonly Told[] }) =>
  children.length > 0 ? (
    <Group id={id} title={title} count={children.length}>
      {children.map(({ act, ...row }, at) =>
        act ? <RowLink key={at} id={`${id}-${at}`} act={act} {...row} /> : <Line key={at} {...row} />,
      )}
    </Group>
  ) : null;

/** What waits for the psychologist; nobody else of this screen is asked for it. */
function WaitingForMe() {
  const { words, boot } = usePage();
  const psychologist = boot.person?.roles.includes('PSYCHOLOGIST');
  const { view } = useView('waiting-for-me', psychologist ? {} : undefined);
  if (!view || view.rows.length === 0) return null;
  return (
    <Group id="waiting" title={words.t('page.my.waiting')} count={view.rows.length}>
      {view.rows.map((row, at) => (
        <RowLink key={at} id={`waiting-${at}`} {...row} />
      ))}
    </Group>
  );
}
