// The council's composition (¶6, ¶7): the one in force, a new one by the head's order, earlier ones.
import type { Act, CouncilView } from '../../src/casework/views';
import type { CalendarDate } from '../../src/model/calendar-date';
import { SetCouncil } from '../../src/model/inputs/council';
import { longDate, shortDate } from '../../src/text/dates';
import { child, useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { SelectField } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { StaffField } from '../fields/people-picker';
import { TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { Note, Para } from '../parts/marks';
import { ActLine } from '../parts/rows';
import { RowsField } from '../parts/rows-field';
import { Loaded, MatterScreen } from '../parts/screen';

/** The composition; with `kind` «new» its editor. */
export function Council({ act }: { act: Act }) {
  const council = useView('council', {}, act.kind === 'new');
  return (
    <Loaded of={council}>
      {(view) => (act.kind === 'new' ? <NewComposition view={view} /> : <Composition view={view} />)}
    </Loaded>
  );
}

function Composition({ view }: { view: CouncilView }) {
  const { words, go } = usePage();
  const { current } = view;
  const order = (of: { orderNumber: string; orderDate: string }) =>
    words.t('page.council.order', { number: of.orderNumber, day: shortDate(of.orderDate as CalendarDate) });
  return (
    <MatterScreen
      title={words.t('page.title.council')}
      foot={
        <button
          type="button"
          id="new-composition"
          class="button primary wide"
          onClick={() => go({ screen: 'council', kind: 'new' })}
        >
          {words.t('page.council.new')}
        </button>
      }
    >
      <div class="matter">
        {view.findings.map((finding) => (
          <Note key={finding.message} tone="warn" icon="late">
            {finding.message} {finding.paragraph && <Para of={finding.paragraph} />}
          </Note>
        ))}
        {!current && <p>{words.t('page.council.none')}</p>}
        {current && (
          <section>
            <h2>{words.t('page.council.now')}</h2>
            <p class="hint">
              {order(current)} ·{' '}
              {words.t('page.council.since', {
                day: words.say(longDate(current.inForceFrom as CalendarDate)),
              })}
            </p>
            <ul class="lines">
              {current.members.map((member) => (
                <li key={member.staffId}>
                  {member.name}
                  <small>
                    {[member.officeWords, member.position, member.basis].filter(Boolean).join('\u00a0· ')}
                  </small>
                </li>
              ))}
            </ul>
            <ul class="act-lines">
              <ActLine
                id="council-papers"
                act={{ screen: 'new-paper', on: current.compositionId }}
                title={words.t('page.paper.new')}
              />
            </ul>
          </section>
        )}
        {view.earlier.length > 0 && (
          <details class="fold">
            <summary>{words.t('page.council.earlier')}</summary>
            <ul class="lines">
              {view.earlier.map((earlier) => (
                <li key={earlier.orderNumber}>
                  {order(earlier)}
                  <small>{words.t('page.council.members-n', { n: earlier.members })}</small>
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </MatterScreen>
  );
}

function NewComposition({ view }: { view: CouncilView }) {
  const { words, boot } = usePage();
  const { offices } = useLists();
  const form = useActForm({
    command: 'set-council',
    schema: SetCouncil,
    subject: '',
    initial: {
      orderNumber: '',
      orderDate: boot.today,
      inForceFrom: boot.today,
      members: view.current
        ? view.current.members.map(({ staffId, office, basis }) => ({ staffId, office, basis }))
        : [
            { office: 'CHAIR' as const },
            { office: 'DEPUTY_CHAIR' as const },
            { office: 'SECRETARY' as const },
            { office: 'MEMBER' as const },
            { office: 'MEMBER' as const },
          ],
    },
  });
  const filled = (form.values.members ?? []).filter((member) => member.staffId).length;
  return (
    <ActScreen form={form} title={words.t('page.council.new')} submit={words.t('page.council.submit')}>
      <TextField of={form.at('orderNumber')} para="7" width={10} />
      <DateField of={form.at('orderDate')} toward="past" ahead />
      <DateField of={form.at('inForceFrom')} toward="past" ahead />
      {filled < view.least && (
        <Note tone="warn" icon="late">
          {words.t('page.council.few', { least: view.least, n: view.least - filled })}
        </Note>
      )}
      <RowsField
        of={form.at('members')}
        title={(n) => words.t('page.council.member', { n })}
        add={words.t('page.council.add')}
        empty={{ office: 'MEMBER' as const }}
      >
        {(row) => (
          <>
            <StaffField of={child(row, 'staffId')} />
            <SelectField of={child(row, 'office')} choices={offices} />
            <TextField of={child(row, 'basis')} optional />
          </>
        )}
      </RowsField>
    </ActScreen>
  );
}
