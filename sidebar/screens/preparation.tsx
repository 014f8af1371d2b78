// What is prepared where necessary: requests and replies, the home visit or the meeting (¶13), invitations to a sitting (¶8, ¶13).
import type { Act, SittingView } from '../../src/casework/views';
import * as inputs from '../../src/model/inputs/preparation';
import { sittingIdOf } from '../../src/model/record-id';
import { child, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField, StaffListField } from '../fields/people-picker';
import { NumberField, ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { RowsField } from '../parts/rows-field';
import { Loaded } from '../parts/screen';
import { familyAct } from './family';

/** ¶13, 2 */
export const SendRequest = familyAct(
  'send-request',
  inputs.SendRequest,
  ({ family }, today) => ({ cardId: family.cardId, toWhom: '', question: '', sentOn: today, outgoingNo: '' }),
  ({ form }) => {
    const { agencies, channels } = useLists();
    return (
      <>
        <SelectField of={form.at('agency')} choices={agencies as never} para="13" />
        <TextField of={form.at('toWhom')} />
        <ProseField of={form.at('question')} rows={3} />
        <DateField of={form.at('sentOn')} toward="past" />
        <SelectField of={form.at('channel')} choices={channels as never} />
        <TextField of={form.at('outgoingNo')} optional width={10} />
        <DateField of={form.at('wantedBy')} toward="future" optional />
      </>
    );
  },
);

export const RemindRequest = familyAct(
  'remind-request',
  inputs.RemindRequest,
  ({ act }, today) => ({ letterId: act.letterId ?? '', remindedOn: today }),
  ({ form }) => (
    <>
      <DateField of={form.at('remindedOn')} toward="past" para="13" />
      <DateField of={form.at('wantedBy')} toward="future" optional />
    </>
  ),
);

export const RecordReply = familyAct(
  'record-reply',
  inputs.RecordReply,
  ({ act }, today) => ({ letterId: act.letterId ?? '', repliedOn: today, replyNo: '', reply: '' }),
  ({ form }) => (
    <>
      <DateField of={form.at('repliedOn')} toward="past" para="13" />
      <TextField of={form.at('replyNo')} optional width={10} />
      <ProseField of={form.at('reply')} rows={3} />
    </>
  ),
);

/** ¶13, 1 The head's order. */
export const OrderHomeVisit = familyAct(
  'order-home-visit',
  inputs.OrderHomeVisit,
  ({ family, act }, today) => ({
    cardId: family.cardId,
    orderNumber: '',
    // The day that came along is the home act's; its order is older.
    orderDate: act.on ? undefined : today,
    members: [],
    outsiders: [],
  }),
  ({ form }) => {
    const { words } = usePage();
    return (
      <>
        <TextField of={form.at('orderNumber')} optional width={8} para="13" />
        <DateField of={form.at('orderDate')} toward="past" />
        <StaffField of={form.at('chair')} optional />
        <StaffListField of={form.at('members')} />
        <RowsField
          of={form.at('outsiders')}
          title={(n) => words.t('page.outsider', { n })}
          add={words.t('page.outsider.add')}
          empty={{ name: '', position: '' }}
        >
          {(row) => (
            <>
              <TextField of={child(row, 'name')} />
              <TextField of={child(row, 'position')} />
            </>
          )}
        </RowsField>
        <DateField of={form.at('wantedBy')} toward="future" optional />
      </>
    );
  },
);

/** The visit and its act; what is private stays in the paper. */
export const RecordHomeAct = familyAct(
  'record-home-act',
  inputs.RecordHomeAct,
  ({ act }, today) => ({
    visitId: act.recordId ?? '',
    heldOn: act.on ?? today,
    met: '',
    gist: '',
    help: '',
    actOn: act.on ?? today,
    unsigned: [],
    keptWhere: '',
  }),
  ({ form, family, act }) => {
    const members = family.commissions[act.recordId ?? ''] ?? [];
    return (
      <>
        <DateField of={form.at('heldOn')} toward="past" para="13" />
        <TextField of={form.at('met')} />
        <DateField of={form.at('actOn')} toward="past" />
        <TickList
          of={form.at('unsigned')}
          choices={members.map(({ id, name }) => ({ code: id, words: name }))}
          optional
        />
        <NumberField of={form.at('sheets')} />
        <TextField of={form.at('keptWhere')} />
        <ProseField of={form.at('gist')} optional rows={2} />
        <ProseField of={form.at('help')} optional rows={2} />
      </>
    );
  },
);

export const RecordParentMeeting = familyAct(
  'record-parent-meeting',
  inputs.RecordParentMeeting,
  ({ family }, today) => ({
    cardId: family.cardId,
    heldOn: today,
    met: '',
    members: [],
    gist: '',
    said: '',
    help: '',
    keptWhere: '',
  }),
  ({ form, family }) => (
    <>
      <DateField of={form.at('heldOn')} toward="past" para="13" />
      <SelectField of={form.at('form')} choices={family.meetingForms} optional />
      <TextField of={form.at('met')} />
      <StaffListField of={form.at('members')} optional />
      <ProseField of={form.at('gist')} rows={3} />
      <ProseField of={form.at('said')} optional rows={2} />
      <ProseField of={form.at('help')} optional rows={2} />
      <NumberField of={form.at('sheets')} />
      <TextField of={form.at('keptWhere')} />
    </>
  ),
);

/** ¶8, ¶13, 3 A guest of the sitting. */
export function InviteSpecialist({ act }: { act: Act }) {
  const sittingId = act.sittingId ?? sittingIdOf(act.itemId ?? '');
  const sitting = useView('sitting', { sittingId }, true);
  return <Loaded of={sitting}>{(view) => <InviteForm sitting={view} itemId={act.itemId} />}</Loaded>;
}

function InviteForm({ sitting, itemId }: { sitting: SittingView; itemId?: string }) {
  const { words, boot } = usePage();
  const { agencies, channels } = useLists();
  const form = useActForm({
    command: 'invite-specialist',
    schema: inputs.InviteSpecialist,
    subject: sitting.sittingId,
    initial: {
      sittingId: sitting.sittingId,
      itemId,
      whom: '',
      position: '',
      sentOn: boot.today,
      outgoingNo: '',
    },
    also: (values) => (values.staffId ? [] : ['whom', 'position']),
  });
  return (
    <ActScreen form={form} title={words.t('page.title.invite-specialist')} submit={words.t('page.record')}>
      <p class="hint">{sitting.words}</p>
      <StaffField of={form.at('staffId')} optional para="8" />
      {!form.values.staffId && (
        <>
          <TextField of={form.at('whom')} />
          <TextField of={form.at('position')} />
          <SelectField of={form.at('agency')} choices={agencies as never} optional />
        </>
      )}
      <SelectField
        of={form.at('itemId')}
        choices={sitting.items.map((item) => ({
          code: item.itemId,
          words: [`${item.order}. ${item.title}`, item.number].filter(Boolean).join(' · '),
        }))}
        empty={words.t('page.whole-sitting')}
        optional
      />
      <DateField of={form.at('sentOn')} toward="past" />
      <SelectField of={form.at('channel')} choices={channels as never} />
      <TextField of={form.at('outgoingNo')} optional width={10} />
    </ActScreen>
  );
}

export function AnswerInvitation({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const { inviteResults } = useLists();
  const form = useActForm({
    command: 'answer-invitation',
    schema: inputs.AnswerInvitation,
    subject: act.letterId ?? '',
    initial: { letterId: act.letterId ?? '', repliedOn: boot.today, note: '' },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.answer-invitation')} submit={words.t('page.record')}>
      <RadioField of={form.at('answer')} choices={inviteResults} para="8" />
      <DateField of={form.at('repliedOn')} toward="past" />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
}
