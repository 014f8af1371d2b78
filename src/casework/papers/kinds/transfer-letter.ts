// D28 The information letter on the preventive work done, to the school a pupil goes to (¶24).
import type { TransferLetterView } from '../../../documents/transfer-letter-view';
import type { CalendarDate } from '../../../model/calendar-date';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import { shortCode } from '../../../model/transfer-package';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { shortDate } from '../../../text/dates';
import { packageOf } from '../../afterwards/transfer-content';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import { birthDate, documentOf, executorOf, headSigns, languageOf, pupilWords, schoolOf } from '../blocks';
import { definePaper } from '../paper-kind';
import { inWords } from '../plan-papers';

export const transferLetter = definePaper<TransferLetterView>({
  kind: 'D28',
  template: 'transfer-letter',
  paragraphs: [24],
  tables: ['Cards', 'Pupils', 'Plans', 'Measures', 'Transfers'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
    Transfers: { under: [cardId] },
  }),
  subjects: (desk, cardId) =>
    desk.file.find('Cards', cardId)?.outcome === 'PLACE'
      ? desk.file
          .all('Transfers', cardId)
          .filter(({ preparedOn, answer }) => preparedOn !== null && answer !== 'RETURNED')
          .map(({ id, outgoingNo, toSchool }) => ({
            id,
            number: outgoingNo,
            languages: [languageOf(desk.settings.language)],
            about: same(toSchool),
          }))
      : [],
  content: letterContent,
  signers: (desk) => [headOf(desk)?.id],
});

/** Made of what is passed on, and of nothing else of the card but the days on the register. */
function letterContent(desk: Desk, paper: Paper, language: Language): TransferLetterView | undefined {
  const transfer = desk.file.get('Transfers', paper.subjectId);
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  if (!transfer || !card || transfer.preparedOn === null || transfer.leftOn === null) return undefined;
  if (!desk.file.find('Pupils', pupilIdOf(card.id))) return undefined;
  const { plan, measures = [], workDone = '', results = '', contact = '' } = packageOf(desk, card, transfer);
  const day = (on: string | null = null): string => inWords(on as CalendarDate | null, language);
  return {
    document: documentOf(paper, language, transfer.sentOn ?? transfer.preparedOn),
    school: schoolOf(desk, language),
    toWhom: transfer.through || transfer.toSchool,
    toSchool: transfer.toSchool,
    pupil: pupilWords(desk, card.id, language),
    birthDate: birthDate(desk, card.id, language),
    leftOn: day(transfer.leftOn),
    register: { placedOn: day(card.decidedOn), removedOn: day(card.removedOn) },
    plan: { from: day(plan?.from), to: day(plan?.to) },
    measures: measures.map(({ name, volume, dueOn, indicator }) => ({
      help: name,
      volume,
      due: dueOn === '' ? '' : shortDate(dueOn as CalendarDate),
      indicator,
    })),
    workDone: linesOf(workDone),
    results: linesOf(results),
    contact,
    code: transfer.digest === '' ? '' : shortCode(transfer.digest),
    signer: headSigns(desk, language),
    executor: executorOf(desk, language),
  };
}

const linesOf = (text: string): { words: string }[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((words) => ({ words }));
