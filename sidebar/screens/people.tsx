// People of the school: staff and their roles, a pupil typed by hand.
import type { Act, StaffView } from '../../src/casework/views';
import { SavePupil, SaveStaff } from '../../src/model/inputs/school';
import { useActForm } from '../core/form';
import { usePage } from '../core/page-context';
import { useLists, useView } from '../core/views';
import { RadioField, TickField, TickList } from '../fields/choice-fields';
import { DateField } from '../fields/date-field';
import { NumberField, TextField } from '../fields/text-fields';
import { ActScreen } from '../parts/act-form';
import { RowLink } from '../parts/rows';
import { Loaded, MatterScreen } from '../parts/screen';

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
      <TextField of={form.at('email')} type="email" optional />
      <TickList of={form.at('roles')} choices={roles} />
      <TextField of={form.at('classOf')} optional width={4} />
      <TickField of={form.at('active')} />
    </ActScreen>
  );
}

/** A pupil the list does not know yet. */
export function Pupil() {
  const { words } = usePage();
  const form = useActForm({
    command: 'save-pupil',
    schema: SavePupil,
    subject: '',
    initial: {
      lastName: '',
      firstName: '',
      patronymic: '',
      classLetter: '',
      iin: '',
      language: words.language,
    },
  });
  return (
    <ActScreen form={form} title={words.t('page.title.pupil')} submit={words.t('page.add')}>
      <TextField of={form.at('lastName')} />
      <TextField of={form.at('firstName')} />
      <TextField of={form.at('patronymic')} optional />
      <div class="pair">
        <NumberField of={form.at('grade')} />
        <TextField of={form.at('classLetter')} width={4} />
      </div>
      <DateField of={form.at('bornOn')} toward="past" far optional />
      <TextField of={form.at('iin')} optional width={14} numeric />
      <RadioField
        of={form.at('language')}
        inline
        choices={[
          { code: 'kk', words: 'Қазақша' },
          { code: 'ru', words: 'Русский' },
        ]}
      />
    </ActScreen>
  );
}
