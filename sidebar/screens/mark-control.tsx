// The head's mark of control on a card (¶10).
import { MarkControl as MarkControlInput } from '../../src/model/inputs/monitoring';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { TickField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { AboutPupil, forCard } from '../parts/card-screen';

/** ¶10 The head has looked at the card. */
export const MarkControl = forCard(({ card }) => {
  const { words, boot } = usePage();
  const form = useActForm({
    command: 'mark-control',
    schema: MarkControlInput,
    subject: card.cardId,
    seen: card.versions,
    initial: {
      cardId: card.cardId,
      madeOn: boot.today,
      note: '',
      noNext: false,
      basis: '',
    },
  });
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.mark-control')}
      about={card.number}
      submit={words.t('page.record')}
    >
      <AboutPupil of={card} />
      <DateField of={form.at('madeOn')} toward="past" para="10" />
      <ProseField of={form.at('note')} rows={2} />
      {!form.values.note && (
        <button
          type="button"
          class="button small"
          onClick={() => form.at('note').set(words.t('page.control.seen'))}
        >
          {words.t('page.control.seen')}
        </button>
      )}
      {!form.values.noNext && <DateField of={form.at('nextOn')} toward="future" optional />}
      {!form.values.nextOn && <TickField of={form.at('noNext')} />}
      {!boot.person?.roles.includes('HEAD') && <TextField of={form.at('basis')} />}
    </ActScreen>
  );
});
