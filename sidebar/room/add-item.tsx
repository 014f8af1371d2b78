// A question taken up at the sitting itself (¶5): what it is about, who asked for it. Cards go by number and class: others see the screen too.
import type { Act, ConveneView, SittingView } from '../../src/casework/views';
import { AddToAgenda } from '../../src/model/inputs/council';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, SelectField } from '../fields/choice-fields';
import { StaffField } from '../fields/people-picker';
import { TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Loaded } from '../parts/screen';
import { sittingTitle } from './room-words';

/** The form of one more question. */
export function AddItem({ act }: { act: Act }) {
  const convene = useView('convene', {}, true);
  const sitting = useView('sitting', { sittingId: act.sittingId ?? '' }, true);
  return (
    <Loaded of={convene}>
      {(view) => <Loaded of={sitting}>{(now) => <AddForm view={view} sitting={now} />}</Loaded>}
    </Loaded>
  );
}

function AddForm({ view, sitting }: { view: ConveneView; sitting: SittingView }) {
  const { words } = usePage();
  const { itemKinds } = useLists();
  const form = useActForm({
    command: 'add-to-agenda',
    schema: AddToAgenda,
    subject: sitting.sittingId,
    seen: sitting.versions,
    initial: { sittingId: sitting.sittingId, title: '', askedBy: '' },
    also: ({ kind }) => (kind === undefined ? [] : kind === 'OTHER' ? ['title'] : ['cardId']),
  });
  const { kind } = form.values;
  const cards = [
    ...(kind === 'PLACEMENT' || kind === 'OTHER' ? view.cards : []),
    ...(kind === 'PLACEMENT' ? [] : view.later),
  ];
  return (
    <ActScreen
      form={form}
      title={words.t('page.title.add-item')}
      about={sittingTitle(words, sitting)}
      submit={words.t('page.title.add-item')}
    >
      <RadioField of={form.at('kind')} choices={itemKinds} para="5" />
      {kind === 'OTHER' && <TextField of={form.at('title')} />}
      {kind && (
        <SelectField
          of={form.at('cardId')}
          choices={cards.map(({ cardId, number, classWords }) => ({
            code: cardId,
            words: [number, classWords].filter(Boolean).join(' · '),
          }))}
          optional={kind === 'OTHER'}
        />
      )}
      <StaffField of={form.at('rapporteur')} optional />
      <StaffField of={form.at('askedById')} para="17" />
      {!form.values.askedById && <TextField of={form.at('askedBy')} optional />}
    </ActScreen>
  );
}
