// The first day: the list of pupils is brought in sheet by sheet, and the head's order names the council; in January it is named anew.

import { calendarDate } from '../../../src/model/calendar-date';
import type { Habit } from '../habit';
import { markOf, type World } from '../world';

const SHEET = 100;

async function bringInList(world: World): Promise<void> {
  const { staff } = world;
  const pupils = [...world.pupils];
  const schoolYear = `${world.today.slice(0, 4)}-${Number(world.today.slice(0, 4)) + 1}`;
  if (!world.knows('import-roster')) {
    for (const [, pupil] of pupils) await world.act(staff.secretary, 'save-pupil', pupil);
    return;
  }
  const fileMark = markOf(JSON.stringify(pupils));
  let importId: string | undefined;
  for (let from = 0; from < pupils.length; from += SHEET) {
    const done = await world.act(staff.secretary, 'import-roster', {
      kind: 'PUPILS',
      importId: importId ?? null,
      file: 'okushylar.csv',
      fileMark,
      schoolYear,
      withLanguage: true,
      rowsInFile: pupils.length,
      refused: 0,
      pupils: pupils.slice(from, from + SHEET).map(([, pupil], at) => ({ line: from + at + 2, pupil })),
      last: from + SHEET >= pupils.length,
    });
    importId ??= done?.importId;
  }
}

const councilOf = ({ staff }: World, withSecond: boolean) =>
  [
    { staffId: staff.head.id, office: 'CHAIR' as const },
    { staffId: staff.deputy.id, office: 'DEPUTY_CHAIR' as const },
    { staffId: staff.secretary.id, office: 'SECRETARY' as const },
    { staffId: staff.psychologists[0].id, office: 'MEMBER' as const },
    { staffId: staff.members[0]?.id ?? '', office: 'MEMBER' as const },
    {
      staffId: (withSecond ? staff.members[1]?.id : staff.psychologists[1].id) ?? '',
      office: 'MEMBER' as const,
    },
    { staffId: staff.teachers[0]?.id ?? '', office: 'MEMBER' as const },
  ].map((member) => ({ ...member }));

/** Who sits on the council today. */
export const membersToday = (world: World): string[] =>
  councilOf(world, world.dayNumber < SECOND_COUNCIL).map(({ staffId }) => staffId);

/** In the second half of the year a member has changed. */
const SECOND_COUNCIL = 85;

export const schoolBegins: Habit = {
  async begin(world) {
    const { staff } = world;
    await world.act(staff.secretary, 'change-settings', {
      values: { sittingPlace: '12-кабинет', reviewPeriod: 'quarter' },
    });
    for (const [journal, pattern] of [
      ['OUTGOING', '{index}-{seq}/{year}'],
      ['ORDERS', '{seq}-НҚ'],
    ] as const)
      await world.act(staff.secretary, 'save-numbering', {
        journal,
        pattern,
        index: '01-12',
        resets: 'YEAR',
        next: 46,
        papers: journal === 'ORDERS' ? ['D13'] : ['D14'],
      });
    await world.ask('numbering', {}, staff.secretary);
    world.later(60, async () => {
      for (const journal of ['INCOMING', 'OUTGOING', 'ORDERS', 'MINUTES', 'REGISTER'] as const)
        await world.ask(
          'number-journal',
          { journal, from: calendarDate('2026-09-01'), to: calendarDate(world.today) },
          world.keeper,
        );
    });
    await world.wrong(staff.secretary, 'save-numbering', {
      journal: 'OUTGOING',
      pattern: '01-12/2026',
      resets: 'YEAR',
      next: 1,
    });
    await world.act(staff.secretary, 'annul-number', {
      journal: 'OUTGOING',
      number: '50',
      on: world.today,
      reason: 'Бланк бүлінді.',
    });
    const plan = await world.act(staff.secretary, 'make-paper', {
      kind: 'D34',
      subjectId: `Y${world.today.slice(0, 4)}`,
      language: 'kk',
    });
    if (plan?.documentId)
      await world.act(staff.secretary, 'number-paper', {
        documentId: plan.documentId,
        number: '1-к',
        on: world.today,
      });
    await world.act(staff.secretary, 'reset-template', { name: 'minutes-ru' });
    await bringInList(world);
    await world.wrong(staff.secretary, 'set-council', {
      orderNumber: '1',
      orderDate: world.today,
      inForceFrom: world.today,
      members: councilOf(world, true).slice(0, 3),
    });
    await world.act(staff.secretary, 'set-council', {
      orderNumber: '45',
      orderDate: world.today,
      inForceFrom: world.today,
      members: councilOf(world, true),
    });
    world.later(SECOND_COUNCIL, async () => {
      await world.act(world.keeper, 'set-council', {
        orderNumber: '7',
        orderDate: world.today,
        inForceFrom: world.today,
        members: councilOf(world, false),
      });
    });
    // A day of the school's own, named two months before.
    world.later(30, async () => {
      await world.act(world.keeper, 'save-calendar-day', {
        date: world.workingDay(40),
        kind: 'dayOff',
        week: 'both',
        name: 'Мектеп мерекесі',
      });
    });
  },
};
