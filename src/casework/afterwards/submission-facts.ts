// What a submission to the commission rests on and is sent with, gathered from what is recorded (¶21).

import type { CalendarDate } from '../../model/calendar-date';
import type { Evidence, SubmissionKind } from '../../model/codes';
import { cardIdOf, sittingIdOf } from '../../model/record-id';
import { evidenceFor, type RecordedFact } from '../../order/p21-submission';
import type { RowRequest } from '../../register/reading';
import type { TableName } from '../../register/tables';
import type { Card } from '../../register/tables/cards';
import type { Contact } from '../../register/tables/contacts';
import type { Submission } from '../../register/tables/submissions';
import { type Bilingual, numberSign, same } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { longDate } from '../../text/dates';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import { packOf } from '../card-facts';
import type { Known } from '../command';
import type { Desk } from '../desk';
import { contactsOf } from './contacts';

/** Tables the evidence is gathered from. */
export const EVIDENCE_TABLES: readonly TableName[] = [
  'Cards',
  'Contacts',
  'Plans',
  'Works',
  'Materials',
  'Agenda',
  'Sittings',
  'Submissions',
];

/** Their rows of one card. */
export function evidenceRows(cardId: string, known: Known): RowRequest {
  const items = known.ids('Agenda').filter((id) => id.endsWith(`-${cardId}`));
  const under = [cardId];
  return {
    Cards: { ids: under },
    Contacts: { under },
    Plans: { under },
    Works: { under },
    Materials: { under },
    Submissions: { under },
    Agenda: { ids: items },
    Sittings: { ids: items.map(sittingIdOf) },
  };
}

/** One dated entry that shows something. */
export interface Proof {
  readonly on: CalendarDate;
  readonly words: Bilingual;
}

/** A contact as the recorded fact a rule asks for. */
export const recordedFact = (contact: Contact | undefined): RecordedFact | undefined =>
  contact && contact.on !== null ? { on: contact.on, record: contact.record } : undefined;

type ActFacts = Pick<Submission, 'actWhat' | 'actOn' | 'actSource'>;

const join = (between: string, ...parts: readonly (Bilingual | undefined)[]): Bilingual => {
  const inOne = (language: 'kk' | 'ru') =>
    parts.flatMap((part) => (part && part[language] !== '' ? part[language] : [])).join(between);
  return { kk: inOne('kk'), ru: inOne('ru') };
};
const proof = (on: CalendarDate | null, ...parts: readonly (Bilingual | undefined)[]): Proof[] =>
  on === null ? [] : [{ on, words: join(' – ', ...parts) }];

/** What is on record of one kind of evidence, the oldest first. */
export function proofsOf(desk: Desk, card: Card, kind: Evidence, act?: ActFacts): Proof[] {
  const contacts = contactsOf(desk, card.id);
  const found = ((): Proof[] => {
    switch (kind) {
      case 'HELP_REFUSED':
      case 'NO_MEASURES':
        return contacts
          .filter(({ fact }) => fact === kind)
          .flatMap(({ on, record }) => proof(on, wordsOf('PARENT_FACTS', kind), same(record)));
      case 'ACT_RECORD':
        return act ? proof(act.actOn, same(act.actWhat), same(act.actSource)) : [];
      case 'PLAN_COPY_ANSWER':
        return desk.file
          .all('Plans', card.id)
          .flatMap(({ answer, answeredOn, answerWho }) =>
            answer === '' ? [] : proof(answeredOn, wordsOf('PARENT_ANSWERS', answer), same(answerWho)),
          );
      case 'INVITATIONS':
        return contacts
          .filter(({ purpose }) => purpose.startsWith('INVITE_'))
          .flatMap(({ on, purpose, way, result }) =>
            proof(
              on,
              wordsOf('CONTACT_PURPOSES', purpose),
              way === '' ? undefined : wordsOf('INVITE_WAYS', way),
              result === '' ? undefined : wordsOf('CONTACT_RESULTS', result),
            ),
          );
      case 'WORK_DONE':
        return [
          ...desk.file
            .all('Materials', card.id)
            .filter((material) => material.kind === 'WORK_DONE')
            .flatMap(({ receivedOn }) => proof(receivedOn, wordsOf('MATERIALS', 'WORK_DONE'))),
          ...contacts
            .filter(({ purpose }) => ['HELP_OFFERED', 'MEASURES_ASKED', 'MEETING'].includes(purpose))
            .flatMap(({ on, purpose, result }) =>
              proof(
                on,
                wordsOf('CONTACT_PURPOSES', purpose),
                result === '' ? undefined : wordsOf('CONTACT_RESULTS', result),
              ),
            ),
          ...desk.file
            .all('Works', card.id)
            .filter(({ mistaken }) => mistaken !== true)
            .flatMap(({ doneOn, what, result }) => proof(doneOn, same(what), same(result))),
        ];
      case 'MINUTES_EXTRACT':
        return desk.file
          .all('Agenda')
          .filter(({ id, outcome }) => cardIdOf(id) === card.id && outcome !== '')
          .flatMap(({ id, outcome }) => {
            const sitting = desk.file.get('Sittings', sittingIdOf(id));
            return sitting && sitting.minutesNumber !== '' && outcome !== ''
              ? proof(sitting.heldOn, same(numberSign(sitting.minutesNumber)), OUTCOME_NOUNS[outcome])
              : [];
          });
    }
  })();
  return found.sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** The list of evidence for a kind of submission, each with what is on record of it. */
export const evidenceList = (
  desk: Desk,
  card: Card,
  kind: SubmissionKind,
  act?: ActFacts,
): { code: Evidence; proofs: Proof[] }[] =>
  evidenceFor(kind, packOf(card)).map((code) => ({ code, proofs: proofsOf(desk, card, code, act) }));

/** «2027 жылғы 12 наурыз: …» of a proof. */
export const proofWords = ({ on, words: said }: Proof): Bilingual => join(': ', longDate(on), said);
