// The family and bodies on Today: the step after each answer (¶18, ¶21), visits to make, requests, invitations and submissions waited for (¶8, ¶13).
import type { Role } from '../../model/codes';
import type { Card } from '../../register/tables/cards';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { isDecided } from '../card-state';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import { familySteps } from './card-family';
import { PAPERWORK, type Work } from './today-work';
import { paragraph, pupilShort, see } from './words';

export interface FamilyWork {
  mine: Work[];
  /** By days the school set itself: never late. */
  planned: Work[];
  /** Waited for from others. */
  others: Work[];
}

const OF: Readonly<Record<'paperwork' | 'deputy', readonly Role[]>> = {
  paperwork: PAPERWORK,
  deputy: ['DEPUTY_UPBRINGING'],
};

export function familyWork({ desk, known }: QueryRoom, cards: readonly Card[]): FamilyWork {
  const { language } = desk;
  const found: FamilyWork = { mine: [], planned: [], others: [] };
  const soon = (on: Parameters<typeof dateWithWeekday>[0]) => ({
    tone: 'soon' as const,
    text: dateWithWeekday(on)[language],
  });
  for (const card of cards) {
    const cardId = card.id;
    const whose = `${cardNumber(card)[language]} · ${pupilShort(desk, cardId)}`;
    for (const step of familySteps(desk, card))
      found.mine.push({
        of: OF[step.of],
        act: step.act,
        title: see(language, step.title),
        subject: `${whose} · ${step.note}`,
        paragraph: paragraph(step.paragraph, language),
      });
    for (const visit of desk.file.all('Visits', cardId)) {
      if (visit.kind !== 'HOME' || visit.heldOn !== null || isDecided(card)) continue;
      found[visit.wantedBy === null ? 'mine' : 'planned'].push({
        of: PAPERWORK,
        act: { screen: 'record-home-act', cardId, recordId: visit.id },
        title: see(language, 'act.record-home-act'),
        subject: whose,
        paragraph: paragraph(13, language),
        ...(visit.wantedBy === null ? {} : { chip: soon(visit.wantedBy) }),
      });
    }
    for (const letter of desk.file.all('Letters', cardId)) {
      if (letter.kind !== 'REQUEST' || letter.repliedOn !== null) continue;
      const passed = letter.wantedBy !== null && letter.wantedBy < desk.today;
      found[passed ? 'planned' : 'others'].push({
        of: PAPERWORK,
        act: { screen: passed ? 'remind-request' : 'record-reply', cardId, letterId: letter.id },
        title: see(language, passed ? 'act.remind-request' : 'act.record-reply'),
        subject: see(language, 'today.sent', {
          who: letter.toWhom,
          day: letter.sentOn === null ? '' : dayAndMonth(letter.sentOn),
        }),
        paragraph: paragraph(13, language),
        ...(letter.wantedBy === null ? {} : { chip: soon(letter.wantedBy) }),
      });
    }
    for (const submission of desk.file.all('Submissions', cardId)) {
      if (submission.sentOn === null || submission.answeredOn !== null) continue;
      found.others.push({
        of: PAPERWORK,
        act: { screen: 'answer-submission', cardId, recordId: submission.id },
        title: see(language, 'act.answer-submission'),
        subject: see(language, 'today.sent', { who: submission.toWhom, day: dayAndMonth(submission.sentOn) }),
        paragraph: paragraph(21, language),
      });
    }
  }
  for (const sittingId of known.openSittings) {
    const sitting = desk.file.find('Sittings', sittingId);
    if (sitting?.closedAt !== '') continue;
    for (const letter of desk.file.all('Letters', sittingId))
      if (letter.kind === 'INVITATION' && letter.answer === '')
        found.others.push({
          of: PAPERWORK,
          act: { screen: 'answer-invitation', sittingId, letterId: letter.id },
          title: see(language, 'act.answer-invitation'),
          subject: [letter.toWhom, letter.channel === '' ? '' : wordsOf('CHANNELS', letter.channel)[language]]
            .filter((part) => part !== '')
            .join(' · '),
          paragraph: paragraph(8, language),
        });
  }
  return found;
}
