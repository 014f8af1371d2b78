// D05 The act on a family's home conditions (¶13, 1, ¶14): a form with what is known, before the visit and after it.
import type { HomeActView } from '../../../documents/home-act-view';
import { fullName } from '../../../model/person-name';
import { cardIdOf, pupilIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Language } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { type Desk, nameOf } from '../../desk';
import { birthDate, documentOf, languageOf, pupilWords, schoolOf } from '../blocks';
import { commissionOnPaper, orderedVisits } from '../commission';
import { relationOnPaper, spokenWith } from '../family';
import { definePaper } from '../paper-kind';

export const homeAct = definePaper<HomeActView>({
  kind: 'D05',
  template: 'home-act',
  paragraphs: [13, 14],
  tables: ['Cards', 'Visits', 'Pupils', 'Parents', 'Plans'],
  rows(cardId) {
    const pupilId = pupilIdOf(cardId);
    return {
      Cards: { ids: [cardId] },
      Visits: { under: [cardId] },
      Plans: { under: [cardId] },
      Pupils: { ids: [pupilId] },
      Parents: { under: [pupilId] },
    };
  },
  subjects: (desk, cardId) =>
    orderedVisits(desk, cardId).map(({ id, heldOn, orderDate }) => {
      const on = heldOn ?? orderDate;
      return {
        id,
        number: '',
        languages: [languageOf(desk.settings.language)],
        ...(on === null ? {} : { about: longDate(on) }),
      };
    }),
  content: actContent,
  signers: (desk, { subjectId }) => desk.file.find('Visits', subjectId)?.members ?? [],
});

function actContent(desk: Desk, paper: Paper, language: Language): HomeActView | undefined {
  const visit = desk.file.get('Visits', paper.subjectId);
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  if (!visit || !card) return undefined;
  return {
    document: documentOf(paper, language, visit.actOn),
    school: schoolOf(desk, language),
    order: {
      number: visit.orderNumber,
      date: visit.orderDate === null ? '' : longDate(visit.orderDate)[language],
    },
    ...commissionOnPaper(desk, visit, language),
    pupil: pupilWords(desk, card.id, language),
    birthDate: birthDate(desk, card.id, language),
    address: (card.planId === '' ? '' : desk.file.get('Plans', card.planId)?.address) || card.whereabouts,
    seenOn: visit.heldOn === null ? '' : longDate(visit.heldOn)[language],
    met: spokenWith(desk, card.id, visit.met, language),
    family: desk.file.all('Parents', pupilIdOf(card.id)).map((parent) => ({
      name: fullName(nameOf(parent)),
      relation: relationOnPaper(parent, language),
    })),
    gist: visit.gist,
    advice: visit.help,
  };
}
