// D03 The sheet of primary information on a pupil and the family (¶12).
import type { PrimaryInformationView } from '../../../documents/primary-information-view';
import { fullName } from '../../../model/person-name';
import { pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { type Desk, nameOf } from '../../desk';
import {
  birthDate,
  documentOf,
  languageOf,
  personWords,
  pupilWords,
  schoolOf,
  secretaryId,
  secretarySigns,
} from '../blocks';
import { relationOnPaper } from '../family';
import { definePaper } from '../paper-kind';

export const primaryInformation = definePaper<PrimaryInformationView>({
  kind: 'D03',
  template: 'primary-information',
  paragraphs: [12],
  tables: ['Cards', 'Pupils', 'Parents'],
  rows: (cardId) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
  }),
  subjects(desk, cardId) {
    const card = desk.file.find('Cards', cardId);
    return card && card.gatheredOn !== null
      ? [{ id: cardId, number: card.number, languages: [languageOf(desk.settings.language)] }]
      : [];
  },
  content: sheetContent,
  signers: (desk) => [secretaryId(desk)],
});

function sheetContent(desk: Desk, paper: Paper, language: Language): PrimaryInformationView | undefined {
  const card = desk.file.get('Cards', paper.subjectId);
  if (!card) return undefined;
  return {
    document: documentOf(paper, language, card.gatheredOn),
    school: schoolOf(desk, language),
    pupil: {
      words: pupilWords(desk, card.id, language),
      birthDate: birthDate(desk, card.id, language),
      whereabouts: card.whereabouts,
    },
    family: desk.file.all('Parents', pupilIdOf(card.id)).map((parent) => ({
      name: fullName(nameOf(parent)),
      relation: relationOnPaper(parent, language),
      whereabouts: parent.whereabouts,
      phone: parent.phone,
    })),
    situation: card.situation === '' ? '' : wordsOf('SITUATIONS', card.situation)[language],
    description: card.description,
    tookPart: card.takenPart.map((id) => personWords(desk, id, language)).join('; '),
    signer: secretarySigns(desk, language),
  };
}
