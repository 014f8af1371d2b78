// Refused cards whose texts are still in the register, on Today: by number alone, once the minutes that hold the decision are signed (¶15, ¶20).
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { wordsOf } from '../../text/code-texts';
import { cardNumber } from '../numbers';
import type { QueryRoom } from '../query';
import { PAPERWORK, type Work } from './today-work';
import { see } from './words';

/** A row for each refusal to be closed; needs the cards of {@link Known.openRefusals}. Whose it was is told nowhere. */
export const sealingWork = ({ desk, known }: QueryRoom): Work[] =>
  known.openRefusals.flatMap((id) => {
    const { language } = desk;
    const card = desk.file.find('Cards', cardIdOf(id));
    if (!card || known.openSittings.includes(sittingIdOf(card.itemId))) return [];
    return [
      {
        of: PAPERWORK,
        act: { screen: 'seal' as const, cardId: card.id },
        title: see(language, 'act.seal'),
        subject: [cardNumber(card)[language], wordsOf('OUTCOMES', 'REFUSE')[language]].join(' · '),
        why: see(language, 'why.seal'),
      },
    ];
  });
