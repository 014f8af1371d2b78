// The first screen of a teacher: what was sent, what is asked of them.
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
          {view.tasks.length > 0 && (
            <Group id="tasks" title={words.t('page.my.tasks')} count={view.tasks.length}>
              {view.tasks.map((task, at) => (
                <RowLink key={at} id={`task-${at}`} {...task} />
              ))}
            </Group>
          )}
          {view.asked.length > 0 && (
            <Group id="asked" title={words.t('page.my.asked')} count={view.asked.length}>
              {view.asked.map((asked, at) => (
                <li class="row flex" key={at}>
                  <div class="row-text">
                    <strong>{asked.title}</strong>
                    <div class="subject">{asked.subject}</div>
                    <div class="subject">{words.t('page.my.asked-how')}</div>
                  </div>
                </li>
              ))}
            </Group>
          )}
          {view.sittings.length > 0 && (
            <Group id="sittings" title={words.t('page.my.sittings')} count={view.sittings.length}>
              {view.sittings.map((sitting, at) => (
                <li class="row flex" key={at}>
                  <div class="row-text">
                    {sitting.when}
                    {sitting.place && <div class="subject">{sitting.place}</div>}
                  </div>
                </li>
              ))}
            </Group>
          )}
          {view.removals.length > 0 && (
            <Group id="removals" title={words.t('page.title.apply-for-removal')} count={view.removals.length}>
              {view.removals.map((removal, at) => (
                <li class="row flex" key={at}>
                  <div class="row-text">
                    {removal.name}
                    <div class="subject">{removal.on}</div>
                  </div>
                </li>
              ))}
            </Group>
          )}
          <div class="today-head wrap spread">
            <ScreenHeading>{words.t('page.title.my-referrals')}</ScreenHeading>
          </div>
          {view.referrals.length === 0 && <p class="empty">{words.t('page.my.none')}</p>}
          <ul class="rows">
            {view.referrals.map((referral, at) => (
              <li class="row flex" key={at}>
                <div class="row-text">
                  {referral.name}
                  <div class="subject">
                    {referral.sentOn} · {referral.state}
                  </div>
                </div>
              </li>
            ))}
          </ul>
        </ListScreen>
      )}
    </Loaded>
  );
}

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
