// A pupil's card: what next and why, what is missing and under which ¶, what happened, the papers, who sees this.
import * as z from 'zod/mini';
import type { CalendarDate } from '../../model/calendar-date';
import { ageOn } from '../../model/calendar-date';
import { pupilIdOf, sittingIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import type { Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dayAndMonth } from '../../text/dates';
import { wordsOfDeviation } from '../../text/kept-words';
import { mayCommand, OFFICE_ROLES } from '../access';
import { recordContact } from '../afterwards/contacts';
import { cardState, isDecided, isEnded } from '../card-state';
import { shownGrounds } from '../intake/ground-checks';
import { cardNumber } from '../numbers';
import { markControl } from '../plan/mark-control';
import { isClosedTo } from '../privacy/sealing';
import { defineQuery, type QueryRoom } from '../query';
import type { CardView } from '../views';
import { correctionEvents, expiredCard, movedTermEvents } from './card-corrections';
import { approvalWords, councilActs, councilEvents } from './card-council';
import { familyEvents, hasContactAbout } from './card-family';
import { cardReferrals, letterActs, letterEvents } from './card-letters';
import { monitoringEvents } from './card-monitoring';
import { needs } from './card-needs';
import { familyNext, nextStep } from './card-next';
import { laterActs, laterEvents, waitingRemoval } from './card-removal';
import { sealedCard } from './card-sealed';
import { paperRow, paragraph, pupilFull, see, staffShort, stateChip } from './words';

const NOT_FOUND: CardView['stateChip'] = { tone: 'refused', text: '–' };

export const card = defineQuery({
  name: 'card',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ cardId: z.string() }),
  tables: [
    'Cards',
    'Pupils',
    'Parents',
    'Referrals',
    'Letters',
    'Contacts',
    'Visits',
    'Submissions',
    'Materials',
    'Plans',
    'Measures',
    'Documents',
    'Deviations',
    'Sittings',
    'Agenda',
    'Tasks',
    'GroundChecks',
    'Openings',
    'Corrections',
    'Removals',
    'Transfers',
    'Works',
    'Controls',
  ],
  rows(input, known) {
    const under = [input.cardId];
    const items = known.ids('Agenda').filter((id) => id.endsWith(`-${input.cardId}`));
    return {
      Cards: { ids: under },
      Pupils: { ids: [pupilIdOf(input.cardId)] },
      Parents: { under: [pupilIdOf(input.cardId)] },
      Referrals: { under },
      Letters: { under: [...under, ...items.map(sittingIdOf)] },
      Contacts: { under },
      Visits: { under },
      Submissions: { under },
      Materials: { under },
      Plans: { under },
      Measures: { under },
      Documents: { under },
      Deviations: { under },
      GroundChecks: { under },
      Openings: { under },
      Corrections: { under },
      Works: { under },
      Controls: { under },
      Removals: { under },
      Transfers: { under },
      Agenda: { ids: items },
      Tasks: { under: items.map(sittingIdOf) },
      Sittings: { ids: items.map((id) => id.slice(0, 5)) },
    };
  },
  card: (input) => input.cardId,
  show(room, input): CardView {
    const { desk } = room;
    const { language } = desk;
    const row = desk.file.get('Cards', input.cardId);
    const pupil = desk.file.get('Pupils', pupilIdOf(input.cardId));
    const words = pupilFull(desk, input.cardId);
    if (!row)
      return {
        cardId: input.cardId,
        name: words.name,
        classWords: words.classWords,
        number: '–',
        state: 'INTAKE',
        stateChip: NOT_FOUND,
        source: 'APPLICATION',
        otherActs: [],
        closedActs: [],
        needs: [],
        timeline: [],
        papers: [],
        whoSees: '',
        facts: { grounds: [], family: [] },
        versions: {},
      };
    if (row.expiredOn !== null) return expiredCard(room, row);
    if (isClosedTo(desk, row)) return sealedCard(room, row);
    const state = cardState(row);
    const referrals = desk.file.all('Referrals', row.id);
    const letter = referrals.find((referral) => referral.source === 'AGENCY');
    const first = referrals[0];
    return {
      cardId: row.id,
      name: words.name,
      classWords: words.classWords,
      ...(pupil && pupil.bornOn !== null
        ? { ageWords: see(language, 'card.age', { n: ageOn(pupil.bornOn, desk.today) }) }
        : {}),
      number: cardNumber(row)[language],
      state,
      stateChip: stateChip(state, language),
      source: row.source === '' ? 'APPLICATION' : row.source,
      next: isEnded(row) ? undefined : (nextStep(room, row) ?? familyNext(room, row)),
      ...acts(room, row),
      needs: needs(room, row),
      timeline: timeline(room, row),
      papers: desk.file.all('Documents', row.id).map((paper) => paperRow(room, paper, true)),
      whoSees: see(language, 'card.who-sees'),
      facts: {
        seen: first?.source === 'AGENCY' ? first.gist : first?.seen,
        grounds: shownGrounds(desk, row, {
          confirmed: row.confirmedGrounds,
          others: [...row.proposedGrounds, ...referrals.flatMap((referral) => referral.grounds)],
        }),
        situation: row.situation || letter?.situation || undefined,
        description: row.description,
        whereabouts: row.whereabouts,
        family: desk.file.all('Parents', pupilIdOf(row.id)).map((parent) => ({
          parentId: parent.id,
          lastName: parent.lastName,
          firstName: parent.firstName,
          patronymic: parent.patronymic,
          relation: parent.relation || 'OTHER',
          legalRepresentative: parent.legalRepresentative === true,
          whereabouts: parent.whereabouts,
          phone: parent.phone,
        })),
        agencySender: letter?.sender,
        referrals: cardReferrals(room, row),
        ...waitingRemoval(room, row),
        planId: row.planId || undefined,
        itemId: row.itemId || undefined,
        sittingId: row.itemId === '' ? undefined : row.itemId.slice(0, 5),
      },
      versions: room.versions([
        { table: 'Cards', id: row.id },
        ...(row.planId === '' ? [] : [{ table: 'Plans' as const, id: row.planId }]),
      ]),
    };
  },
});

