// Letters on Today: about nobody here (¶11), the application to be drafted from one (¶4), notices without proof, contacts to be kept (¶20).
import { cardIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { lacksProof } from '../afterwards/notices';
import { isDecided } from '../card-state';
import { dueChip, letterDeadline } from '../deadlines';
import { letterTitle } from '../intake/letter-title';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import { movedWords, PAPERWORK, type Work } from './today-work';
import { paragraph, pupilShort, see } from './words';

/** Rows by the group they stand in. */
export interface LetterWork {
  due: Work[];
  mine: Work[];
  contacts: Work[];
  unproven: Work[];
}

export function letterWork(room: QueryRoom, cards: readonly Card[]): LetterWork {
  const { desk, known } = room;
  const { language } = desk;
  const found: LetterWork = { due: [], mine: [], contacts: [], unproven: [] };
  for (const letter of desk.file.all('Incoming')) {
    if (letter.notOurs !== true || letter.receivedOn === null) continue;
    const subject = see(language, 'today.letter', { title: letterTitle(letter, language) });
    const term = letterDeadline(desk, letter);
    if (term)
      found.due.push({
        of: PAPERWORK,
        act: { screen: 'register', incomingId: letter.id },
        title: see(language, 'act.register'),
        subject: [subject, ...movedWords(term, language)].join(' · '),
        chip: dueChip(term.due, desk.today, language),
        paragraph: paragraph(11, language),
        why: term.why[language],
      });
    if (letter.repliedOn === null)
      found.mine.push({
        of: PAPERWORK,
        act: { screen: 'reply-not-ours', incomingId: letter.id },
        title: see(language, 'act.reply'),
        subject,
      });
  }
  for (const card of cards) {
    const referrals = desk.file.all('Referrals', card.id);
    const letter = referrals.find(({ source }) => source !== 'APPLICATION');
    if (letter && !isDecided(card) && !referrals.some(({ source }) => source === 'APPLICATION'))
      found.mine.push({
        of: ['SOCIAL_PEDAGOGUE', 'SECRETARY'],
        act: { screen: 'draft-application', cardId: card.id, referralId: letter.id },
        title: see(language, 'act.draft-application'),
        subject: `${cardNumber(card)[language]} · ${pupilShort(desk, card.id)}`,
        paragraph: paragraph(4, language),
      });
  }
  for (const id of known.openLetters) {
    const letter = desk.file.find('Letters', id);
    if (!letter) continue;
    const act = { cardId: cardIdOf(id), letterId: id };
    if (lacksProof(letter))
      found.unproven.push({
        of: PAPERWORK,
        act: { screen: 'prove-notice', ...act },
        title: see(language, 'act.prove-notice'),
        subject: see(language, 'today.sent', {
          who: letter.toWhom,
          day: letter.sentOn === null ? '' : dayAndMonth(letter.sentOn),
        }),
      });
    if (letter.nextOn !== null)
      found.contacts.push({
        of: PAPERWORK,
        act: { screen: 'keep-contact', ...act },
        title: see(language, 'act.keep-contact'),
        subject: letter.contact || letter.toWhom,
        chip: { tone: 'soon', text: dateWithWeekday(letter.nextOn)[language] },
      });
  }
  return found;
}
