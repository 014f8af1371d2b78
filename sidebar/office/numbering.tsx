// How the school numbers its papers: the journals with their next numbers, and the form of one with an example that follows the typing.
import type { Act } from '../../src/casework/views';
import type { NumberingView } from '../../src/casework/views/office';
import type { CalendarDate } from '../../src/model/calendar-date';
import { SaveNumbering } from '../../src/model/inputs/numbering';
import { numberBy, patternFault, RESETS } from '../../src/model/number-pattern';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { RadioField, TickList } from '../fields/choice-fields';
import { NumberField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { ActLine } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

type One = NumberingView['journals'][number];

/** The journals; `act.kind` is the one whose form is open. */
export function Numbering({ act }: { act: Act }) {
  const { words } = usePage();
  const view = useView('numbering', {}, true);
  return (
    <Loaded of={view}>
      {(found) => {
        const one = found.journals.find(({ journal }) => journal === act.kind);
        if (one) return <JournalForm key={one.journal} of={one} view={found} />;
        return (
          <MatterScreen title={words.t('page.title.numbering')}>
            <section class="part">
              <ul>
                {found.journals.map(({ journal, example }) => (
                  <ActLine
                    key={journal}
                    id={`numbers-${journal}`}
                    act={{ screen: 'numbering', kind: journal }}
                    title={`${words.t(`page.numbers.${journal}`)}. ${
                      example === ''
                        ? words.t('page.numbers.typed')
                        : words.t('page.numbers.next', { number: example })
                    }`}
                  />
                ))}
              </ul>
            </section>
          </MatterScreen>
        );
      }}
    </Loaded>
  );
}

function JournalForm({ of, view }: { of: One; view: NumberingView }) {
  const { words, boot } = usePage();
  const { journal, pattern, index, resets, next, papers } = of;
  const form = useActForm({
    command: 'save-numbering',
    schema: SaveNumbering,
    subject: journal,
    seen: view.versions,
    initial: { journal, pattern, index, resets, next, papers: papers as never },
  });
  const { values } = form;
  const typed = { pattern: values.pattern ?? '', index: values.index ?? '' };
  const sound = typed.pattern !== '' && patternFault(typed) === undefined && Number(values.next) > 0;
  return (
    <ActScreen form={form} title={words.t(`page.numbers.${journal}`)} submit={words.t('page.save')}>
      <TextField
        of={form.at('pattern')}
        optional={of.mayBeTyped}
        hint={words.t('field.pattern.hint', {
          seq: '{seq}',
          padded: '{seq:3}',
          year: '{year}',
          years: '{years}',
          index: '{index}',
        })}
      />
      <p class="hint" id="number-example" aria-live="polite">
        {typed.pattern === ''
          ? words.t('page.numbers.typed')
          : sound &&
            words.t('page.numbers.example', {
              number: numberBy(typed, Number(values.next), boot.today as CalendarDate),
            })}
      </p>
      <TextField of={form.at('index')} optional width={10} />
      <RadioField
        of={form.at('resets')}
        choices={RESETS.map((code) => ({ code, words: words.t(`page.numbers.${code}`) }))}
      />
      <NumberField of={form.at('next')} width={6} />
      {of.mayBeTyped && <TickList of={form.at('papers') as never} choices={view.papers} optional />}
    </ActScreen>
  );
}
