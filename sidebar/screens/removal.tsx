// Later acts about a pupil on the register: the plan goes on (¶16), removal is applied for (¶23), a card comes from paper.
import type { Act, CardView, PlanView } from '../../src/casework/views';
import { addDays, type CalendarDate } from '../../src/model/calendar-date';
import {
  ApplyForRemoval as ApplyInput,
  BringInCard as BringInInput,
  RenewPlan as RenewInput,
  WithdrawRemoval as WithdrawInput,
} from '../../src/model/inputs/removal';
import { OFFICE_ROLES } from '../../src/model/office-roles';
import { dayAndMonth } from '../../src/text/dates';
import { type ActForm, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { planInput, useLists, useView } from '../core/views';
import { GroundsField, RadioField, TickField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { PupilField, StaffField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, forCard } from '../parts/card-screen';
import { Note } from '../parts/marks';
import { Loaded } from '../parts/screen';
import { cardAct } from './card-act';

const fresh = (cardId: string, today: string) => ({
  cardId,
  appliedOn: today,
  joint: false,
  paper: '',
  note: '',
});

/** What both forms of the application ask. Only the office writes down another person's and gathers the characteristics; what is recorded already is not asked again. */
function ApplyFields({
  form,
  office,
  recorded,
}: {
  form: ActForm<'apply-for-removal'>;
  office?: boolean;
  recorded?: NonNullable<CardView['facts']['removal']>;
}) {
  const { words } = usePage();
  const { removalBases } = useLists();
  const { basis, joint } = form.values;
  const { appliedOn } = recorded ?? {};
  return (
    <>
      <Note tone="plain">{words.t('page.removal.council')}</Note>
      {appliedOn && (
        <Note tone="plain">
          {[
            words.t('page.removal.recorded', { day: dayAndMonth(appliedOn as CalendarDate) }),
            removalBases.find(({ code }) => code === recorded?.basis)?.words,
            recorded?.note,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Note>
      )}
      {office && !recorded?.appliedBy && <StaffField of={form.at('appliedBy')} optional />}
      {!appliedOn && <DateField of={form.at('appliedOn')} toward="past" />}
      {!recorded?.basis && <RadioField of={form.at('basis')} choices={removalBases} para="23" />}
      {basis === 'POSITIVE_DYNAMICS' && !office && <p class="hint">{words.t('page.removal.gathers')}</p>}
      {basis === 'POSITIVE_DYNAMICS' && office && (
        <>
          {!recorded?.teacherOn && (
            <>
              <TickField of={form.at('joint')} />
              <DateField of={form.at('teacherOn')} toward="past" optional />
            </>
          )}
          {!joint && !recorded?.psychologistOn && (
            <DateField of={form.at('psychologistOn')} toward="past" optional />
          )}
        </>
      )}
      {basis && basis !== 'POSITIVE_DYNAMICS' && (
        <>
          {!recorded?.paper && <TextField of={form.at('paper')} optional />}
          {!recorded?.paperOn && <DateField of={form.at('paperOn')} toward="past" optional />}
        </>
      )}
      {!recorded?.note && <ProseField of={form.at('note')} optional rows={2} />}
    </>
  );
}

const OfficeApplies = cardAct(
  'apply-for-removal',
  ApplyInput,
  ({ card }, today) => ({ ...fresh(card.cardId, today), ...card.facts.removal }),
  ({ form, card }) => <ApplyFields form={form} office recorded={card.facts.removal} />,
);

/** A responsible person's own application, with the pupil of their measure: nothing of the card is shown. */
function OwnApplication({ act }: { act: Act }) {
  const { words, boot, namesHidden } = usePage();
  const { view } = useView('measure', act.measureId ? { measureId: act.measureId } : undefined);
  const form = useActForm({
    command: 'apply-for-removal',
    schema: ApplyInput,
    subject: act.cardId ?? '',
    initial: fresh(act.cardId ?? '', boot.today),
  });
  return (
    <ActScreen form={form} title={words.t('page.title.apply-for-removal')} submit={words.t('page.record')}>
      {view?.found && !namesHidden && <p class="about">{view.pupil}</p>}
      <ApplyFields form={form} />
    </ActScreen>
  );
}

/** ¶23 The application; what is not here yet is added by opening it again. */
export function ApplyForRemoval({ act }: { act: Act }) {
  const { boot } = usePage();
  const office = boot.person?.roles.some((role) => OFFICE_ROLES.includes(role));
  return office ? <OfficeApplies act={act} /> : <OwnApplication act={act} />;
}

export const WithdrawRemoval = cardAct(
  'withdraw-removal',
  WithdrawInput,
  ({ card }, today) => ({ cardId: card.cardId, withdrawnOn: today, reason: '' }),
  ({ form }) => (
    <>
      <DateField of={form.at('withdrawnOn')} toward="past" para="23" />
      <ProseField of={form.at('reason')} rows={3} />
    </>
  ),
);

/** T18 How far the plan came, and what goes along into the next one. */
export const RenewPlan = forCard(({ card, act }) => {
  const plan = useView('plan', planInput(act), true);
  return <Loaded of={plan}>{(view) => <RenewForm plan={view} number={card.number} />}</Loaded>;
});

function RenewForm({ plan, number }: { plan: PlanView; number: string }) {
  const { words, boot } = usePage();
  const { planResults } = useLists();
  const measures = plan.measures.flatMap(({ measureId, name, finished }) =>
    measureId && !finished ? [{ code: measureId, words: name }] : [],
  );
  const from = addDays(plan.to as CalendarDate, 1);
  const form = useActForm({
    command: 'renew-plan',
    schema: RenewInput,
    subject: plan.planId ?? '',
    seen: plan.versions,
    initial: {
      planId: plan.planId,
      assessedOn: boot.today,
      assessment: '',
      from: from > boot.today ? from : boot.today,
      carry: measures.map(({ code }) => code),
    },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.renew-plan')}
      about={number}
      submit={words.t('page.renew.submit')}
    >
      <AboutPupil of={plan} />
      <RadioField of={form.at('result')} choices={planResults} para="19" />
      <ProseField of={form.at('assessment')} rows={4} />
      <DateField of={form.at('assessedOn')} toward="past" />
      <DateField of={form.at('from')} toward="future" para="16" />
      <DateField of={form.at('to')} toward="future" />
      <TickList of={form.at('carry')} choices={measures} />
    </ActScreen>
  );
}

/** A pupil who is on the paper register already. */
export function BringInCard() {
  const { words } = usePage();
  const { grounds } = useLists();
  const form = useActForm({
    command: 'bring-in-card',
    schema: BringInInput,
    subject: '',
    initial: { minutesNo: '', registerNumber: '', grounds: [] },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.bring-in-card')} submit={words.t('page.record')}>
      <p class="hint">{words.t('page.bring-in.text')}</p>
      <PupilField of={form.at('pupilId')} />
      <DateField of={form.at('placedOn')} toward="past" />
      <TextField of={form.at('minutesNo')} width={8} />
      <GroundsField of={form.at('grounds')} choices={grounds} para="22" />
      <TextField of={form.at('registerNumber')} optional width={8} />
      <DateField of={form.at('planFrom')} toward="past" ahead optional para="16" />
      <DateField of={form.at('planTo')} toward="future" optional />
    </ActScreen>
  );
}
