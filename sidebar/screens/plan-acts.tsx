// The head approves a plan (¶16); the parents get their copy and answer (¶18).
import type { VNode } from 'preact';
import type { Act, PlanView } from '../../src/casework/views';
import {
  ApprovePlan as ApprovePlanInput,
  HandPlanCopy as HandPlanCopyInput,
  ReturnPlan as ReturnPlanInput,
} from '../../src/model/inputs/plan';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { planInput, useLists, useView } from '../core/views';
import { RadioField, SelectField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil } from '../parts/card-screen';
import { focusField } from '../parts/error-summary';
import { Note, Para } from '../parts/marks';
import { PaperRows } from '../parts/paper-rows';
import { Loaded } from '../parts/screen';
import { MeasureLines, PlanPeriod } from '../plan/measure-lines';

function forPlan(Form: (props: { plan: PlanView; act: Act }) => VNode) {
  return function PlanScreen({ act }: { act: Act }) {
    const plan = useView('plan', planInput(act), true);
    return <Loaded of={plan}>{(view) => <Form plan={view} act={act} />}</Loaded>;
  };
}

/** The plan to read and the day of approval. */
export const ApprovePlan = forPlan(({ plan, act }) => {
  const { words, boot, go } = usePage();
  const toPlan = () => go({ screen: 'plan', cardId: plan.cardId, planId: plan.planId });
  const byHead = boot.person?.roles.includes('HEAD');
  const form = useActForm({
    command: 'approve-plan',
    schema: ApprovePlanInput,
    subject: plan.planId ?? plan.cardId,
    seen: plan.versions,
    also: () => (byHead ? [] : ['signatureSeenBy', 'signatureSeenOn']),
    initial: { planId: plan.planId, approvedOn: act.on ?? boot.today },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.approve-plan')}
      about={plan.number}
      submit={words.t('plan.approve')}
      onGo={(path) => (/^(approved|signature)/.test(path) ? focusField(path) : toPlan())}
    >
      <AboutPupil of={plan} />
      <p class="hint">{words.t(byHead ? 'plan.approve.text' : 'plan.approve.entered')}</p>
      <PaperRows papers={plan.papers} about={{ cardId: plan.cardId }} />
      {plan.incomplete.length > 0 && (
        <Note tone="warn" icon="late">
          {plan.incomplete.map((lack) => (
            <p key={lack.message}>
              {lack.paragraph ? lack.message.replace(` (${lack.paragraph.label})`, '') : lack.message}{' '}
              {lack.paragraph && <Para of={lack.paragraph} />}
            </p>
          ))}
          <button type="button" class="button" onClick={toPlan}>
            {words.t('plan.open')}
          </button>
        </Note>
      )}
      {plan.notConsidered.map(({ message }) => (
        <Note key={message} tone="plain">
          {message}
        </Note>
      ))}
      <section>
        <h2>{words.t('plan.count', { n: plan.measures.length })}</h2>
        <p class="hint">
          <PlanPeriod of={plan} />
        </p>
        <MeasureLines measures={plan.measures} />
      </section>
      <DateField of={form.at('approvedOn')} toward="past" para="16" />
      {!byHead && (
        <>
          <TextField of={form.at('signatureSeenBy')} />
          <DateField of={form.at('signatureSeenOn')} toward="past" />
        </>
      )}
      <button
        type="button"
        id="return-plan"
        class="button"
        onClick={() => go({ screen: 'return-plan', cardId: plan.cardId, planId: plan.planId })}
      >
        {words.t('page.title.return-plan')}
      </button>
    </ActScreen>
  );
});

/** What the head wants changed before the plan can be approved. */
export const ReturnPlan = forPlan(({ plan }) => {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'return-plan',
    schema: ReturnPlanInput,
    subject: plan.planId ?? plan.cardId,
    seen: plan.versions,
    initial: { planId: plan.planId, returnedOn: boot.today, reason: '' },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.return-plan')}
      about={plan.number}
      submit={words.t('page.title.return-plan')}
    >
      <AboutPupil of={plan} />
      <ProseField of={form.at('reason')} para="16" rows={3} />
      <DateField of={form.at('returnedOn')} toward="past" />
    </ActScreen>
  );
});

/** The closed list of answers, each with its own way on. */
export const HandPlanCopy = forPlan(({ plan }) => {
  const { words, boot } = usePage();
  const { parentAnswers, inviteWays } = useLists();
  const form = useActForm({
    command: 'hand-plan-copy',
    schema: HandPlanCopyInput,
    subject: plan.planId ?? plan.cardId,
    seen: plan.versions,
    initial: {
      planId: plan.planId,
      answeredOn: boot.today,
      who: '',
      note: '',
      pupilOpinion: '',
      notAgreed: [],
    },
    also: (values) => (values.answer && values.answer !== 'NOT_REACHED' ? ['who'] : []),
  });
  const { answer } = form.values;
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.hand-plan-copy')}
      about={plan.number}
      submit={words.t('plan.copy.submit')}
    >
      <AboutPupil of={plan} />
      <RadioField of={form.at('answer')} choices={parentAnswers} para="18" />
      <DateField of={form.at('answeredOn')} toward="past" />
      <SelectField of={form.at('way')} choices={inviteWays} optional />
      {answer && answer !== 'NOT_REACHED' && <TextField of={form.at('who')} />}
      {answer === 'PARTLY' && (
        <TickList
          of={form.at('notAgreed')}
          choices={plan.measures.flatMap(({ measureId, name }) =>
            measureId ? [{ code: measureId, words: name }] : [],
          )}
        />
      )}
      {answer === 'REFUSED' && (
        <>
          <StaffField of={form.at('witness1')} />
          <StaffField of={form.at('witness2')} />
        </>
      )}
      <ProseField of={form.at('pupilOpinion')} optional rows={2} />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
});
