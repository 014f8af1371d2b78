// T19 The submission to the commission on minors' affairs: prepared with its evidence, sent, answered (¶21).
import type { FamilyView } from '../../src/casework/views';
import * as inputs from '../../src/model/inputs/family';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { RadioField, SelectField, TickField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { Note, Para } from '../parts/marks';
import { familyAct } from './family';

export const PrepareSubmission = familyAct(
  'prepare-submission',
  inputs.PrepareSubmission,
  ({ family: { cardId, begun } }, today) => ({
    cardId,
    preparedOn: today,
    toWhom: '',
    gist: '',
    actWhat: '',
    actSource: '',
    signedBasis: '',
    ...begun,
  }),
  ({ form, family }) => {
    const { boot } = usePage();
    const { kind } = form.values;
    return (
      <>
        <RadioField of={form.at('kind')} choices={family.submissionKinds} para="21" />
        {kind === 'MINOR_ADMIN_ACT' && (
          <>
            <ProseField of={form.at('actWhat')} rows={2} />
            <DateField of={form.at('actOn')} toward="past" />
            <TextField of={form.at('actSource')} />
          </>
        )}
        {kind && <EvidenceNote family={family} kind={kind} />}
        <TextField of={form.at('toWhom')} />
        <ProseField of={form.at('gist')} optional rows={4} />
        <DateField of={form.at('preparedOn')} toward="past" />
        <StaffField of={form.at('signedBy')} />
        <TextField of={form.at('signedBasis')} optional />
        {kind && kind !== 'MINOR_ADMIN_ACT' && boot.person?.roles.includes('HEAD') && (
          <TickField of={form.at('headInsists')} />
        )}
      </>
    );
  },
);

/** What is on record for this kind, and what is not. */
function EvidenceNote({ family, kind }: { family: FamilyView; kind: string }) {
  const { words } = usePage();
  const rows = family.evidence.find((each) => each.kind === kind)?.rows ?? [];
  return (
    <Note tone="plain">
      <strong>{words.t('page.evidence')}</strong> <Para of="21" />
      <ul class="lines">
        {rows.map((row) => (
          <li key={row.words}>
            {row.words}
            <div class="hint">
              {row.proofs.length === 0 ? words.t('page.evidence.none') : row.proofs.join('; ')}
            </div>
          </li>
        ))}
      </ul>
    </Note>
  );
}

export const SendSubmission = familyAct(
  'send-submission',
  inputs.SendSubmission,
  ({ act }, today) => ({ submissionId: act.recordId ?? '', sentOn: today, outgoingNo: '' }),
  ({ form }) => {
    const { channels } = useLists();
    return (
      <>
        <DateField of={form.at('sentOn')} toward="past" para="21" />
        <SelectField of={form.at('channel')} choices={channels as never} />
        <TextField of={form.at('outgoingNo')} optional width={10} />
      </>
    );
  },
);

export const AnswerSubmission = familyAct(
  'answer-submission',
  inputs.AnswerSubmission,
  ({ act }, today) => ({ submissionId: act.recordId ?? '', answeredOn: today, answerNo: '', answer: '' }),
  ({ form }) => (
    <>
      <DateField of={form.at('answeredOn')} toward="past" para="21" />
      <TextField of={form.at('answerNo')} optional width={10} />
      <ProseField of={form.at('answer')} rows={3} />
    </>
  ),
);