/** The papers as one file; what a parent may ask for. */
const aboutPapers = (cardId: string, language: Language): CardView['otherActs'] => [
  { act: { screen: 'card-file', cardId }, title: see(language, 'act.card-file') },
  { act: { screen: 'record-data-request', cardId }, title: see(language, 'act.record-data-request') },
];

const newPaper = (cardId: string, language: Language): CardView['otherActs'][number] => ({
  act: { screen: 'new-paper', cardId },
  title: see(language, 'act.new-paper'),
});

function acts(room: QueryRoom, row: Card): Pick<CardView, 'otherActs' | 'closedActs'> {
  const { desk } = room;
  const { language } = desk;
  const cardId = row.id;
  const open: CardView['otherActs'] = [];
  const closed: CardView['closedActs'] = [];
  if (isEnded(row))
    return {
      otherActs: [...letterActs(room, row), newPaper(cardId, language), ...aboutPapers(cardId, language)],
      closedActs: [],
    };
  const decided = isDecided(row);
  if (!decided) {
    open.push({ act: { screen: 'request-material', cardId }, title: see(language, 'act.ask-material') });
    open.push({ act: { screen: 'receive-material', cardId }, title: see(language, 'act.receive-material') });
    if (row.handedOn === null)
      open.push({ act: { screen: 'hand-to-deputy', cardId }, title: see(language, 'act.hand') });
    if (row.submittedOn === null)
      open.push({ act: { screen: 'submit', cardId }, title: see(language, 'act.submit') });
    if (row.itemId === '')
      open.push({ act: { screen: 'convene', cardId }, title: see(language, 'act.agenda') });
    closed.push({
      title: see(language, 'act.approve'),
      why: see(language, 'closed.plan'),
      paragraph: paragraph(16, language),
    });
  } else if (row.outcome === 'PLACE') {
    if (row.planApprovedOn !== null)
      open.push({ act: { screen: 'my-measures', cardId }, title: see(language, 'act.measures') });
    open.push({
      act: { screen: 'plan', cardId, planId: row.planId || undefined },
      title: see(language, 'act.plan-open'),
    });
  }
  if (mayCommand(desk.actor, markControl.roles).allowed)
    open.push({ act: { screen: 'mark-control', cardId }, title: see(language, 'act.control') });
  if (row.gatheredOn !== null && !decided)
    open.push({ act: { screen: 'primary-information', cardId }, title: see(language, 'act.gather-again') });
  open.push({ act: { screen: 'family', cardId }, title: see(language, 'act.family') });
  if (mayCommand(desk.actor, recordContact.roles).allowed)
    open.push({ act: { screen: 'record-contact', cardId }, title: see(language, 'act.record-contact') });
  open.push(...councilActs(room, row));
  open.push(newPaper(cardId, language), ...aboutPapers(cardId, language));
  open.push({ act: { screen: 'correct-fact', cardId }, title: see(language, 'act.correct') });
  open.push({ act: { screen: 'restricted', cardId }, title: see(language, 'act.restricted') });
  if (!decided)
    open.push({
      act: { screen: 'check-ground', cardId, kind: '10' },
      title: see(language, 'act.propose-ground'),
    });
  open.push(...laterActs(room, row));
  open.push(...letterActs(room, row));
  return { otherActs: open, closedActs: closed };
}

