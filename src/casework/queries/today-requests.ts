// Parents who asked what is held about their child, on Today: by the day the law wants an answer, shown grey and never late.
import { cardIdOf } from '../../model/record-id';
import { dateWithWeekday } from '../../text/dates';
import { answerBy } from '../afterwards/data-requests';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import { PAPERWORK, type Work } from './today-work';
import { see } from './words';

/** A row for each request that waits, also of a card whose question is over; needs the requests and their cards. */
export const requestWork = ({ desk, known }: QueryRoom): Work[] =>
  known.openRequests.flatMap((id) => {
    const { language } = desk;
    const request = desk.file.find('Contacts', id);
    const card = desk.file.find('Cards', cardIdOf(id));
    if (!request || !card || card.expiredOn !== null || request.on === null) return [];
    const { due, why } = answerBy(desk, request.on);
    return [
      {
        of: PAPERWORK,
        act: { screen: 'answer-data-request', cardId: card.id, recordId: id },
        title: see(language, 'act.answer-data-request'),
        subject: [cardNumber(card)[language], request.whom].filter(Boolean).join(' · '),
        chip: { tone: 'soon', text: dateWithWeekday(due)[language] },
        why: why[language],
      },
    ];
  });
