// Which papers can be made of what is known of one card, sitting, pupil or school year.
import * as z from 'zod/mini';
import { cardIdOf, paperParentFor, sittingIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import { wordsOf } from '../../text/code-texts';
import { OFFICE_ROLES } from '../access';
import { cardNumber } from '../numbers';
import { kindsOn } from '../papers/holders';
import { paperKind } from '../papers/kinds';
import type { PaperDefinition } from '../papers/paper-kind';
import { isCardClosed, SHUT_TABLES, shutRows } from '../papers/paper-readers';
import { bothRows } from '../papers/paper-standing';
import { isSealed } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { PaperOffersView } from '../views';
import { paragraph, see } from './words';

const kindsOf = (on: string): PaperDefinition[] => kindsOn(on).map(paperKind);

export const paperOffers = defineQuery({
  name: 'paper-offers',
  roles: OFFICE_ROLES,
  whole: true,
  input: z.object({ on: z.string() }),
  tables: ({ on }) => [
    ...new Set<TableName>(['Documents', ...SHUT_TABLES, ...kindsOf(on).flatMap(({ tables }) => tables)]),
  ],
  rows: ({ on }, known) =>
    kindsOf(on).reduce<RowRequest>((rows, kind) => bothRows(rows, kind.rows(on, known)), {
      Documents: { under: [on] },
      ...shutRows(on),
    }),
  card: ({ on }) => cardIdOf(on),
  show({ desk }, { on }): PaperOffersView {
    const { language } = desk;
    const card = desk.file.find('Cards', cardIdOf(on));
    const papers = desk.file.all('Documents', on);
    const sealed = card !== undefined && isSealed(desk, card);
    const closed = isCardClosed(desk, on);
    return {
      subject: card
        ? `${cardNumber(card)[language]}${closed ? `. ${see(language, 'sealed.who-sees')}` : ''}`
        : see(language, sittingIdOf(on) === '' ? 'papers.of-school' : 'papers.of-sitting'),
      offers: (closed ? [] : kindsOf(on)).flatMap((definition) => {
        const { kind } = definition;
        const subjects = definition.subjects(desk, on).filter(({ id }) => paperParentFor(id) === on);
        if (subjects.length === 0) return [];
        return [
          {
            kind,
            title: wordsOf('PAPERS', kind)[language],
            paragraphs: definition.paragraphs.map((each) => paragraph(each, language)),
            subjects: subjects.map(({ id, about, languages }) => ({
              subjectId: id,
              about: sealed ? '' : (about?.[language] ?? ''),
              languages: [...new Set([...languages, 'kk' as const, 'ru' as const])],
              made: Object.fromEntries(
                papers
                  .filter(
                    (paper) => paper.kind === kind && paper.subjectId === id && paper.state !== 'SUPERSEDED',
                  )
                  .map((paper) => [paper.language, paper.id]),
              ),
            })),
          },
        ];
      }),
    };
  },
});
