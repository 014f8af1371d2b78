// What a card shows of its letters and applications (¶4, ¶11, ¶24), of the notices sent on them (¶20), and its ways out.
import type { CalendarDate } from '../../model/calendar-date';
import { applicantIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Referral } from '../../register/tables/referrals';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth, longDate } from '../../text/dates';
import { mayCommand } from '../access';
import { annulCard, returnMaterials } from '../afterwards/exits';
import { consideredLetters, lacksProof } from '../afterwards/notices';
import { isDecided, isEnded, isOver } from '../card-state';
import { letterTitle } from '../intake/letter-title';
import { registrationOf } from '../intake/registration';
import { incomingWords } from '../numbers';
import type { QueryRoom } from '../query';
import type { CardView } from '../views';
import { see, staffShort } from './words';

/** Letters and applications of the card, for the forms that are about one of them. */
export function cardReferrals(room: QueryRoom, row: Card): NonNullable<CardView['facts']['referrals']> {
  const { desk } = room;
  const referrals = desk.file.all('Referrals', row.id);
  return referrals.map((referral) => {
    const { number } = registrationOf(row, referrals, referral);
    const letter = referral.source !== 'APPLICATION';
    return {
      referralId: referral.id,
      source: referral.source === '' ? 'APPLICATION' : referral.source,
      title: letter ? letterTitle(referral, desk.language) : staffShort(desk, applicantIdOf(referral.id)),
      number: number === '' ? '' : incomingWords(number)[desk.language],
      text: letter ? referral.gist : referral.seen,
    };
  });
}

/** Acts about letters, notices and ways out that are open to the reader now. */
export function letterActs({ desk }: QueryRoom, row: Card): CardView['otherActs'] {
  const { language } = desk;
  const cardId = row.id;
  const found: CardView['otherActs'] = [];
  const add = (
    screen: CardView['otherActs'][number]['act']['screen'],
    title: Parameters<typeof see>[1],
    more: { referralId?: string; letterId?: string } = {},
  ) => found.push({ act: { screen, cardId, ...more }, title: see(language, title) });
  if (isEnded(row)) {
    add('reopen-card', 'act.reopen');
    return found;
  }
  if (!isDecided(row)) {
    const letter = desk.file.all('Referrals', cardId).find(({ source }) => source !== 'APPLICATION');
    if (letter) add('draft-application', 'act.draft-application', { referralId: letter.id });
    if (row.handedOn !== null && mayCommand(desk.actor, returnMaterials.roles).allowed)
      add('return-materials', 'act.return');
    add('close-card', 'act.close-card');
  }
  for (const { referral, sent } of consideredLetters(desk, row)) {
    const notice = sent.find(lacksProof);
    if (notice) {
      add('prove-notice', 'act.prove-notice', { letterId: notice.id });
      add('notify-agency', 'act.notify-again', { referralId: referral.id });
    }
    for (const { id, nextOn } of sent)
      if (nextOn !== null) add('keep-contact', 'act.keep-contact', { letterId: id });
  }
  const annuls = isDecided(row)
    ? desk.actor.roles.includes('HEAD')
    : mayCommand(desk.actor, annulCard.roles).allowed;
  if (annuls) add('annul-card', 'act.annul');
  if (isOver(row)) add('reopen-card', 'act.reopen');
  return found;
}

/** One event of the timeline. */
type Add = (on: CalendarDate | null, text: string, more?: { at?: string; who?: string }) => void;

/** What came in, its numbers, what was sent back, sent out, proven, and how the card ended. */
export function letterEvents({ desk }: QueryRoom, row: Card, add: Add): void {
  const { language } = desk;
  const referrals = desk.file.all('Referrals', row.id);
  for (const referral of referrals) {
    const who =
      referral.source === 'APPLICATION' ? staffShort(desk, applicantIdOf(referral.id)) : referral.sender;
    add(referral.receivedOn, eventOf(referral, language), { at: referral.receivedAt, who });
    const { number, registeredOn } = registrationOf(row, referrals, referral);
    add(registeredOn, see(language, 'event.registered', { number: incomingWords(number) }));
  }
  add(row.returnedOn, see(language, 'event.returned', { why: row.returnReason }));
  const letters = desk.file.all('Letters', row.id).filter(({ kind }) => kind === 'NOTICE');
  for (const letter of letters) {
    const number = letter.outgoingNo === '' ? '' : `, №\u00A0${letter.outgoingNo}`;
    const key = letter.again === true ? 'event.notice-again' : 'event.notice';
    add(letter.sentOn, see(language, key, { who: letter.toWhom, number }));
    if (letter.proof !== '')
      add(
        letter.proofOn,
        see(language, 'event.proof', { proof: wordsOf('PROOFS', letter.proof)[language] }),
        {
          who: letter.proofWho,
        },
      );
    add(letter.contactedOn, see(language, 'event.contact', { note: letter.contactNote }), {
      who: letter.contact,
    });
  }
  if (letters.length === 0) add(row.agencyToldOn, see(language, 'event.agency-told'));
  if (row.endKind !== '')
    add(
      row.endedOn,
      see(language, 'event.ended', {
        kind: wordsOf('CARD_ENDS', row.endKind)[language],
        why: [row.endReason, row.correctedBy].filter((part) => part !== '').join(' · '),
      }),
      { who: staffShort(desk, row.endedBy) },
    );
}

function eventOf(referral: Referral, language: Language): string {
  if (referral.source === 'APPLICATION')
    return `${see(language, 'event.referral')}: ${whatWasSeen(referral, language)}`;
  const key = referral.source === 'AGENCY' ? 'event.agency' : 'event.transfer-in';
  const { gist, letterNo, letterDate } = referral;
  if (letterNo === '' && letterDate === null) return `${see(language, key)}: ${gist}`;
  const facts = {
    gist,
    number: letterNo === '' ? '' : ` №\u00A0${letterNo}`,
    day: letterDate === null ? '' : `, ${longDate(letterDate)[language]}`,
  };
  return `${see(language, key)}: ${see(language, 'event.letter', facts)}`;
}

/** What the applicant wrote, what was tried, whether the parents know: the office reads it on the card, not in the sheet. */
function whatWasSeen(referral: Referral, language: Language): string {
  const told =
    referral.parentsTold === true
      ? see(language, 'event.told-yes')
      : see(language, 'event.told-no', { why: referral.parentsNotToldWhy });
  const text =
    referral.seenOn === null
      ? referral.seen
      : see(language, 'event.seen-on', { text: referral.seen, day: dayAndMonth(referral.seenOn) });
  return see(language, 'event.told', { text, tried: referral.tried || '–', told });
}
