// All papers of one sitting, in the order of its agenda: before it the agenda and the invitations, after it minutes, extracts, notices, plans.
import * as z from 'zod/mini';
import type { PaperKind } from '../../model/codes';
import { cardIdOf, idPattern, paperParentFor, sittingIdOf } from '../../model/record-id';
import { recordId } from '../../model/scalars';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import { same } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import type { Known } from '../command';
import { cardNumber } from '../numbers';
import { copiesOf } from '../papers/copies';
import { kindsOn } from '../papers/holders';
import { paperKind } from '../papers/kinds';
import { bothRows } from '../papers/paper-standing';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import { agendaOf } from '../sitting/votes';
import type { SittingPapersView } from '../views';
import { see } from './words';

/** Kinds of papers for a sitting and of what came of it, as they are needed one after another for one question. */
const OF_A_SITTING = {
  before: ['D13', 'D15', 'D36', 'D14'],
  after: ['D16', 'D17', 'D20', 'D21', 'D18', 'D19'],
} as const satisfies Record<string, readonly PaperKind[]>;
const kindsOf = (moment: keyof typeof OF_A_SITTING) => OF_A_SITTING[moment].map(paperKind);
const all = [...kindsOf('before'), ...kindsOf('after')];

const kindsAt = (on: string, kinds = all) => kinds.filter(({ kind }) => kindsOn(on).includes(kind));

const cardsOf = (sittingId: string, known: Known): string[] => [
  ...new Set(
    known
      .ids('Agenda')
      .filter((id) => sittingIdOf(id) === sittingId)
      .map(cardIdOf)
      .filter((id) => id !== ''),
  ),
];

export const sittingPapers = defineQuery({
  name: 'sitting-papers',
  roles: OFFICE_ROLES,
  whole: true,
  input: z.object({ sittingId: recordId(idPattern('sitting')) }),
  tables: [
    ...new Set<TableName>([
      'Documents',
      'Cards',
      'Agenda',
      'Sittings',
      ...all.flatMap(({ tables }) => tables),
    ]),
  ],
  rows({ sittingId }, known) {
    const holders = [sittingId, ...cardsOf(sittingId, known)];
    return holders
      .flatMap((on) => kindsAt(on).map((kind) => kind.rows(on, known)))
      .reduce<RowRequest>(bothRows, {
        Documents: { under: holders },
        Cards: { ids: cardsOf(sittingId, known) },
        Agenda: { under: [sittingId] },
        Sittings: { ids: [sittingId] },
      });
  },
  show({ desk }, { sittingId }): SittingPapersView {
    const { language } = desk;
    const items = agendaOf(desk, sittingId);
    const holders = [sittingId, ...new Set(items.map(({ id }) => cardIdOf(id)).filter((id) => id !== ''))];
    /** Of a card's papers those that this sitting brought about: about its question, or what rests on its decision. */
    const isHere = (on: string, subjectId: string): boolean => {
      if (on === sittingId || sittingIdOf(subjectId) !== '') return sittingIdOf(subjectId) === sittingId;
      return sittingIdOf(desk.file.find('Cards', on)?.itemId ?? '') === sittingId;
    };
    const papers = desk.file.all('Documents');
    const sitting = desk.file.find('Sittings', sittingId);
    const moment = sitting?.closedAt === '' ? 'before' : 'after';
    const kinds = kindsOf(moment);
    return {
      number: sitting?.minutesNumber ?? '',
      moment,
      heldOn: sitting?.heldOn
        ? `${longDate(sitting.heldOn)[language]}, ${sitting.heldAt}`
        : see(language, 'papers.of-sitting'),
      fileName: see(language, 'sitting-papers.file', { day: sitting?.heldOn ?? '' }),
      papers: holders.flatMap((on) => {
        const card = desk.file.find('Cards', cardIdOf(on));
        if (card && isSealed(desk, card)) return [];
        return kindsAt(on, kinds).flatMap((definition) =>
          definition
            .subjects(desk, on)
            .filter(({ id }) => paperParentFor(id) === on && isHere(on, id))
            .map(({ id, about = same(''), languages: [wanted = 'kk'] }) => {
              const made = papers.find(
                (paper) =>
                  paper.kind === definition.kind &&
                  paper.subjectId === id &&
                  paper.language === wanted &&
                  paper.state !== 'SUPERSEDED',
              );
              const number = card ? cardNumber(card)[language] : see(language, 'papers.of-sitting');
              return {
                kind: definition.kind,
                subjectId: id,
                language: wanted,
                title: wordsOf('PAPERS', definition.kind)[language],
                about: [number, about[language]].filter(Boolean).join(' · '),
                ...copiesOf(definition.kind, language),
                documentId: made?.id,
                made: made !== undefined && made.fileId !== '',
              };
            }),
        );
      }),
    };
  },
});
