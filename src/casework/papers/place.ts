// Where a paper's files lie: school year → sittings → the sitting, school year → the card. A folder's id is reserved in the register before the folder is there, so that two at once make one; a person may rename and move it.
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import { isRestrictedId } from '../../model/restricted-papers';
import { schoolYearIn, schoolYearOf, showSchoolYear } from '../../model/school-year';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import { numberSign } from '../../text/bilingual';
import { PAPER_TEXTS } from '../../text/paper-texts';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { languageOf } from './blocks';
import type { PaperFiles, Place } from './paper-files';

/** Tables a place is read from. */
export const PLACE_TABLES: readonly TableName[] = ['Files', 'Cards', 'Sittings'];

const OWN = 'U00';
/** The folder of a school year that holds its sittings. */
const SITTINGS = 'U01';
const OF_YEAR = /^Y\d{4}-U\d{2}$/;

/** Rows a place is read from; folders of school years are few. */
export function placeRows(documentId: string, known: Known): RowRequest {
  const [card, sitting] = [cardIdOf(paperParentOf(documentId)), sittingIdOf(documentId)];
  const own = `${paperParentOf(documentId)}-${OWN}`;
  return {
    Files: { ids: [...known.ids('Files').filter((id) => OF_YEAR.test(id)), own] },
    Cards: { ids: card === '' ? [] : [card] },
    Sittings: { ids: sitting === '' ? [] : [sitting] },
  };
}

/** Folders on the way to where papers of this holder lie, by their rows, with the names they are given. */
function wayTo(desk: Desk, holder: string): [rowId: string, name: string][] {
  const language = languageOf(desk.settings.language);
  const year = schoolYearIn(holder) ?? schoolYearOf(desk.today);
  const ofYear: [string, string] = [`Y${year.slice(0, 4)}-${OWN}`, showSchoolYear(year)];
  const card = desk.file.find('Cards', holder);
  if (card) return [ofYear, [`${holder}-${OWN}`, cardNumber(card)[language]]];
  const sitting = desk.file.find('Sittings', holder);
  if (!sitting) return [ofYear];
  const number = sitting.minutesNumber;
  return [
    ofYear,
    [`Y${year.slice(0, 4)}-${SITTINGS}`, PAPER_TEXTS['paper.folder.sittings'][language]],
    // Before it was opened a sitting has no number but its day.
    [`${holder}-${OWN}`, number === '' ? (sitting.heldOn ?? '–') : numberSign(number)],
  ];
}

/** The place of a paper. `fresh`: ids were reserved in this act, and nothing may be made under them before it is written. */
export interface Reserved {
  place: Place;
  fresh: boolean;
}

/** Finds the folders of a paper, or reserves them; `gone` are ids that lead to no folder any more. */
export function reservePlace(
  desk: Desk,
  documentId: string,
  papers: PaperFiles | undefined,
  gone: readonly string[] = [],
): Reserved {
  // A paper that few may read lies in their folder, without folders of its own: the card's is open to the office.
  if (!papers || isRestrictedId(documentId)) return { place: [], fresh: false };
  const way = wayTo(desk, paperParentOf(documentId)).map(([rowId, name]) => {
    const row = desk.file.get('Files', rowId);
    // A folder that went with what was destroyed has no id.
    return { rowId, name, row, lost: row === undefined || row.fileId === '' || gone.includes(row.fileId) };
  });
  // A folder that lies inside a lost one is found or lost by itself: people may have moved it.
  const lost = way.filter((each) => each.lost);
  const ids = lost.length === 0 ? [] : papers.newIds(lost.length);
  lost.forEach(({ rowId, name, row }, at) => {
    const fields = { fileId: ids[at] ?? '', name, filedOn: null };
    if (row) desk.file.change('Files', rowId, fields);
    else desk.file.add('Files', '', { id: rowId, kind: 'FOLDER', ...fields });
  });
  const place = way.map(({ rowId, name }) => {
    const row = desk.file.get('Files', rowId);
    return { id: row?.fileId ?? '', name, there: row?.filedOn !== null };
  });
  return { place, fresh: lost.length > 0 };
}

/** The folders are there: a later act need not make sure. Those another act reserved anew meanwhile are left alone. */
export function settlePlace(desk: Desk, documentId: string, place: Place): void {
  for (const [rowId] of wayTo(desk, paperParentOf(documentId))) {
    const row = desk.file.get('Files', rowId);
    if (row?.filedOn === null && place.some(({ id }) => id === row.fileId))
      desk.file.change('Files', rowId, { filedOn: desk.today });
  }
}

/** Reserves where the PDF of a signed paper will lie: written with the signature, so that it is filed once whatever fails after. */
export function placePdf(desk: Desk, documentId: string, papers: PaperFiles, gone?: readonly string[]): void {
  reservePlace(desk, documentId, papers, gone);
  desk.file.change('Documents', documentId, { pdfId: papers.newIds(1)[0] ?? '' });
}
