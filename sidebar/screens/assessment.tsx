// Materials (¶13, ¶14), the deputy's submission (¶4), telling the agency that wrote (¶20).

import { isCalendarDate } from '../../src/model/calendar-date';
import { MATERIALS, type MaterialKind } from '../../src/model/codes';
import {
  HandToDeputy as HandToDeputyInput,
  NotifyAgency as NotifyAgencyInput,
  ReceiveMaterial as ReceiveMaterialInput,
  RequestMaterial as RequestMaterialInput,
  SubmitToCouncil,
} from '../../src/model/inputs/assessment';
import { dateWithWeekday } from '../../src/text/dates';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { asBefore, keepSent } from '../core/same-again';
import { useLists } from '../core/views';
import { GroundsField, RadioField, SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { NumberField, ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, forCard } from '../parts/card-screen';

const materialOf = (kind: string | undefined): MaterialKind | undefined =>
  MATERIALS.find((material) => material === kind);

/** A material is asked of somebody. */
export const RequestMaterial = forCard(({ card, act }) => {
  const { words, boot } = usePage();
  const { materials } = useLists();
  const form = useActForm({
    command: 'request-material',
    schema: RequestMaterialInput,
    subject: card.cardId,
    seen: card.versions,
    initial: { cardId: card.cardId, kind: materialOf(act.kind), askedOn: boot.today },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.request-material')}
      about={card.number}
      submit={words.t('page.material.ask')}
    >
      <AboutPupil of={card} />
      <RadioField of={form.at('kind')} choices={materials} para="14" />
      <StaffField of={form.at('askedOf')} />
      <DateField of={form.at('askedOn')} toward="past" />
      <DateField of={form.at('wantedBy')} toward="future" optional />
    </ActScreen>
  );
});

/** A material came on paper: only its date, sheets and place are kept. */
export const ReceiveMaterial = forCard(({ card, act }) => {
  const { words, boot } = usePage();
  const { materials } = useLists();
  const form = useActForm({
    command: 'receive-material',
    schema: ReceiveMaterialInput,
    subject: card.cardId,
    seen: card.versions,
    initial: {
      cardId: card.cardId,
      kind: materialOf(act.kind),
      receivedOn: boot.today,
      keptWhere: '',
      note: '',
    },
    // Beside a psychologist's or a doctor's paper a word too many is easily typed.
    restricted: true,
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.receive-material')}
      about={card.number}
      submit={words.t('page.material.receive')}
    >
      <AboutPupil of={card} />
      <RadioField of={form.at('kind')} choices={materials} para="14" />
      <DateField of={form.at('receivedOn')} toward="past" />
      <NumberField of={form.at('sheets')} />
      <TextField of={form.at('keptWhere')} />
      <StaffField of={form.at('from')} optional />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
});

/** ¶14 The materials go to the deputy. */
export const HandToDeputy = forCard(({ card }) => {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'hand-to-deputy',
    schema: HandToDeputyInput,
    subject: card.cardId,
    seen: card.versions,
    initial: { cardId: card.cardId, handedOn: boot.today },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.hand-to-deputy')}
      about={card.number}
      submit={words.t('page.hand-to-deputy.submit')}
    >
      <AboutPupil of={card} />
      <DateField of={form.at('handedOn')} toward="past" para="14" />
    </ActScreen>
  );
});

/** ¶4 The deputy's submission to the council. */
export const Submit = forCard(({ card }) => {
  const { words, boot } = usePage();
  const { grounds } = useLists();
  const form = useActForm({
    command: 'submit-to-council',
    schema: SubmitToCouncil,
    subject: card.cardId,
    seen: card.versions,
    initial: { cardId: card.cardId, submittedOn: boot.today, grounds: card.facts.grounds, note: '' },
  });
  const { values } = form;
  const label = (path: string) => words.field('submit-to-council', path, 'label') ?? '';
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.submit')}
      about={card.number}
      submit={words.t('page.submit.submit')}
      who={words.t('page.submit.who')}
      check={() => [
        {
          path: 'submittedOn',
          label: label('submittedOn'),
          text: isCalendarDate(values.submittedOn) ? words.say(dateWithWeekday(values.submittedOn)) : '',
        },
        {
          path: 'grounds',
          label: label('grounds'),
          text: grounds
            .filter((ground) => values.grounds?.includes(ground.code))
            .map((ground) => ground.words)
            .join('; '),
        },
        { path: 'note', label: label('note'), text: values.note ?? '' },
      ]}
    >
      <AboutPupil of={card} />
      <DateField of={form.at('submittedOn')} toward="past" para="4" />
      <GroundsField of={form.at('grounds')} choices={grounds} para="22" />
      <ProseField of={form.at('note')} optional />
    </ActScreen>
  );
});

/** ¶20 The agency that wrote is told of the decision. */
export const NotifyAgency = forCard(({ card, act }) => {
  const { words, boot } = usePage();
  const { channels, proofs } = useLists();
  const letter = card.facts.referrals?.find(({ referralId }) => referralId === act.referralId);
  const form = useActForm({
    command: 'notify-agency',
    schema: NotifyAgencyInput,
    subject: card.cardId,
    seen: card.versions,
    prepare: keepSent('notify-agency'),
    initial: {
      toldOn: boot.today,
      outgoingNo: '',
      contact: '',
      proofWho: '',
      ...asBefore('notify-agency', act.same),
      cardId: card.cardId,
      referralId: letter?.referralId,
    },
  });
  const to = letter?.title ?? card.facts.agencySender;
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.notify-agency')}
      about={card.number}
      submit={words.t('page.notify.submit')}
    >
      <AboutPupil of={card} />
      {to && <p>{words.t('page.notify.to', { who: to })}</p>}
      <DateField of={form.at('toldOn')} toward="past" para="20" />
      <RadioField of={form.at('channel')} choices={channels as never} />
      <TextField of={form.at('outgoingNo')} optional width={10} />
      <SelectField of={form.at('proof')} choices={proofs as never} optional />
      {form.values.proof && (
        <>
          <DateField of={form.at('proofOn')} toward="past" />
          <TextField of={form.at('proofWho')} optional />
        </>
      )}
      <TextField of={form.at('contact')} optional />
      <DateField of={form.at('nextOn')} toward="future" optional />
    </ActScreen>
  );
});
