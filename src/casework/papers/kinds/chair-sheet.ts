// D36 The sheet of the presiding person for one question about a child (¶15, ¶17): what is known, who comes when, room to write.
import type { ChairSheetView } from '../../../documents/chair-sheet-view';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import { OUTCOMES_OF } from '../../../order/item-outcomes';
import { materialNeeds } from '../../../order/p14-materials';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { dayAndMonth, longDate } from '../../../text/dates';
import { VIEW_TEXTS } from '../../../text/view-texts';
import { homeConditionsOf, materialsFacts, packOf } from '../../card-facts';
import type { Desk } from '../../desk';
import { standing } from '../../intake/ground-checks';
import { cardNumber } from '../../numbers';
import { itemsAbout, languageOf, pupilWords, questionWords, sittingsAbout, whenFamilyComes } from '../blocks';
import { familyWords, representativesOf } from '../family';
import { definePaper } from '../paper-kind';
import { awaited } from './parent-invitation';

export const chairSheet = definePaper<ChairSheetView>({
  kind: 'D36',
  template: 'chair-sheet',
  paragraphs: [15, 17],
  tables: ['Cards', 'Pupils', 'Parents', 'Agenda', 'Sittings', 'Materials', 'Referrals', 'GroundChecks'],
  rows: (cardId, known) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
    Agenda: { ids: itemsAbout(cardId, known) },
    Sittings: { ids: sittingsAbout(cardId, known) },
    Materials: { under: [cardId] },
    Referrals: { under: [cardId] },
    GroundChecks: { under: [cardId] },
  }),
  subjects: (desk, cardId) =>
    awaited(desk, cardId).map((item) => {
      const day = desk.file.find('Sittings', sittingIdOf(item.id))?.heldOn ?? null;
      return {
        id: item.id,
        number: '',
        languages: [languageOf(desk.settings.sittingLanguage)],
        about: day === null ? same('–') : longDate(day),
      };
    }),
  content: sheetContent,
  signers: () => [],
});

function sheetContent(desk: Desk, paper: Paper, language: Language): ChairSheetView | undefined {
  const item = desk.file.find('Agenda', paper.subjectId);
  const sitting = desk.file.find('Sittings', sittingIdOf(paper.subjectId));
  const card = desk.file.find('Cards', cardIdOf(paper.subjectId));
  if (!item || !sitting || !card) return undefined;
  const { date, time } = whenFamilyComes(sitting, item, language);
  const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
  const few = packOf(card).grounds.flatMap(({ code, sensitive }) => (sensitive ? [code] : []));
  const proposed = [
    ...card.proposedGrounds,
    ...desk.file.all('Referrals', card.id).flatMap(({ grounds }) => grounds),
  ];
  const needs = materialNeeds(
    materialsFacts(card, desk.file.all('Materials', card.id)).materials,
    homeConditionsOf(desk),
  );
  return {
    document: { number: paper.number, version: String(paper.edition ?? 1) },
    sitting: { date, time },
    number: item.order === null ? '' : String(item.order),
    title: questionWords(item, language),
    card: cardNumber(card)[language],
    pupil: pupilWords(desk, card.id, language),
    birthDate: pupil?.bornOn ? longDate(pupil.bornOn)[language] : '',
    family: representativesOf(desk, card.id)
      .map((member) => familyWords(member, language))
      .join('; '),
    invited:
      item.invitedOn === null
        ? ''
        : [
            dayAndMonth(item.invitedOn)[language],
            item.inviteWay === '' ? '' : wordsOf('INVITE_WAYS', item.inviteWay)[language],
            item.inviteResult === '' ? '' : wordsOf('INVITE_RESULTS', item.inviteResult)[language],
          ]
            .filter((part) => part !== '')
            .join(', '),
    grounds: [...new Set(standing(desk, card, proposed))]
      .filter((code) => !few.includes(code))
      .sort()
      .map((code) => ({ words: wordsOf('GROUNDS', code)[language] })),
    materials: needs
      .map(({ anyOf, hereSince }) => {
        const [kind = 'WORK_DONE'] = anyOf;
        const name =
          anyOf.length > 1 ? VIEW_TEXTS['need.home'][language] : wordsOf('MATERIALS', kind)[language];
        return `${name}: ${hereSince ? dayAndMonth(hereSince)[language] : VIEW_TEXTS['need.none'][language]}`;
      })
      .join('; '),
    note: card.submissionNote,
    decisions: OUTCOMES_OF[item.kind || 'PLACEMENT'].map((outcome) => ({
      words: wordsOf('OUTCOMES', outcome)[language],
    })),
  };
}
