// The help, the same everywhere.
import { useState } from 'preact/hooks';
import type { Act } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { hasSteps } from '../core/steps-offered';
import { useView } from '../core/views';
import { Skeleton } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { ActLine, Part } from '../parts/rows';
import { MatterScreen } from '../parts/screen';

/** What this screen does, the order's text, whom to ask; the same place everywhere. */
export function Help({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const text =
    act.kind === 'my-referrals'
      ? 'page.help.teacher'
      : act.kind === 'today' || act.kind === 'card'
        ? 'page.help.today'
        : 'page.help.form';
  return (
    <MatterScreen title={words.t('page.title.help')}>
      <div class="matter">
        <p>{words.t(text)}</p>
        {hasSteps(boot) && (
          <ul class="act-lines">
            <ActLine
              id="first-steps"
              act={{ screen: 'first-steps' }}
              title={words.t('page.title.first-steps')}
            />
          </ul>
        )}
      </div>
      <Part title={words.t('page.help.order')}>
        <OrderText />
      </Part>
      {boot.askWhom && (
        <Part title={words.t('page.help.whom')}>
          <p>{boot.askWhom}</p>
        </Part>
      )}
      {boot.surface !== 'web' && (
        <Part title={words.t('page.help.keys')}>
          <p class="hint">{words.t('page.help.keys-text')}</p>
        </Part>
      )}
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
