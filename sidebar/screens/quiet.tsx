// Screens that only tell: my referrals, no role, setting up, help.
import { useState } from 'preact/hooks';
import type { Act, ScreenName } from '../../src/casework/views';
import { draftsOf } from '../core/drafts';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { draftTime } from '../core/words';
import { ListScreen } from '../parts/list-screen';
import { Skeleton } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine, Group, Part, RowLink } from '../parts/rows';
import { Loaded, MatterScreen, ScreenHeading } from '../parts/screen';

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
                title={words.t('page.my.draft', draftTime(words, at))}
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

/** Who you are and whom to ask. */
export function NoRole() {
  const { words, boot } = usePage();
  if (boot.trouble)
    return (
      <ListScreen title={boot.trouble.title}>
        <div class="matter">
          <ScreenHeading>{boot.trouble.title}</ScreenHeading>
          <p>{boot.trouble.text}</p>
        </div>
      </ListScreen>
    );
  return (
    <ListScreen title={words.t('page.title.no-role')}>
      <div class="matter">
        <ScreenHeading>{words.t('page.title.no-role')}</ScreenHeading>
        <p>{words.t('page.no-role.text', { email: boot.email })}</p>
        {boot.askWhom && <p>{words.t('page.no-role.ask', { who: boot.askWhom })}</p>}
      </div>
    </ListScreen>
  );
}

const SET_UP: ScreenName[] = ['settings', 'staff', 'pupil', 'council'];

/** What to fill in before the first paper, in order. */
export function SetUp() {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.set-up')}>
      <div class="matter">
        <p>{words.t('page.set-up.text')}</p>
        <ul class="act-lines">
          {SET_UP.map((screen, at) => (
            <ActLine
              key={screen}
              id={`set-up-${at}`}
              act={{ screen }}
              title={`${at + 1}. ${words.maybe(`page.title.${screen}`) ?? screen}`}
            />
          ))}
        </ul>
      </div>
    </MatterScreen>
  );
}

/** What this screen does, the order's text, whom to ask; the same place everywhere. */
export function Help({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const lists = act.kind === 'today' || act.kind === 'card' || act.kind === 'my-referrals';
  return (
    <MatterScreen title={words.t('page.title.help')}>
      <div class="matter">
        <p>{words.t(lists ? 'page.help.today' : 'page.help.form')}</p>
      </div>
      <Part title={words.t('page.help.order')}>
        <OrderText />
      </Part>
      {boot.askWhom && (
        <Part title={words.t('page.help.whom')}>
          <p>{boot.askWhom}</p>
        </Part>
      )}
      <Part title={words.t('page.help.keys')}>
        <p class="hint">{words.t('page.help.keys-text')}</p>
      </Part>
      <Part title={words.t('page.help.letters')}>
        <p>ӘҒҚҢӨҰҮҺІ әғқңөұүһі ЁёЪъ №«»</p>
      </Part>
    </MatterScreen>
  );
}

function OrderText() {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const order = useView('order-text', open ? {} : undefined);
  if (!open)
    return (
      <button type="button" class="button" onClick={() => setOpen(true)}>
        {words.t('page.help.order-open')}
      </button>
    );
  if (!order.view)
    return order.refusal ? (
      <RefusalNote refusal={order.refusal} again={() => void order.reload()} />
    ) : (
      <Skeleton />
    );
  const { language } = words;
  return (
    <dl class="order">
      {order.view.paragraphs.map((paragraph) => (
        <div key={paragraph.id}>
          <dt>{paragraph.label}</dt>
          <dd>
            <p lang={language}>{paragraph[language]}</p>
            <p class="hint" lang={language === 'kk' ? 'ru' : 'kk'}>
              {paragraph[language === 'kk' ? 'ru' : 'kk']}
            </p>
          </dd>
        </div>
      ))}
    </dl>
  );
}
