// The new school year before it begins: what each class becomes, who graduates, whose card is open, who was not in the list.
import * as z from 'zod/mini';
import { compareClassNames } from '../../model/class-name';
import { schoolYear as yearInput } from '../../model/inputs/roster';
import { fullName } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import { schoolYearOf } from '../../model/school-year';
import type { Pupil } from '../../register/tables/pupils';
import { OFFICE_ROLES } from '../access';
import { lastImports } from '../afterwards/missing-pupils';
import { isOver } from '../card-state';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { cardNumber } from '../numbers';
import { defineQuery } from '../query';
import { isPlainStaff, yearStep } from '../school/start-school-year';
import type { SchoolYearView } from '../views/office';
import { see } from './words';

const LOOK_BACK = 20;

export const schoolYear = defineQuery({
  name: 'school-year',
  roles: OFFICE_ROLES,
  input: z.object({ schoolYear: z.optional(yearInput()) }),
  tables: ['Pupils', 'Cards', 'Imports'],
  rows: (_input, known) => ({
    Pupils: { all: true },
    Cards: { ids: known.openCards },
    Imports: { ids: lastImports(known.ids('Imports'), LOOK_BACK) },
  }),
  show({ desk }, input): SchoolYearView {
    const year = input.schoolYear ?? schoolYearOf(desk.today);
    const lastGrade = Number(desk.settings.lastGrade);
    const imports = desk.file.all('Imports').filter((each) => each.schoolYear === year);
    const listed = imports.some(
      (each) => each.kind === 'PUPILS' && each.whole === true && each.finishedOn !== null,
    );
    const run = imports.find((each) => each.kind === 'YEAR' && each.finishedOn === null);
    const cards = openCardNumbers(desk);
    const learning = desk.file.all('Pupils').filter((pupil) => pupil.active !== false);
    const waiting = learning.filter((pupil) => yearStep(pupil, year, lastGrade) !== 'done').sort(byClass);
    const graduates = waiting.filter((pupil) => yearStep(pupil, year, lastGrade) === 'graduate');
    const classes = new Map<string, SchoolYearView['classes'][number]>();
    for (const pupil of waiting) {
      const to =
        yearStep(pupil, year, lastGrade) === 'graduate'
          ? see(desk.language, 'year.graduate')
          : classWords({ ...pupil, grade: (pupil.grade ?? 0) + 1 });
      const from = classWords(pupil);
      const known = classes.get(from);
      classes.set(from, { from, to, n: (known?.n ?? 0) + 1 });
    }
    return {
      schoolYear: year,
      lastGrade,
      classes: [...classes.values()],
      pupilIds: waiting.map(({ id }) => id),
      graduatesWithCards: graduates.flatMap((pupil) => {
        const card = cards.get(pupil.id);
        return card ? [{ pupilId: pupil.id, name: fullName(nameOf(pupil)), ...card }] : [];
      }),
      graduates: graduates.length,
      done: learning.length - waiting.length,
      yearUnknown: waiting.filter(({ gradeYear }) => gradeYear === '').length,
      listed,
      notListed: listed
        ? waiting
            .map((pupil) => ({
              pupilId: pupil.id,
              name: fullName(nameOf(pupil)),
              classWords: classWords(pupil),
              ...(cards.has(pupil.id) ? { cardId: cards.get(pupil.id)?.cardId } : {}),
            }))
            .sort((a, b) => Number(b.cardId !== undefined) - Number(a.cardId !== undefined))
        : [],
      staff: desk.file
        .all('Staff')
        .filter((person) => person.active === true && isPlainStaff(person))
        .map((person) => ({
          staffId: person.id,
          name: fullName(nameOf(person)),
          position: person.position,
        })),
      ...(run ? { runId: run.id } : {}),
    };
  },
});

/** The open card of each pupil who has one, the question of which is not over. */
function openCardNumbers(desk: Desk): Map<string, { cardId: string; number: string }> {
  return new Map(
    desk.file
      .openCards()
      .flatMap((id) => desk.file.find('Cards', id) ?? [])
      .filter((card) => !isOver(card))
      .map((card) => [pupilIdOf(card.id), { cardId: card.id, number: cardNumber(card)[desk.language] }]),
  );
}

const byClass = (a: Pupil, b: Pupil): number =>
  compareClassNames(
    { grade: a.grade ?? 0, letter: a.classLetter },
    { grade: b.grade ?? 0, letter: b.classLetter },
  );
