// Five steps through the sample school: each opens the very form, and is ticked by what is on record.
import { useState } from 'preact/hooks';
import { type FirstStep, STEPS_PUPIL, stepsOf } from '../core/first-steps';
import { usePage } from '../core/page-context';
import { offerSteps, stepsOffered } from '../core/steps-offered';
import { useView } from '../core/views';
import { Note, Para, Skeleton, StatusChip } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';
import { RowLink } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

/** The five steps, for one invented pupil. */
export function FirstSteps() {
  const { words, boot } = usePage();
  const found = useView('find-pupil', { text: STEPS_PUPIL[boot.language] });
  return (
    <Loaded of={found}>
      {({ results: [pupil] }) => (
        <MatterScreen title={words.t('page.title.first-steps')} foot={<Offer />}>
          {pupil ? (
            <Steps pupil={pupil} />
          ) : (
            <p class="empty">{words.t('page.steps.none', { name: STEPS_PUPIL[boot.language] })}</p>
          )}
        </MatterScreen>
      )}
    </Loaded>
  );
}

function Steps({ pupil }: { pupil: { id: string; name: string; note: string; cardId?: string } }) {
  const { words } = usePage();
  const card = useView('card', pupil.cardId ? { cardId: pupil.cardId } : undefined, true);
  if (pupil.cardId && !card.view)
    return card.refusal ? (
      <RefusalNote refusal={card.refusal} again={() => void card.reload()} />
    ) : (
      <Skeleton />
    );
  const steps = stepsOf(pupil, card.view);
  return (
    <>
      <p class="matter">{words.t('page.steps.intro', { name: `${pupil.name}, ${pupil.note}` })}</p>
      <ol class="rows">
        {steps.map((step) => (
          <Step key={step.n} step={step} />
        ))}
      </ol>
      {steps.every(({ done }) => done) && (
        <div class="inset-box">
          <Note tone="ok" icon="check">
            {words.t('page.steps.all')}
          </Note>
        </div>
      )}
    </>
  );
}

function Step({ step: { n, act, done, paragraph } }: { step: FirstStep }) {
  const { words } = usePage();
  const title = `${n}. ${words.t(`page.steps.${n}`)}`;
  const text = words.t(`page.steps.${n}.text`);
  if (act)
    return (
      <RowLink
        id={`step-${n}`}
        act={act}
        title={title}
        subject={text}
        paragraph={{ id: paragraph, label: words.paragraph(paragraph) }}
        strong
      />
    );
  return (
    <li class="row flex">
      <div class="row-text">
        {title}
        <div class="subject">{text}</div>
        <div class="marks across wrap">
          {done && <StatusChip chip={{ tone: 'done', text: words.t('page.done') }} />}
          <Para of={paragraph} />
        </div>
      </div>
    </li>
  );
}

/** Today offers the steps until they are hidden; the help has them always. */
function Offer() {
  const { words, boot } = usePage();
  const [offered, setOffered] = useState(stepsOffered(boot));
  return (
    <button
      type="button"
      id="offer-steps"
      class="button wide"
      onClick={() => {
        offerSteps(boot, !offered);
        setOffered(!offered);
      }}
    >
      {words.t(offered ? 'page.steps.hide' : 'page.steps.show')}
    </button>
  );
}
