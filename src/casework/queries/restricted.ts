// Restricted materials of a card, one text that was opened, and what waits for somebody outside the office.
import * as z from 'zod/mini';
import { TYPED_KINDS } from '../../model/inputs/privacy';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { maySee, PARTS, seesAsHead } from '../access';
import type { Desk } from '../desk';
import { waitingChecks } from '../intake/ground-checks';
import { cardNumber } from '../numbers';
import { RESTRICTED_ROLES, worksOn } from '../preparation/restricted-texts';
import { isClosedTo, isOpenedBy } from '../privacy/sealing';
import { defineQuery } from '../query';
import type { RestrictedTextView, RestrictedView, TodayRow, WaitingView } from '../views';
import { paragraph, pupilFull, pupilShort, see, staffShort } from './words';

export const restricted = defineQuery({
  name: 'restricted',
  whole: true,
  roles: RESTRICTED_ROLES,
  input: z.object({ cardId: z.string() }),
  tables: ['Cards', 'Pupils', 'Materials', 'Restricted', 'Openings'],
  rows: (input) => ({
    Cards: { ids: [input.cardId] },
    Pupils: { ids: [pupilIdOf(input.cardId)] },
    Materials: { under: [input.cardId] },
    Restricted: { under: [input.cardId] },
    Openings: { under: [input.cardId] },
  }),
  card: (input) => input.cardId,
  open(desk, { cardId }) {
    const card = desk.file.find('Cards', cardId);
    return card !== undefined && worksOn(desk, card);
  },
  second(desk, input) {
    const card = desk.file.find('Cards', input.cardId);
    if (!card || !worksOn(desk, card)) return {};
    return {
      ...(desk.settings.restrictedTexts ? { idsOf: card.id } : {}),
      ...(maySee(desk.actor, 'log').allowed ? { looksAt: card.id } : {}),
    };
  },
  show({ desk, second }, input): RestrictedView {
    const { language } = desk;
    const card = desk.file.find('Cards', input.cardId);
    const nothing = { notes: [], unbound: [], kinds: [], log: [] };
    if (!card || !worksOn(desk, card))
      return { cardId: input.cardId, name: '–', classWords: '', number: '–', ...nothing };
    const notes = desk.file.all('Restricted', card.id);
    const bound = new Set(notes.map(({ textId }) => textId));
    return {
      cardId: card.id,
      number: cardNumber(card)[language],
      ...(isClosedTo(desk, card)
        ? { name: see(language, 'sealed.name'), classWords: '' }
        : pupilFull(desk, card.id)),
      notes: notes.flatMap((note) => {
        if (note.kind === '') return [];
        const mine = maySee(desk.actor, note.kind).allowed;
        return [
          {
            noteId: note.id,
            kind: note.kind,
            title: wordsOf('RESTRICTED_KINDS', note.kind)[language],
            kept:
              note.keptAs === 'TEXT'
                ? see(language, 'restricted.text')
                : see(language, 'restricted.paper', { n: note.sheets ?? 0, where: note.keptWhere }),
            on: note.receivedOn === null ? '' : dayAndMonth(note.receivedOn)[language],
            who: staffShort(desk, note.recordedBy),
            readable: mine && note.textId !== '',
            opened: mine && isOpenedBy(desk, card.id, note.id),
            own: note.recordedBy === desk.actor.staffId,
          },
        ];
      }),
      unbound: second.ids.filter((id) => !bound.has(id)),
      kinds: TYPED_KINDS.map((code) => ({
        code,
        words: wordsOf('RESTRICTED_KINDS', code)[language],
        asText: desk.settings.restrictedTexts && maySee(desk.actor, code).allowed,
      })),
      log: maySee(desk.actor, 'log').allowed ? logOf(desk, card.id, second.looks) : [],
    };
  },
});

function logOf(
  desk: Desk,
  cardId: string,
  looks: readonly { staffId: string; at: string }[],
): RestrictedView['log'] {
  const { language } = desk;
  return [
    ...looks.map(({ staffId, at }) => ({ when: at, who: staffShort(desk, staffId), what: '' })),
    ...desk.file.all('Openings', cardId).map((opening) => ({
      when: `${opening.openedOn} ${opening.openedAt}`,
      who: staffShort(desk, opening.staffId),
      what: [opening.part === '' ? '' : wordsOf('CLOSED_PARTS', opening.part)[language], opening.reason]
        .filter(Boolean)
        .join(': '),
    })),
  ].sort((a, b) => (a.when < b.when ? 1 : -1));
}

