// Papers of a card, of a sitting, or all that wait for something.
import * as z from 'zod/mini';
import { cardIdOf, paperParentOf, sittingIdOf } from '../../model/record-id';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import { numberSign } from '../../text/bilingual';
import { dateWithWeekday } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { mayNumber } from '../numbering/number-paper';
import { cardNumber } from '../numbers';
import { definitionOf, PAPER_TABLES, paperRows } from '../papers/paper-content';
import { bothRows, standingRows } from '../papers/paper-standing';
import { mayRenew } from '../papers/renew-paper';
import { signersOf } from '../papers/signers';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { PapersView } from '../views';
import { filingOf } from './attached';
import { paperRow, see } from './words';

/** So many of the newest sittings are listed. */
const NEWEST = 12;

/** What is opened again to mend this paper: the sitting of minutes, the plan of a plan; the others follow their records. */
const mendedWith = ({ kind, subjectId }: Paper): { sittingId: string } | { planId: string } | undefined =>
  kind === 'D16' ? { sittingId: subjectId } : kind === 'D18' ? { planId: subjectId } : undefined;

export const papers = defineQuery({
  name: 'papers',
  roles: OFFICE_ROLES,
  input: z.object({
    sittingId: z.optional(z.string()),
    cardId: z.optional(z.string()),
    on: z.optional(z.string()),
    /** One paper, judged whatever its kind. */
    documentId: z.optional(z.string()),
  }),
  tables: ({ documentId }) =>
    documentId === undefined
      ? PAPER_TABLES
      : [...new Set<TableName>([...PAPER_TABLES, ...definitionOf(documentId).tables, 'Files'])],
  rows(input, known) {
    const sittings = input.sittingId ? [input.sittingId] : input.cardId ? [] : known.openSittings;
    const ofSitting = known
      .ids('Agenda')
      .filter((id) => input.sittingId !== undefined && id.startsWith(`${input.sittingId}-`))
      .map(cardIdOf)
      .filter((id) => id !== '');
    const named = input.on ?? (input.documentId === undefined ? undefined : paperParentOf(input.documentId));
    const all = input.sittingId !== undefined || input.cardId !== undefined || named !== undefined;
    const cards = input.cardId ? [input.cardId] : input.sittingId ? ofSitting : all ? [] : known.openCards;
    const parents = [...(all && !input.sittingId ? [] : sittings), ...cards, ...(named ? [named] : [])];
    const listed = {
      Documents: { under: parents },
      Cards: { ids: parents.map(cardIdOf).filter((id) => id !== '') },
      Sittings: {
        ids: [
          ...parents.map(sittingIdOf).filter((id) => id !== ''),
          ...(all ? [] : [...known.ids('Sittings')].sort().slice(-NEWEST)),
        ],
      },
    };
    return input.documentId === undefined
      ? bothRows(standingRows(parents, known), listed)
      : bothRows(paperRows(input.documentId, known), { ...listed, Files: { under: [input.documentId] } });
  },
  card: ({ cardId = '' }) => cardId,
  show(room, { documentId, ...about }): PapersView {
    const { desk } = room;
    const named = documentId !== undefined || Object.values(about).some(Boolean);
    const papers = [...desk.file.all('Documents')];
    return {
      sittings: named ? [] : sittingLines(desk),
      papers: papers
        .filter(({ id }) => documentId === undefined || id === documentId)
        .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
        .map((paper) => {
          const mended = mendedWith(paper);
          const card = desk.file.find('Cards', cardIdOf(paper.id));
          const about = card ?? desk.file.find('Cards', cardIdOf(paper.subjectId));
          const closed = about !== undefined && isSealed(desk, about);
          return {
            ...paperRow(room, paper, documentId === undefined || 'any-kind'),
            subject: card
              ? cardNumber(card)[desk.language]
              : see(desk.language, sittingIdOf(paper.id) === '' ? 'papers.of-school' : 'papers.of-sitting'),
            ...(documentId === undefined ? {} : filingOf(room, paper)),
            signers: signersOf(desk, paper),
            mayNumber: paper.state !== 'SIGNED' && mayNumber(paper),
            mend:
              mended !== undefined &&
              paper.state !== 'SUPERSEDED' &&
              paper.state !== 'RESERVED' &&
              mayRenew(desk, paper),
            ...mended,
            returned:
              paper.returnedWhy === '' || closed
                ? undefined
                : see(desk.language, 'why.returned', { reason: paper.returnedWhy }),
            because: paper.replacesId === '' || closed ? undefined : paper.reason,
            renew:
              paper.state === 'SIGNED' &&
              !papers.some(({ replacesId, state }) => replacesId === paper.id && state !== 'SUPERSEDED') &&
              mayRenew(desk, paper),
            act: {
              screen: 'paper' as const,
              documentId: paper.id,
              ...(card
                ? { cardId: card.id }
                : sittingIdOf(paper.id) !== ''
                  ? { sittingId: sittingIdOf(paper.id) }
                  : { on: paperParentOf(paper.id) }),
            },
          };
        }),
    };
  },
});

/** The newest first, by day and number of their minutes. */
const sittingLines = (desk: Desk): PapersView['sittings'] =>
  desk.file
    .all('Sittings')
    .reverse()
    .flatMap(({ id, heldOn, minutesNumber }) =>
      heldOn === null
        ? []
        : [
            {
              act: { screen: 'papers' as const, sittingId: id },
              title: [dateWithWeekday(heldOn)[desk.language], minutesNumber && numberSign(minutesNumber)]
                .filter(Boolean)
                .join(' · '),
            },
          ],
    );
