// Letters and what follows them: another school's (¶24), nobody here (¶11), the application drafted from one (¶4), proof and contacts (¶20).
import type { Act, CardView } from '../../src/casework/views';
import {
  KeepContact as KeepContactInput,
  ProveNotice as ProveNoticeInput,
} from '../../src/model/inputs/assessment';
import * as exits from '../../src/model/inputs/exits';
import {
  DraftApplication as DraftApplicationInput,
  ReceiveTransferInformation,
  ReplyNotOurs as ReplyNotOursInput,
} from '../../src/model/inputs/intake';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { GroundsField, RadioField, SelectField, TickField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { PupilField } from '../fields/people-picker';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { LetterFields, LetterNumber } from '../parts/letter-fields';
import { DangerNote } from '../parts/marks';
import { Loaded } from '../parts/screen';
import { cardAct } from './card-act';
import { PackageFile } from './package-file';

/** ¶24 What another school did for a pupil who came here. */
export function TransferInformation() {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'receive-transfer-information',
    schema: ReceiveTransferInformation,
    subject: '',
    initial: {
      sender: '',
      letterNo: '',
      receivedOn: boot.today,
      gist: '',
      registeredOn: boot.today,
      number: '',
    },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.transfer-information')} submit={words.t('page.record')}>
      <PackageFile form={form} />
      <PupilField of={form.at('pupilId')} para="24" />
      <LetterFields form={form} />
      <ProseField of={form.at('gist')} />
      <LetterNumber form={form} />
    </ActScreen>
  );
}

/** The letter is about nobody here: what the agency was answered. */
export function ReplyNotOurs({ act }: { act: Act }) {
  const view = useView('incoming-letter', { incomingId: act.incomingId ?? '' }, true);
  return <Loaded of={view}>{(letter) => <ReplyForm letter={letter} />}</Loaded>;
}

function ReplyForm({ letter }: { letter: { incomingId: string; number: string; title: string } }) {
  const { words, boot } = usePage();
  const { channels } = useLists();
  const form = useActForm({
    command: 'reply-not-ours',
    schema: ReplyNotOursInput,
    subject: letter.incomingId,
    initial: { incomingId: letter.incomingId, repliedOn: boot.today, outgoingNo: '', note: '' },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.reply-not-ours')}
      about={letter.number}
      submit={words.t('page.record')}
    >
      <p class="about">{[letter.title, letter.number].filter(Boolean).join(' · ')}</p>
      <DateField of={form.at('repliedOn')} toward="past" />
      <RadioField of={form.at('channel')} choices={channels as never} />
      <TextField of={form.at('outgoingNo')} optional width={10} />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
}

/** What the letter or application says that an act is about. */
const referralOf = (card: CardView, act: Act) =>
  card.facts.referrals?.find(({ referralId }) => referralId === act.referralId);

/** ¶4 The application, begun with the letter's own words. */
export const DraftApplication = cardAct(
  'draft-application',
  DraftApplicationInput,
  ({ card, act }) => ({
    referralId: act.referralId ?? '',
    seen: referralOf(card, act)?.text ?? '',
    grounds: [],
    parentsTold: false,
  }),
  ({ form, card, act }) => {
    const { grounds } = useLists();
    return (
      <>
        <DangerNote />
        <p class="hint">{referralOf(card, act)?.title}</p>
        <ProseField of={form.at('seen')} para="4" rows={5} />
        <TickField of={form.at('parentsTold')} />
        <GroundsField of={form.at('grounds')} choices={grounds} folded para="22" />
      </>
    );
  },
);

/** T09 */
export const ReturnMaterials = cardAct(
  'return-materials',
  exits.ReturnMaterials,
  ({ card }, today) => ({ cardId: card.cardId, returnedOn: today, reason: '' }),
  ({ form }) => (
    <>
      <DateField of={form.at('returnedOn')} toward="past" />
      <ProseField of={form.at('reason')} rows={3} />
    </>
  ),
);

/** T10 */
export const CloseCard = cardAct(
  'close-card',
  exits.CloseCard,
  ({ card }, today) => ({ cardId: card.cardId, endedOn: today, reason: '' }),
  ({ form }) => {
    const { cardEnds } = useLists();
    return (
      <>
        <RadioField
          of={form.at('kind')}
          choices={cardEnds.filter(({ code }) => code !== 'MISTAKE') as never}
        />
        <DateField of={form.at('endedOn')} toward="past" />
        <ProseField of={form.at('reason')} rows={3} />
      </>
    );
  },
);

/** T24 After a decision the head names the minutes with the correction. */
export const AnnulCard = cardAct(
  'annul-card',
  exits.AnnulCard,
  ({ card }) => ({ cardId: card.cardId, reason: '', minutesNo: '' }),
  ({ form, card }) => (
    <>
      <ProseField of={form.at('reason')} rows={3} />
      {['REFUSED', 'PLAN_PENDING', 'ON_REGISTER', 'REMOVED'].includes(card.state) && (
        <>
          <TextField of={form.at('minutesNo')} width={8} para="17" />
          <DateField of={form.at('minutesOn')} toward="past" />
        </>
      )}
    </>
  ),
);

/** T26 */
export const ReopenCard = cardAct(
  'reopen-card',
  exits.ReopenCard,
  ({ card }) => ({ cardId: card.cardId, seen: '', grounds: [] }),
  ({ form }) => {
    const { grounds } = useLists();
    return (
      <>
        <DangerNote />
        <ProseField of={form.at('seen')} para="4" rows={4} />
        <GroundsField of={form.at('grounds')} choices={grounds} folded para="22" />
      </>
    );
  },
);

/** ¶20 What shows that the notice came. */
export const ProveNotice = cardAct(
  'prove-notice',
  ProveNoticeInput,
  ({ act }, today) => ({ letterId: act.letterId ?? '', proofOn: today, proofWho: '' }),
  ({ form }) => {
    const { proofs } = useLists();
    return (
      <>
        <SelectField of={form.at('proof')} choices={proofs as never} para="20" />
        <DateField of={form.at('proofOn')} toward="past" />
        <TextField of={form.at('proofWho')} optional />
      </>
    );
  },
);

/** ¶20 The agency and the school go on together. */
export const KeepContact = cardAct(
  'keep-contact',
  KeepContactInput,
  ({ act }, today) => ({ letterId: act.letterId ?? '', contactedOn: today, note: '', contact: '' }),
  ({ form }) => (
    <>
      <DateField of={form.at('contactedOn')} toward="past" para="20" />
      <ProseField of={form.at('note')} rows={3} />
      <TextField of={form.at('contact')} optional />
      <DateField of={form.at('nextOn')} toward="future" optional />
    </>
  ),
);
