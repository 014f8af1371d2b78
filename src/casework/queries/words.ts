// Small wordings that several views share.
import { isUnsigned, type PaperState } from '../../model/codes';
import { fullName, nameWithInitials } from '../../model/person-name';
import { paperKindOf, pupilIdOf } from '../../model/record-id';
import { isRestrictedPaper } from '../../model/restricted-papers';
import { type ParagraphId, paragraphLabel } from '../../order/paragraph';
import type { Paper } from '../../register/tables/documents';
import { type Facts, fillIn, type Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { VIEW_TEXTS, type ViewTextKey } from '../../text/view-texts';
import { maySee } from '../access';
import { type Desk, nameOf } from '../desk';
import { classWords } from '../intake/open-card';
import { isJudged } from '../papers/paper-content';
import { paperName } from '../papers/paper-name';
import { outdatedWords } from '../papers/paper-standing';
import type { QueryRoom } from '../query';
import type { Chip, PaperRow, Paragraph } from '../views';

export const see = (language: Language, key: ViewTextKey, facts?: Facts): string =>
  fillIn(language, VIEW_TEXTS[key], facts);

export const paragraph = (id: ParagraphId, language: Language): Paragraph => ({
  id: String(id),
  label: paragraphLabel(id)[language],
});

/** «Сейітқали Н. Б., 7 «Б»» of a card's pupil; '–' when the pupil was not read. */
export function pupilShort(desk: Desk, cardId: string): string {
  const pupil = desk.file.find('Pupils', pupilIdOf(cardId));
  if (!pupil) return '–';
  const words = classWords(pupil);
  return words === '' ? nameWithInitials(nameOf(pupil)) : `${nameWithInitials(nameOf(pupil))}, ${words}`;
}

export function pupilFull(desk: Desk, cardId: string): { name: string; classWords: string } {
  const pupil = desk.file.find('Pupils', pupilIdOf(cardId));
  return pupil
    ? { name: fullName(nameOf(pupil)), classWords: classWords(pupil) }
    : { name: '–', classWords: '' };
}

/** Name with initials of a member of staff; the id itself when unknown. */
export function staffShort(desk: Desk, id: string): string {
  const person = desk.file.find('Staff', id);
  return person ? nameWithInitials(nameOf(person)) : id;
}

const PAPER_TONES: Record<PaperState, Chip['tone']> = {
  RESERVED: 'not-begun',
  BEGUN: 'under-way',
  DRAFT: 'under-way',
  SIGNED: 'done',
  SUPERSEDED: 'done',
  IN_REVIEW: 'under-way',
  FOR_SIGNATURE: 'under-way',
};

/** Where the document of a paper is read; undefined for one that few may read, which Drive does not show this person. */
export const documentUrl = (
  { desk, paperUrl }: QueryRoom,
  { kind, fileId }: Pick<Paper, 'kind' | 'fileId'>,
): string | undefined =>
  !isRestrictedPaper(kind) || maySee(desk.actor, 'PSYCHOLOGIST_CONCLUSION').allowed
    ? paperUrl(fileId)
    : undefined;

/** A paper's line; `judged`: the rows it was filled from are here, so that it is said whether they have changed. */
export function paperRow(room: QueryRoom, paper: Paper, judged: boolean | 'any-kind' = false): PaperRow {
  const { language } = room.desk;
  const state: PaperState = paper.state === '' ? 'RESERVED' : paper.state;
  const kind = paper.kind === '' ? 'D16' : paper.kind;
  return {
    documentId: paper.id,
    kind,
    title: paperName(paper, language),
    number: paper.number,
    state,
    chip: {
      tone: PAPER_TONES[state],
      text:
        isUnsigned(state) && paper.signers.length > 0
          ? see(language, 'paper.one-signature')
          : wordsOf('PAPER_STATES', state)[language],
    },
    // What rests on a row that a hand edit broke is not judged.
    ...(judged && (judged === 'any-kind' || isJudged(paperKindOf(paper.id))) && room.broken.length === 0
      ? { outdated: outdatedWords(room.desk, paper, language) }
      : {}),
    url: documentUrl(room, paper),
    ...(paper.pdfOn === null ? {} : { pdf: room.paperUrl(paper.pdfId, 'file') }),
    language: paper.language === 'ru' ? 'ru' : 'kk',
  };
}

const STATE_TONES: Record<string, Chip['tone']> = {
  INTAKE: 'not-begun',
  REFUSED: 'refused',
  DISMISSED: 'done',
  CLOSED: 'done',
  ANNULLED: 'done',
  ON_REGISTER: 'done',
};
export const stateChip = (state: string, language: Language): Chip => ({
  tone: STATE_TONES[state] ?? 'under-way',
  text: wordsOf('CARD_STATES', state)[language],
});
