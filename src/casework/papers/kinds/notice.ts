// D20 The notice of the decision to each agency that informed (¶20).
import { decisionWords } from '../../../documents/minutes';
import type { NoticeView } from '../../../documents/notice-view';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import { type Language, same } from '../../../text/bilingual';
import { longDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import { consideredLetters, toTell } from '../../afterwards/notices';
import type { Desk } from '../../desk';
import { letterTitle } from '../../intake/letter-title';
import { headOf } from '../../plan/plan-facts';
import {
  documentOf,
  executorOf,
  headSigns,
  languageOf,
  pupilWords,
  schoolOf,
  sittingsAbout,
} from '../blocks';
import { definePaper } from '../paper-kind';

export const notice = definePaper<NoticeView>({
  kind: 'D20',
  template: 'notice',
  paragraphs: [20],
  tables: ['Cards', 'Referrals', 'Letters', 'Pupils', 'Agenda', 'Sittings'],
  rows: (cardId, known) => ({
    Cards: { ids: [cardId] },
    Referrals: { under: [cardId] },
    Letters: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Sittings: { ids: sittingsAbout(cardId, known) },
  }),
  subjects: (desk, cardId) => {
    const card = desk.file.find('Cards', cardId);
    return card
      ? consideredLetters(desk, card).map(({ referral, sent }) => ({
          id: referral.id,
          number: sent[sent.length - 1]?.outgoingNo ?? '',
          languages: [languageOf(desk.settings.language)],
          about: same(referral.sender),
        }))
      : [];
  },
  content: noticeContent,
  signers: (desk) => [headOf(desk)?.id],
});

function noticeContent(desk: Desk, paper: Paper, language: Language): NoticeView | undefined {
  const card = desk.file.get('Cards', cardIdOf(paper.subjectId));
  const referral = desk.file.get('Referrals', paper.subjectId);
  if (!card || !referral) return undefined;
  const told = toTell(desk, card);
  const [sent] =
    consideredLetters(desk, card)
      .find((each) => each.referral.id === referral.id)
      ?.sent.slice(-1) ?? [];
  const decidedOn = told === 'REMOVE' ? card.removedOn : card.decidedOn;
  return {
    document: documentOf(paper, language, sent?.sentOn ?? null),
    school: schoolOf(desk, language),
    toWhom: referral.sender,
    reference: letterTitle(referral, language),
    pupil: pupilWords(desk, card.id, language),
    decision: decisionWords({ outcome: told, postponedTo: null, resolution: '' }, language),
    decidedOn: decidedOn === null ? '' : longDate(decidedOn)[language],
    minutesNumber: desk.file.find('Sittings', sittingIdOf(card.itemId))?.minutesNumber ?? card.paperMinutes,
    help: told === 'PLACE' ? PAPER_TEXTS['paper.help-goes-on'][language] : '',
    contact: sent?.contact ?? '',
    nextOn: sent?.nextOn ? longDate(sent.nextOn)[language] : '',
    signer: headSigns(desk, language),
    executor: executorOf(desk, language),
  };
}
