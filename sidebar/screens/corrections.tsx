// A wrong fact of a card is put right with a reason; a registered pupil who is missing from a list is answered for.
import type { Act, TodayRow } from '../../src/casework/views';
import type { CorrectableView } from '../../src/casework/views/office';
import { CorrectCardFact } from '../../src/model/inputs/register';
import { PupilIsHere } from '../../src/model/inputs/roster';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { DateField } from '../fields/date-field';
import { ProseField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { ActLine, Part } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

type Fact = CorrectableView['groups'][number]['fields'][number] & { record: string };

/** The facts of a card; `act.kind` is the one being put right, «Cards/… field». */
export function CorrectFact({ act }: { act: Act }) {
  const { words, go } = usePage();
  const view = useView('correctable', { cardId: act.cardId ?? '' }, true);
  return (
    <Loaded of={view}>
      {(found) => {
        const [record, field] = (act.kind ?? '').split(' ');
        const group = found.groups.find((each) => each.record === record);
        const fact = group?.fields.find((each) => each.field === field);
        if (group && fact)
          return <FactForm view={found} fact={{ ...fact, record: group.record }} about={group.title} />;
        return (
          <MatterScreen title={words.t('page.title.correct-fact')}>
            <p class="about">
              {found.number}
              {found.name && `, ${found.name}`}
            </p>
            {found.groups.map((each) => (
              <Part title={each.title} key={each.record}>
                <dl class="check">
                  {each.fields.map((one) => (
                    <div key={one.field}>
                      <dt class="hint">{one.label}</dt>
                      <dd class="check-change">
                        <button
                          type="button"
                          id={`${each.record}-${one.field}`}
                          class="link"
                          onClick={() =>
                            go({
                              screen: 'correct-fact',
                              cardId: found.cardId,
                              kind: `${each.record} ${one.field}`,
                            })
                          }
                        >
                          {words.t('page.change')}
                          <span class="sr">: {one.label}</span>
                        </button>
                      </dd>
                      <dd class="check-text">{one.value}</dd>
                    </div>
                  ))}
                </dl>
              </Part>
            ))}
          </MatterScreen>
        );
      }}
    </Loaded>
  );
}

function FactForm({ view, fact, about }: { view: CorrectableView; fact: Fact; about: string }) {
  const { words } = usePage();
  const { record, field, value } = fact;
  const form = useActForm({
    command: 'correct-card-fact',
    schema: CorrectCardFact,
    subject: `${record} ${field}`,
    restricted: true,
    initial: { cardId: view.cardId, record, field, value, reason: '' },
    seen: view.versions,
  });
  const of = form.at('value');
  return (
    <ActScreen form={form} title={words.t('page.title.correct-fact')} submit={words.t('page.correct.submit')}>
      <p class="about">
        {view.number}, {about}: {fact.label}
      </p>
      <p class="hint">{words.t('page.correct.hint')}</p>
      {fact.kind === 'date' ? (
        <DateField of={of} toward="past" far />
      ) : fact.kind === 'long-text' ? (
        <ProseField of={of} rows={5} />
      ) : (
        <TextField of={of} numeric={fact.kind === 'number'} />
      )}
      <ProseField of={form.at('reason')} />
    </ActScreen>
  );
}

/** A pupil with a card who is not in the new list; `act.kind` is the import and what is known of the pupil. */
export function MissingPupil({ act }: { act: Act }) {
  const { words } = usePage();
  const known = JSON.parse(act.kind ?? '{}') as {
    importId: string;
    pupil: { pupilId: string } & object;
    why: TodayRow['why'];
  };
  const form = useActForm({
    command: 'pupil-is-here',
    schema: PupilIsHere,
    subject: known.pupil.pupilId,
    initial: { importId: known.importId, pupilId: known.pupil.pupilId, reason: '' },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.missing-pupil')} submit={words.t('page.missing.here')}>
      <p>{known.why}</p>
      <ul>
        <ActLine
          id="has-left"
          act={{ screen: 'pupil-left', kind: JSON.stringify(known.pupil) }}
          title={words.t('page.pupil.left')}
        />
        <ActLine
          id="open-card"
          act={{ screen: 'card', cardId: act.cardId ?? '' }}
          title={words.t('page.title.card')}
        />
      </ul>
      <h2>{words.t('page.missing.is-here')}</h2>
      <ProseField of={form.at('reason')} />
    </ActScreen>
  );
}
