// The copy on the school's own disk: when the last one was made, which papers go into one, and the sheets of the register as they stand.
import * as z from 'zod/mini';
import { AskCopiedSheets } from '../../model/inputs/local-copy';
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import { schoolYearIn, schoolYearOf, showSchoolYear } from '../../model/school-year';
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
import { mayReadPaper } from '../papers/paper-readers';
import { begunCopy, lastCopy, mayCopyClosed } from '../privacy/local-copy';
import { defineQuery } from '../query';
import type { CopiedSheetsView, LocalCopyView } from '../views/office';
import { see, staffShort } from './words';

type Known<T> = Partial<T> & { id: string };

export const localCopy = defineQuery({
  name: 'local-copy',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Documents', 'Cards', 'Sittings'],
  rows: () => ({
    Documents: { columns: ['kind', 'number', 'edition', 'state', 'fileId', 'madeOn'] },
    Cards: { columns: ['number', 'registerNumber', 'outcome'] },
    Sittings: { columns: ['minutesNumber', 'heldOn'] },
  }),
  show({ desk }): LocalCopyView {
    const { language } = desk;
    const last = lastCopy(desk);
    return {
      days: desk.settings.localCopyDays,
      ...(last
        ? {
            last: {
              words: see(language, 'copy.last', {
                day: longDate(last.on)[language],
                who: staffShort(desk, last.by),
                n: last.papers,
              }),
              digest: last.digest,
              closed: last.closed,
            },
          }
        : {}),
      mayCopyClosed: mayCopyClosed(desk),
      papers: papersOf(desk),
    };
  },
});

/** Papers whose document is there and that this reader reads, older versions too, by the folders of the Drive. */
function papersOf(desk: Desk): LocalCopyView['papers'] {
  const cards = new Map(desk.file.column('Cards').map((card) => [card.id, card]));
  const sittings = new Map(desk.file.column('Sittings').map((sitting) => [sitting.id, sitting]));
  return desk.file.column('Documents').flatMap((row: Known<Paper>) => {
    const { id, kind = '', fileId = '', madeOn = null } = row;
    if (kind === '' || fileId === '' || !mayReadPaper(desk.actor, kind)) return [];
    const holder = paperParentOf(id);
    const card = cards.get(cardIdOf(holder));
    const sitting = sittings.get(sittingIdOf(holder));
    const year = schoolYearIn(holder) ?? schoolYearOf(madeOn ?? desk.today);
    const { language } = desk;
    const folder = card
      ? cardNumber({ number: '', registerNumber: '', outcome: '', ...card } as Card)[language]
      : sitting
        ? `${PAPER_TEXTS['paper.folder.sittings'][language]} ${sitting.minutesNumber ? numberSign(sitting.minutesNumber) : (sitting.heldOn ?? '')}`.trim()
        : '';
    const title = paperTitle({ number: '', edition: 1, ...row, kind } as Paper, language);
    return [
      {
        documentId: id,
        fileId,
        title,
        schoolYear: year,
        folders: [showSchoolYear(year), folder].filter(Boolean),
      },
    ];
  });
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
    closed === true && begunCopy(desk)?.closed === true && mayCopyClosed(desk) ? { whole: true } : {},
  show({ desk, sheets, second }, { sheetIds, from = 0, closed }): CopiedSheetsView {
    if (!begunCopy(desk) || (closed && second.whole === undefined))
      return { head: '', sheets: [], more: [], said: see(desk.language, 'copy.not-begun') };
    if (closed) return { head: '', sheets: second.whole ?? [], more: [] };
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