export const restrictedText = defineQuery({
  name: 'restricted-text',
  whole: true,
  roles: RESTRICTED_ROLES,
  input: z.object({ noteId: z.string() }),
  tables: ['Cards', 'Materials', 'Restricted', 'Openings'],
  rows: (input) => {
    const under = [cardIdOf(input.noteId)];
    return {
      Cards: { ids: under },
      Materials: { under },
      Restricted: { ids: [input.noteId] },
      Openings: { under },
    };
  },
  open(desk, { noteId }) {
    const card = desk.file.find('Cards', cardIdOf(noteId));
    return card !== undefined && worksOn(desk, card);
  },
  second(desk, input) {
    const note = openNote(desk, input.noteId);
    if (!note || note.kind === '') return {};
    return {
      text: note.textId,
      ...(seesAsHead(desk.actor, note.kind) ? { openTo: desk.actor.email } : {}),
    };
  },
  show({ desk, second }, input): RestrictedTextView {
    const { language } = desk;
    const note = openNote(desk, input.noteId);
    if (!note || note.kind === '') return { title: '–', text: '', warning: see(language, 'restricted.gone') };
    const title = wordsOf('RESTRICTED_KINDS', note.kind)[language];
    if (!second.text) return { title, text: '', warning: see(language, 'restricted.gone') };
    const whole = second.text.whole && second.digest === note.digest;
    return {
      title,
      text: second.text.text.text,
      ...(whole ? {} : { warning: see(language, 'restricted.changed') }),
    };
  },
});

/** The note whose text this person opened today and may still see. */
function openNote(desk: Desk, noteId: string) {
  const card = desk.file.find('Cards', cardIdOf(noteId));
  const note = desk.file.find('Restricted', noteId);
  return card &&
    note &&
    note.kind !== '' &&
    worksOn(desk, card) &&
    maySee(desk.actor, note.kind).allowed &&
    isOpenedBy(desk, card.id, note.id)
    ? note
    : undefined;
}

export const waitingForMe = defineQuery({
  name: 'waiting-for-me',
  roles: PARTS['ground-check'],
  input: z.object({}),
  tables: ['Cards', 'Pupils', 'Materials', 'GroundChecks'],
  rows: (_input, known) => ({
    Cards: { ids: known.openCards },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
    Materials: { under: known.openCards },
    GroundChecks: { under: known.openCards },
  }),
  show({ desk, known }): WaitingView {
    const { language } = desk;
    const asked = known.openCards.flatMap((cardId) => {
      const card = desk.file.find('Cards', cardId);
      if (!card || !worksOn(desk, card)) return [];
      return desk.file
        .all('Materials', cardId)
        .filter(
          (material) =>
            material.askedOf === desk.actor.staffId &&
            material.receivedOn === null &&
            material.kind === 'PSYCHOLOGIST_CONCLUSION',
        )
        .map(
          (material): TodayRow => ({
            act: { screen: 'restricted', cardId, kind: material.kind },
            title: wordsOf('MATERIALS', 'PSYCHOLOGIST_CONCLUSION')[language],
            subject: [
              pupilShort(desk, cardId),
              material.askedOn && see(language, 'today.asked', { day: dayAndMonth(material.askedOn) }),
              material.wantedBy && see(language, 'today.wanted', { day: dayAndMonth(material.wantedBy) }),
            ]
              .filter(Boolean)
              .join(' · '),
            paragraph: paragraph(14, language),
          }),
        );
    });
    return { rows: [...checkRows(desk), ...asked] };
  },
});

/** Checks of grounds that wait for this reader, as rows of Today. Needs GroundChecks of the cards, and their pupils. */
export const checkRows = (desk: Desk): TodayRow[] =>
  maySee(desk.actor, 'ground-check').allowed
    ? waitingChecks(desk).map((check) => ({
        act: { screen: 'check-ground', checkId: check.id, kind: check.ground },
        title: see(desk.language, 'act.check-ground'),
        subject: `${pupilShort(desk, cardIdOf(check.id))} · ${see(desk.language, 'check.proposed', {
          who: staffShort(desk, check.proposedBy),
          day: check.proposedOn === null ? '' : dayAndMonth(check.proposedOn),
        })}`,
        paragraph: paragraph(22, desk.language),
      }))
    : [];
