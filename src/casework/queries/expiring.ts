// Closed cards and the day each may expire, shown before they do; the acts by which others did.
import * as z from 'zod/mini';
import type { RecordOf } from '../../register/table';
import type { Tables } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { SETTING_HINTS } from '../../text/setting-hint-texts';
import { mayCommand, OFFICE_ROLES } from '../access';
import { cardState } from '../card-state';
import { cardNumber } from '../numbers';
import { expireCards } from '../privacy/expire-cards';
import { closedOn, END_COLUMNS, expiresOn } from '../privacy/expiry';
import { defineQuery } from '../query';
import type { ExpiringView } from '../views/office';
import { see, staffShort } from './words';

export const expiring = defineQuery({
  name: 'expiring',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards', 'Expiries', 'Sittings'],
  rows: () => ({
    Cards: { columns: END_COLUMNS },
    Expiries: { all: true },
    Sittings: { columns: ['heldOn', 'minutesNumber'] },
  }),
  show({ desk, paperUrl }): ExpiringView {
    const { language } = desk;
    const years = desk.settings.retentionYears;
    const mayExpire = mayCommand(desk.actor, expireCards.roles).allowed;
    const cards = desk.file
      .column('Cards')
      .map((facts) => facts as Card)
      .filter((card) => card.expiredOn === null && !desk.file.isOpen(card.id))
      .flatMap((card) => {
        const [closed, from] = [closedOn(card), expiresOn(card, years)];
        return closed === null || from === null ? [] : [{ card, closed, from }];
      })
      .sort((a, b) => (a.from === b.from ? (a.card.id < b.card.id ? -1 : 1) : a.from < b.from ? -1 : 1));
    return {
      years,
      note: SETTING_HINTS.retentionYears?.[language] ?? '',
      cards: cards.map(({ card, closed, from }) => ({
        cardId: card.id,
        number: cardNumber(card)[language],
        state: wordsOf('CARD_STATES', cardState(card))[language],
        closedWords: longDate(closed)[language],
        fromWords: longDate(from)[language],
        now: from <= desk.today,
      })),
      acts: desk.file
        .all('Expiries')
        .reverse()
        .map((act) => ({
          expiryId: act.id,
          actNo: act.actNo,
          actWords: act.actOn === null ? '' : longDate(act.actOn)[language],
          n: act.cards.length,
          ...(act.minutes.length > 0
            ? {
                minutes: see(
                  language,
                  act.kept === true ? 'expiring.minutes-kept' : 'expiring.minutes-gone',
                  {
                    n: act.minutes.length,
                  },
                ),
              }
            : {}),
          by: staffShort(desk, act.expiredBy),
          ...(act.files.length > 0
            ? {
                left: {
                  urls: act.files.flatMap((id) => paperUrl(id, 'any') ?? []),
                  ...(mayExpire ? againOf(act) : {}),
                },
              }
            : {}),
        })),
      minutes: desk.file
        .column('Sittings')
        .filter(({ id }) => desk.file.isOpen(id))
        .map(({ id, heldOn, minutesNumber }) => ({
          sittingId: id,
          words: [minutesNumber && numberSign(minutesNumber), heldOn && longDate(heldOn)[language]]
            .filter(Boolean)
            .join(', '),
        })),
      mayExpire,
    };
  },
});

/** The same act given again about a card that has expired tries its files once more. */
const againOf = ({ id, cards, actNo, actOn, basis }: RecordOf<Tables['Expiries']>) =>
  actOn === null || cards.length === 0
    ? {}
    : { again: { expiryId: id, cardIds: cards.slice(0, 1), actNo, actOn, basis } };