function timeline(room: QueryRoom, row: Card): CardView['timeline'] {
  const { desk } = room;
  const { language } = desk;
  const events: {
    on: CalendarDate;
    at?: string;
    who?: string;
    text: string;
    planned?: boolean;
    deviation?: boolean;
  }[] = [];
  const add = (
    on: CalendarDate | null,
    text: string,
    more: { at?: string; who?: string; planned?: boolean; deviation?: boolean } = {},
  ) => {
    if (on !== null) events.push({ on, text, ...more });
  };
  letterEvents(room, row, add);
  add(row.gatheredOn, see(language, 'event.gathered'));
  for (const material of desk.file.all('Materials', row.id)) {
    const title = material.kind === '' ? '' : wordsOf('MATERIALS', material.kind)[language];
    add(material.askedOn, see(language, 'event.asked', { title }), {
      who: staffShort(desk, material.askedOf),
    });
    add(material.writtenOn, see(language, 'event.written', { title }), {
      who: staffShort(desk, material.askedOf),
    });
    add(
      material.receivedOn,
      see(language, 'event.received', { title }),
      material.receivedFrom === '' ? {} : { who: staffShort(desk, material.receivedFrom) },
    );
  }
  add(row.handedOn, see(language, 'event.handed'));
  add(row.submittedOn, see(language, 'event.submitted'), { who: staffShort(desk, row.submittedBy) });
  councilEvents(room, row, add);
  for (const plan of desk.file.all('Plans', row.id)) {
    add(plan.returnedOn, see(language, 'event.plan-returned', { reason: plan.returnedWhy }));
    add(plan.approvedOn, approvalWords(desk, plan));
    if (!hasContactAbout(desk, row.id, plan.id))
      add(
        plan.answeredOn,
        see(language, 'event.answer', {
          answer: plan.answer === '' ? '' : wordsOf('PARENT_ANSWERS', plan.answer)[language],
        }),
      );
  }
  familyEvents(room, row, add);
  monitoringEvents(room, row, add);
  laterEvents(room, row, add);
  correctionEvents(room, row.id, add);
  movedTermEvents(room, row.id, add);
  for (const deviation of desk.file.all('Deviations', row.id)) {
    const told = { what: wordsOfDeviation(language, deviation), reason: deviation.reason };
    add(deviation.recordedOn, see(language, 'event.deviation', told), {
      deviation: true,
      who: staffShort(desk, deviation.recordedBy || deviation.acceptedBy),
    });
  }
  // The latest first. Records keep the day, not the hour: within a day the steps stand in the order of the process.
  return events
    .map((event, place) => ({ event, place }))
    .sort((a, b) => (a.event.on !== b.event.on ? (a.event.on < b.event.on ? 1 : -1) : b.place - a.place))
    .map(({ event: { on, at, ...rest } }) => ({
      when: at ? `${dayAndMonth(on)[language]}, ${at}` : dayAndMonth(on)[language],
      ...rest,
    }));
}
