// People of the school: staff and their roles, pupils found, added and put right.
import { useState } from 'preact/hooks';
import type { Act, PupilFacts, StaffView } from '../../src/casework/views';
import { PupilLeft, SavePupil, SaveStaff } from '../../src/model/inputs/school';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, TickField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { NumberField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { RowLink } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';
import { Results } from '../parts/search';

type Person = StaffView['people'][number];

/** The staff list; `kind` names the person whose form is open, or «new». */
export function Staff({ act }: { act: Act }) {
  const { words, go } = usePage();
  const staff = useView('staff', {}, true);
  return (
    <Loaded of={staff}>
      {(view) =>
        act.kind ? (
          <StaffForm person={view.people.find((person) => person.staffId === act.kind)} />
        ) : (
          <MatterScreen
            title={words.t('page.title.staff')}
            foot={
              <button
                type="button"
                id="new-person"
                class="button primary wide"
                onClick={() => go({ screen: 'staff', kind: 'new' })}
              >
                {words.t('page.staff.add')}
              </button>
            }
          >
            <ul class="rows">
              {view.people.map((person) => (
                <RowLink
                  key={person.staffId}
                  id={`person-${person.staffId}`}
                  act={{ screen: 'staff', kind: person.staffId }}
                  title={[person.lastName, person.firstName, person.patronymic].filter(Boolean).join(' ')}
                  subject={[person.position, person.roleWords, !person.active && words.t('page.staff.gone')]
                    .filter(Boolean)
                    .join('\u00a0· ')}
                />
              ))}
            </ul>
          </MatterScreen>
        )
      }
    </Loaded>
  );
}

function StaffForm({ person }: { person?: Person }) {
  const { words } = usePage();
  const { roles } = useLists();
  const form = useActForm({
    command: 'save-staff',
    schema: SaveStaff,
    subject: person?.staffId ?? '',
    initial: person
      ? {
          staffId: person.staffId,
          lastName: person.lastName,
          firstName: person.firstName,
          patronymic: person.patronymic,
          position: person.position,
          positionRu: person.positionRu,
          email: person.email,
          roles: person.roles,
          classOf: person.classOf,
          active: person.active,
        }
      : {
          lastName: '',
          firstName: '',
          patronymic: '',
          position: '',
          positionRu: '',
          email: '',
          roles: [],
          classOf: '',
          active: true,
        },
  });
  return (
    <ActScreen
      form={form}
      title={words.t(person ? 'page.title.staff' : 'page.staff.add')}
      submit={words.t('page.save')}
    >
      <TextField of={form.at('lastName')} />
      <TextField of={form.at('firstName')} />
      <TextField of={form.at('patronymic')} optional />
      <TextField of={form.at('position')} />
      <TextField of={form.at('positionRu')} optional />
      <TextField of={form.at('email')} type="email" optional />
      <TickList of={form.at('roles')} choices={roles} />
      <TextField of={form.at('classOf')} optional width={4} />
      <TickField of={form.at('active')} />
    </ActScreen>
  );
}

/** The school's pupils: found by name, put right or added; what is put right comes in `act.kind`. */
export function Pupil({ act }: { act: Act }) {
  if (act.kind === 'new') return <PupilForm />;
  return act.kind ? <PupilForm known={JSON.parse(act.kind) as Known} /> : <PupilList />;
}

type Known = PupilFacts & { pupilId: string };

function PupilList() {
  const { words, go } = usePage();
  const [text, setText] = useState('');
  const [left, setLeft] = useState(false);
  return (
    <MatterScreen
      title={words.t('page.title.pupil')}
      foot={
        <button
          type="button"
          id="new-pupil"
          class="button primary wide"
          onClick={() => go({ screen: 'pupil', kind: 'new' })}
        >
          {words.t('page.pupil.add')}
        </button>
      }
    >
      <div class="matter">
        <label for="find-pupil">{words.t('page.search')}</label>
        <p class="hint" id="find-pupil-hint">
          {words.t('page.search.how')}
        </p>
        <input
          id="find-pupil"
          class="input"
          type="search"
          autoComplete="off"
          aria-describedby="find-pupil-hint"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      <label class="tick">
        <input type="checkbox" checked={left} onChange={(event) => setLeft(event.currentTarget.checked)} />
        <span>{words.t('page.pupil.show-left')}</span>
      </label>
      {text.trim().length > 1 && (
        <Results
          left={left}
          text={text.trim()}
          under
          actOf={({ id, facts }) => ({
            screen: left ? 'pupil-left' : 'pupil',
            kind: JSON.stringify({ ...facts, pupilId: id }),
          })}
        />
      )}
    </MatterScreen>
  );
}

function PupilForm({ known }: { known?: Known }) {
  const { words, go } = usePage();
  const form = useActForm({
    command: 'save-pupil',
    schema: SavePupil,
    subject: known?.pupilId ?? '',
    initial: known
      ? { ...known, iin: '' }
      : {
          lastName: '',
          firstName: '',
          patronymic: '',
          classLetter: '',
          iin: '',
          language: words.language,
        },
  });
  return (
    <ActScreen
      form={form}
      title={words.t(known ? 'page.pupil.facts' : 'page.pupil.add')}
      submit={words.t(known ? 'page.save' : 'page.add')}
    >
      <TextField of={form.at('lastName')} />
      <TextField of={form.at('firstName')} />
      <TextField of={form.at('patronymic')} optional />
      <div class="pair">
        <NumberField of={form.at('grade')} />
        <TextField of={form.at('classLetter')} width={4} />
      </div>
      <DateField of={form.at('bornOn')} toward="past" far optional />
      <TextField
        of={form.at('iin')}
        optional
        width={14}
        numeric
        hint={known && words.t('page.pupil.iin-stays')}
      />
      <RadioField
        of={form.at('language')}
        inline
        choices={[
          { code: 'kk', words: 'Қазақша' },
          { code: 'ru', words: 'Русский' },
        ]}
      />
      {(form.values.another || form.at('another').error) && <TickField of={form.at('another')} />}
      {known && (
        <button
          type="button"
          class="link"
          onClick={() => go({ screen: 'pupil-left', kind: JSON.stringify(known) })}
        >
          {words.t('page.pupil.left')}
        </button>
      )}
    </ActScreen>
  );
}

/** A pupil leaves, or comes back when the entry says so; the entry comes in `act.kind`. */
export function PupilGone({ act }: { act: Act }) {
  const { words, boot } = usePage();
  const known = JSON.parse(act.kind ?? '{}') as Known;
  const back = known.left === true;
  const form = useActForm({
    command: 'pupil-left',
    schema: PupilLeft,
    subject: known.pupilId,
    initial: { pupilId: known.pupilId, back, on: boot.today, whereTo: '' },
  });
  return (
    <ActScreen
      form={form}
      title={words.t(back ? 'page.pupil.back' : 'page.title.pupil-left')}
      submit={words.t('page.record')}
    >
      <p class="about">
        {[known.lastName, known.firstName, known.patronymic].filter(Boolean).join(' ')}, {known.grade} «
        {known.classLetter}»
      </p>
      <DateField of={form.at('on')} toward="past" />
      {!back && <TextField of={form.at('whereTo')} />}
    </ActScreen>
  );
}
