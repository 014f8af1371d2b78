// The rules the register goes by, dated: what they fix, which open cards they lead, and what the next ones change.
import * as z from 'zod/mini';
import { type OpenCard, packContents, packReport } from '../../order/pack-differences';
import { paragraphLabel } from '../../order/paragraph';
import { RULE_PACKS, type RulePack } from '../../order/rule-pack';
import type { Card } from '../../register/tables/cards';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import { packOf } from '../card-facts';
import { isOver } from '../card-state';
import type { Desk } from '../desk';
import { cardNumber } from '../numbers';
import { defineQuery } from '../query';
import { tell } from '../registry/cells';
import type { SheetSection } from '../views/registry';
import { sheet } from './sheet';

export const rules = defineQuery({
  name: 'rules',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards'],
  rows: (_input, known) => ({ Cards: { ids: known.openCards } }),
  show(room) {
    const { desk, known } = room;
    const open = known.openCards.flatMap((id) => desk.file.find('Cards', id) ?? []).filter(isLed);
    const sections = RULE_PACKS.flatMap((pack, at) => {
      const next = RULE_PACKS[at + 1];
      return [fixed(desk, pack, open), ...(next ? [changed(desk, pack, next, open)] : [])];
    });
    return sheet(room, 'rules.title', sections, {}, { outside: false });
  },
});

const isLed = (card: Card): boolean => card.receivedOn !== null && !isOver(card);

function fixed({ language }: Desk, pack: RulePack, open: readonly Card[]): SheetSection {
  const led = open.filter((card) => packOf(card).id === pack.id);
  return {
    title: tell(language, 'rules.pack', { title: pack.title, day: longDate(pack.inForceFrom) }),
    columns: (['what', 'value', 'paragraph'] as const).map((key) => tell(language, `rules.col.${key}`)),
    rows: packContents(pack).map(({ words, value, paragraph }) => ({
      cells: [words[language], value, paragraphLabel(paragraph)[language]],
    })),
    notes: [
      tell(language, 'rules.cards', {
        cards: led.length === 0 ? '–' : led.map((card) => cardNumber(card)[language]).join(', '),
      }),
    ],
  };
}

function changed({ language }: Desk, pack: RulePack, next: RulePack, open: readonly Card[]): SheetSection {
  const cards = open.flatMap((card): OpenCard[] =>
    card.receivedOn === null
      ? []
      : [
          {
            number: cardNumber(card)[language],
            begunOn: card.receivedOn,
            rulePack: card.rulePack,
            grounds: card.confirmedGrounds,
          },
        ],
  );
  return {
    title: tell(language, 'rules.change', { title: next.title }),
    columns: [tell(language, 'rules.col.what')],
    rows: packReport(pack, next, cards).map((line) => ({ cells: [line[language]] })),
  };
}
