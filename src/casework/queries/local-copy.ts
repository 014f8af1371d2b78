// The copy on the school's own disk: when the last one was made, which papers go into one, and the sheets of the register as they stand.
import * as z from 'zod/mini';
import { AskCopiedSheets } from '../../model/inputs/local-copy';
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import { showSchoolYear } from '../../model/school-year';
import { copiedRanges, copiedSheets } from '../../register/copied-sheets';
import type { Card } from '../../register/tables/cards';
import type { Paper } from '../../register/tables/documents';
import { numberSign } from '../../text/bilingual';
import { longDate } from '../../text/dates';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { paperTitle } from '../papers/paper-name';
import { COPIED_PAPER_ROWS, type PaperToCopy, papersToCopy } from '../privacy/copied-papers';
import { begunCopy, lastCopy, mayCopyClosed } from '../privacy/copies-made';
import { defineQuery } from '../query';
import type { CopiedSheetsView, LocalCopyView } from '../views/office';
import { see, staffShort } from './words';

export const localCopy = defineQuery({
  name: 'local-copy',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Documents', 'Cards', 'Sittings'],
  rows: () => ({
    ...COPIED_PAPER_ROWS,
    Sittings: { columns: ['minutesNumber', 'heldOn'] },
  }),
  show({ desk }): LocalCopyView {
    const { language } = desk;
    const last = lastCopy(desk);
    const all = papersToCopy(desk);
    return {
      days: desk.settings.localCopyDays,
      ...(last
        ? {
            last: {
              words: see(language, 'copy.last', {
                day: longDate(last.on)[language],
                who: staffShort(desk, last.by),
                n: last.papers,
                missing: last.missing,
              }),
              digest: last.digest,
              closed: last.closed,
            },
          }
        : {}),
      mayCopyClosed: mayCopyClosed(desk),
      papers: papersOf(desk, all),
      closedPapers: closedPapers(desk, all),
    };
  },
});

/** What a paper is called: its kind, number and version, no person's name. */
const titleOf = (desk: Desk, { paper }: PaperToCopy): string => paperTitle(paper as Paper, desk.language);

/** Papers this reader reads, older versions too, by the folders of the Drive. */
function papersOf(desk: Desk, all: readonly PaperToCopy[]): LocalCopyView['papers'] {
  const { language } = desk;
  const cards = new Map(desk.file.column('Cards').map((card) => [card.id, card]));
  const sittings = new Map(desk.file.column('Sittings').map((sitting) => [sitting.id, sitting]));
  return all.flatMap((each) => {
    const { paper, schoolYear, readable } = each;
    if (!readable) return [];
    const holder = paperParentOf(paper.id);
    const card = cards.get(cardIdOf(holder));
    const sitting = sittings.get(sittingIdOf(holder));
    const folder = card
      ? cardNumber({ number: '', registerNumber: '', outcome: '', ...card } as Card)[language]
      : sitting
        ? `${PAPER_TEXTS['paper.folder.sittings'][language]} ${sitting.minutesNumber ? numberSign(sitting.minutesNumber) : (sitting.heldOn ?? '')}`.trim()
        : '';
    return [
      {
        documentId: paper.id,
        fileId: paper.fileId,
        title: titleOf(desk, each),
        schoolYear,
        folders: [showSchoolYear(schoolYear), folder].filter(Boolean),
      },
    ];
  });
}

/** Papers of kinds this reader may not read: the copy is without them, and says so. */
function closedPapers(desk: Desk, all: readonly PaperToCopy[]): LocalCopyView['closedPapers'] {
  const counted = new Map<string, LocalCopyView['closedPapers'][number]>();
  for (const each of all) {
    if (each.readable) continue;
    const title = titleOf(desk, each);
    const key = `${each.schoolYear} ${title}`;
    const { n } = counted.get(key) ?? { n: 0 };
    counted.set(key, { title, schoolYear: showSchoolYear(each.schoolYear), n: n + 1 });
  }
  return [...counted.values()];
}

export const copiedSheetsQuery = defineQuery({
  name: 'copied-sheets',
  roles: OFFICE_ROLES,
  input: AskCopiedSheets,
  tables: [],
  rows: () => ({}),
  sheets: (desk, { sheetIds, from = 0, closed }) =>
    begunCopy(desk) && !closed ? copiedRanges(sheetIds, from) : [],
  second: (desk, { closed }) =>
    closed === true && begunCopy(desk)?.closed === true && mayCopyClosed(desk)
      ? { whole: true, openTo: desk.actor.email }
      : {},
  show({ desk, sheets, second }, { sheetIds, from = 0, closed }): CopiedSheetsView {
    if (!begunCopy(desk) || (closed && second.whole === undefined))
      return { head: '', sheets: [], said: see(desk.language, 'copy.not-begun') };
    if (closed) return { head: '', sheets: second.whole ?? [] };
    const portion = copiedSheets(sheetIds, from, sheets ?? []);
    return from === 0 && sheetIds === undefined ? { ...portion, setUp: setUpOf(desk) } : portion;
  },
});

/** What set-up takes so that an empty installation becomes this school, before its sheets are put back. */
function setUpOf(desk: Desk): NonNullable<CopiedSheetsView['setUp']> {
  const { schoolNameKk, schoolNameRu, placeKk, placeRu, language } = desk.settings;
  return {
    language: language === 'ru' ? 'ru' : 'kk',
    settings: { schoolNameKk, schoolNameRu, placeKk, placeRu },
    people: desk.file
      .all('Staff')
      .filter(({ email, roles, active }) => active === true && email !== '' && roles.length > 0)
      .map(({ lastName, firstName, patronymic, position, email, roles }) => ({
        lastName,
        firstName,
        patronymic,
        position,
        email,
        roles: [...roles],
      })),
  };
}
