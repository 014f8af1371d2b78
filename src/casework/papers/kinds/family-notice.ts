// D21 The notice of the decision to the parents, in plain words.
import type { FamilyNoticeView } from '../../../documents/family-notice-view';
import { helpName } from '../../../documents/help-words';
import { decisionWords } from '../../../documents/minutes';
import type { Ground, Outcome } from '../../../model/codes';
import { fullName } from '../../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import { isOfRegister } from '../../../order/item-outcomes';
import type { AgendaItem } from '../../../register/tables/agenda';
import type { Paper } from '../../../register/tables/documents';
import { type Language, listBoth } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import { type Desk, nameOf } from '../../desk';
import { headOf, measuresOf } from '../../plan/plan-facts';
import {
  documentOf,
  executorOf,
  headSigns,
  itemsAbout,
  languageOf,
  pupilWords,
  schoolOf,
  sittingsAbout,
} from '../blocks';
import { representativesOf } from '../family';
import { definePaper } from '../paper-kind';

export const familyNotice = definePaper<FamilyNoticeView>({
  kind: 'D21',
  template: 'family-notice',
  paragraphs: [15, 25],
  tables: ['Cards', 'Pupils', 'Parents', 'Agenda', 'Sittings', 'Plans', 'Measures'],
  rows: (cardId, known) => ({
    Cards: { ids: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
    Agenda: { ids: itemsAbout(cardId, known) },
    Sittings: { ids: sittingsAbout(cardId, known) },
    Plans: { under: [cardId] },
    Measures: { under: [cardId] },
  }),
  subjects: (desk, cardId) =>
    desk.file
      .all('Agenda')
      .filter((item) => cardIdOf(item.id) === cardId && isDecided(desk, item))
      .map((item) => ({
        id: item.id,
        number: '',
        languages: [languageOf(desk.file.find('Pupils', pupilIdOf(cardId))?.language)],
        about: listBoth([
          longDate(dayOf(desk, item) ?? desk.today),
          wordsOf('OUTCOMES', item.outcome || 'NOTED'),
        ]),
      })),
  content: noticeContent,
  signers: (desk) => [headOf(desk)?.id],
});

const dayOf = (desk: Desk, item: AgendaItem) =>
  item.decidedOn ?? desk.file.find('Sittings', sittingIdOf(item.id))?.heldOn ?? null;

/** A question of the register that a closed sitting decided or put off. */
const isDecided = (desk: Desk, item: AgendaItem): boolean =>
  item.withdrawn !== true &&
  isOfRegister(item.kind) &&
  item.outcome !== '' &&
  dayOf(desk, item) !== null &&
  (desk.file.find('Sittings', sittingIdOf(item.id))?.closedAt ?? '') !== '';

/** The order's ground as parents are told of it: what support is needed. */
const plainGround = (ground: Ground, language: Language): string =>
  PAPER_TEXTS[`paper.plain-${ground}`][language];

const GOES_ON: readonly string[] = ['PLACE', 'KEEP'] satisfies Outcome[];

function nextStep(outcome: AgendaItem['outcome'], hasPlan: boolean) {
  if (outcome === 'REFUSE') return 'paper.next-refuse';
  if (outcome === 'REMOVE') return 'paper.next-remove';
  if (outcome === 'POSTPONE') return 'paper.next-postpone';
  if (outcome === 'RENEW') return 'paper.next-renew';
  return hasPlan ? 'paper.next-help' : 'paper.next-plan';
}

function noticeContent(desk: Desk, paper: Paper, language: Language): FamilyNoticeView | undefined {
  const item = desk.file.get('Agenda', paper.subjectId);
  const sitting = desk.file.find('Sittings', sittingIdOf(paper.subjectId));
  if (!item || !sitting) return undefined;
  const cardId = cardIdOf(item.id);
  const decidedOn = dayOf(desk, item);
  const plan = desk.file.find('Plans', desk.file.find('Cards', cardId)?.planId ?? '');
  const measures = plan && plan.approvedOn !== null ? measuresOf(desk, plan.id) : [];
  return {
    document: documentOf(paper, language),
    school: schoolOf(desk, language),
    parents: representativesOf(desk, cardId)
      .map((member) => fullName(nameOf(member)))
      .join(', '),
    pupil: pupilWords(desk, cardId, language),
    decidedOn: decidedOn === null ? '' : longDate(decidedOn)[language],
    minutesNumber: sitting.minutesNumber,
    decision: decisionWords(item, language),
    reasons:
      item.outcome === 'PLACE' ? item.grounds.map((each) => ({ words: plainGround(each, language) })) : [],
    help: GOES_ON.includes(item.outcome)
      ? measures.map((measure) => ({ words: helpName(measure, language) }))
      : [],
    next: PAPER_TEXTS[nextStep(item.outcome, measures.length > 0)][language],
    appeal:
      desk.settings[language === 'kk' ? 'appealKk' : 'appealRu'] || PAPER_TEXTS['paper.appeal'][language],
    contact: executorOf(desk, language),
    signer: headSigns(desk, language),
  };
}
