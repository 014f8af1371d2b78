// D07 The request to an agency or organisation (¶13, 2).
import type { RequestView } from '../../../documents/request-view';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import type { Desk } from '../../desk';
import { headOf } from '../../plan/plan-facts';
import {
  cardAtWork,
  documentOf,
  executorOf,
  headSigns,
  languageOf,
  pupilWords,
  schoolOf,
  whomAndNumber,
} from '../blocks';
import { definePaper } from '../paper-kind';

export const request = definePaper<RequestView>({
  kind: 'D07',
  template: 'request',
  paragraphs: [13],
  tables: ['Cards', 'Letters', 'Pupils'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Letters: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    (cardAtWork(desk, cardId) ? desk.file.all('Letters', cardId) : [])
      .filter(({ kind }) => kind === 'REQUEST')
      .map((letter) => ({
        id: letter.id,
        number: letter.outgoingNo,
        languages: [languageOf(desk.settings.language)],
        about: same(whomAndNumber(letter)),
      })),
  content: requestContent,
  signers: (desk) => [headOf(desk)?.id],
});

function requestContent(desk: Desk, paper: Paper, language: Language): RequestView | undefined {
  const letter = desk.file.get('Letters', paper.subjectId);
  if (!letter) return undefined;
  const bornOn = desk.file.find('Pupils', pupilIdOf(letter.id))?.bornOn ?? null;
  return {
    document: documentOf(paper, language, letter.sentOn),
    school: schoolOf(desk, language),
    toWhom: letter.toWhom,
    pupil: pupilWords(desk, cardIdOf(letter.id), language),
    birthDate: bornOn === null ? '' : longDate(bornOn)[language],
    question: letter.question,
    wantedBy: letter.wantedBy === null ? '' : longDate(letter.wantedBy)[language],
    signer: headSigns(desk, language),
    executor: executorOf(desk, language),
  };
}
