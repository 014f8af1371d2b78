// A parent asked what is held about the child: who asked, how it was checked, what was answered.
import {
  AnswerDataRequest as AnswerDataRequestInput,
  RecordDataRequest as RecordDataRequestInput,
} from '../../src/model/inputs/family';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists } from '../core/views';
import { RadioField, SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, type CardScreenProps, forCard } from '../parts/card-screen';

/** The child's family as a list to choose from. */
const familyOf = ({ card }: CardScreenProps) =>
  card.facts.family.flatMap(({ parentId, lastName, firstName, patronymic }) =>
    parentId ? [{ code: parentId, words: [lastName, firstName, patronymic].filter(Boolean).join(' ') }] : [],
  );

export const RecordDataRequest = forCard((props) => {
  const { words, boot } = usePage();
  const { inviteWays } = useLists();
  const { card } = props;
  const form = useActForm({
    command: 'record-data-request',
    schema: RecordDataRequestInput,
    subject: card.cardId,
    initial: { cardId: card.cardId, askedOn: boot.today, whom: '', kinship: '', note: '' },
    also: (values) => (values.parentId ? [] : ['whom']),
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.record-data-request')}
      about={card.number}
      submit={words.t('page.record')}
    >
      <AboutPupil of={card} />
      <p class="hint">{words.t('page.data.law')}</p>
      <DateField of={form.at('askedOn')} toward="past" />
      <SelectField
        of={form.at('parentId')}
        choices={familyOf(props)}
        empty={words.t('page.data.not-listed')}
      />
      {!form.values.parentId && <TextField of={form.at('whom')} />}
      <TextField of={form.at('kinship')} optional />
      <SelectField of={form.at('way')} choices={inviteWays} optional />
      <ProseField of={form.at('note')} optional rows={2} />
    </ActScreen>
  );
});

export const AnswerDataRequest = forCard((props) => {
  const { words, boot } = usePage();
  const { inviteWays } = useLists();
  const { card, act } = props;
  const form = useActForm({
    command: 'answer-data-request',
    schema: AnswerDataRequestInput,
    subject: act.recordId ?? '',
    initial: { requestId: act.recordId ?? '', on: boot.today, kinship: '', reason: '' },
    also: ({ answer }) =>
      answer === 'GIVEN' ? ['way'] : answer === 'CHECKED' ? ['kinship'] : answer ? ['reason'] : [],
  });
  const { answer } = form.values;
  const answers = (['CHECKED', 'GIVEN', 'REFUSED'] as const).map((code) => ({
    code,
    words: words.t(`page.data.${code}`),
  }));
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.answer-data-request')}
      about={card.number}
      submit={words.t('page.record')}
    >
      <AboutPupil of={card} />
      <RadioField of={form.at('answer')} choices={answers} />
      <DateField of={form.at('on')} toward="past" />
      {answer === 'CHECKED' && (
        <SelectField
          of={form.at('parentId')}
          choices={familyOf(props)}
          empty={words.t('page.data.as-asked')}
        />
      )}
      {answer !== 'REFUSED' && <TextField of={form.at('kinship')} optional={answer !== 'CHECKED'} />}
      {answer === 'GIVEN' && <RadioField of={form.at('way')} choices={inviteWays} />}
      {answer === 'REFUSED' && <ProseField of={form.at('reason')} rows={3} />}
    </ActScreen>
  );
});
