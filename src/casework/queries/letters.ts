// Letters that come in: until when one being written down waits for its number, and one about nobody here.
import * as z from 'zod/mini';
import { idPattern } from '../../model/record-id';
import { date, optionalTime, recordId } from '../../model/scalars';
import { OFFICE_ROLES } from '../access';
import { letterTerm } from '../intake/letter-term';
import { letterTitle } from '../intake/letter-title';
import { incomingWords } from '../numbers';
import { defineQuery } from '../query';
import type { IncomingLetterView, LetterTermView } from '../views';

/** The term of ¶11 for a letter received then. */
export const letterTermOf = defineQuery({
  name: 'letter-term',
  roles: OFFICE_ROLES,
  input: z.object({ receivedOn: date(), receivedAt: optionalTime() }) as never,
  tables: [],
  rows: () => ({}),
  show({ desk }, input): LetterTermView {
    const { due, why } = letterTerm(desk, {
      id: '',
      receivedOn: input.receivedOn as never,
      receivedAt: input.receivedAt ?? '',
    });
    return { due: due[desk.language], why: why[desk.language] };
  },
});

/** A letter about nobody here. */
export const incomingLetter = defineQuery({
  name: 'incoming-letter',
  roles: OFFICE_ROLES,
  whole: true,
  input: z.object({ incomingId: recordId(idPattern('incoming')) }),
  tables: ['Incoming'],
  rows: (input) => ({ Incoming: { ids: [input.incomingId] } }),
  show(room, { incomingId }): IncomingLetterView {
    const { desk } = room;
    const letter = desk.file.get('Incoming', incomingId);
    return {
      incomingId,
      number: letter && letter.number !== '' ? incomingWords(letter.number)[desk.language] : '',
      title: letter ? letterTitle(letter, desk.language) : '–',
      versions: room.versions([{ table: 'Incoming', id: incomingId }]),
    };
  },
});
