// What to do today, and why: due by the order, waiting for the reader, planned by the school, waited for from others.
import * as z from 'zod/mini';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { Card } from '../../register/tables/cards';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { mayCommand, OFFICE_ROLES } from '../access';
import { isDecided } from '../card-state';
import { deadlinesOf, dueChip } from '../deadlines';
import { cardNumber } from '../numbers';
import { brokenRowWords } from '../problems';
import { defineQuery, type QueryRoom } from '../query';
import { submitToCouncil } from '../submit-to-council';
import type { TodayRow } from '../views';
import { paragraph, pupilShort, see, staffShort } from './words';

export const today = defineQuery({
  name: 'today',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: ['Cards', 'Pupils', 'Referrals', 'Materials', 'Plans', 'Documents', 'Sittings', 'Agenda'],
  rows: (_input, known) => ({
    Cards: { ids: known.openCards },
    Pupils: { ids: known.openCards.map(pupilIdOf) },
    Referrals: { under: known.openCards },
    Materials: { under: known.openCards },
    Plans: { under: known.openCards },
    Documents: { under: [...known.openCards, ...known.openSittings] },
    Sittings: { ids: known.openSittings },
    Agenda: { under: known.openSittings },
  }),
  show(room) {
    const { desk, known } = room;
    const { language } = desk;
    const cards = known.openCards.flatMap((id) => desk.file.find('Cards', id) ?? []);
    const due = dueRows(room, cards);
    const groups = [
      { key: 'due' as const, title: see(language, 'today.due'), rows: due },
      {
        key: 'mine' as const,
        title: see(language, 'today.mine'),
        rows: [...newCards(room, cards), ...cardWork(room, cards), ...paperWork(room)],
      },
      { key: 'planned' as const, title: see(language, 'today.planned'), rows: sittingWork(room) },
      { key: 'others' as const, title: see(language, 'today.others'), rows: waitedFor(room, cards) },
    ].filter((group) => group.rows.length > 0);
    const start = [
      { act: { screen: 'refer' as const }, title: see(language, 'start.refer') },
      { act: { screen: 'agency-information' as const }, title: see(language, 'start.agency') },
      { act: { screen: 'convene' as const }, title: see(language, 'start.convene') },
      { act: { screen: 'papers' as const }, title: see(language, 'start.papers') },
      { act: { screen: 'council' as const }, title: see(language, 'start.council') },
      { act: { screen: 'staff' as const }, title: see(language, 'start.staff') },
      { act: { screen: 'settings' as const }, title: see(language, 'start.settings') },
    ];
    return {
      dayWords: dateWithWeekday(desk.today)[language],
      groups,
      start,
      ...(groups.length === 0
        ? { empty: { title: see(language, 'today.empty'), text: see(language, 'today.empty-text') } }
        : {}),
      broken: room.broken.map((row) => brokenRowWords(language, row)),
    };
  },
});

const DUE_TITLES = {
  register: 'act.register',
  'primary-information': 'act.gather',
  'notify-agency': 'act.notify',
} as const;

function dueRows({ desk }: QueryRoom, cards: readonly Card[]): TodayRow[] {
  const { language } = desk;
  return cards
    .flatMap((card) => deadlinesOf(desk, card).map((deadline) => ({ card, deadline })))
    .sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))
    .map(({ card, deadline }) => ({
      act: { screen: deadline.kind, cardId: card.id },
      title: see(language, DUE_TITLES[deadline.kind]),
      subject: `${cardNumber(card)[language]} · ${deadline.kind === 'primary-information' ? pupilShort(desk, card.id) : senderOf(desk, card)}`,
      chip: dueChip(deadline.due, desk.today, language),
      paragraph: paragraph(deadline.paragraph, language),
      why: deadline.why[language],
    }));
}

const senderOf = (desk: QueryRoom['desk'], card: Card): string =>
  desk.file.all('Referrals', card.id).find((referral) => referral.source === 'AGENCY')?.sender ??
  pupilShort(desk, card.id);

/** Applications of staff have no term of the order before registration (¶11 is for agencies). */
const newCards = ({ desk }: QueryRoom, cards: readonly Card[]): TodayRow[] =>
  cards
    .filter((card) => card.registeredOn === null && card.source === 'APPLICATION')
    .map((card) => ({
      act: { screen: 'register', cardId: card.id },
      title: see(desk.language, 'act.register'),
      subject: `${see(desk.language, 'today.new')} · ${pupilShort(desk, card.id)}`,
    }));

function cardWork({ desk }: QueryRoom, cards: readonly Card[]): TodayRow[] {
  const { language } = desk;
  const rows: TodayRow[] = [];
  for (const card of cards) {
    const subject = `${cardNumber(card)[language]} · ${pupilShort(desk, card.id)}`;
    const plan = desk.file.find('Plans', card.planId);
    if (
      mayCommand(desk.actor, submitToCouncil.roles).allowed &&
      !isDecided(card) &&
      card.gatheredOn !== null &&
      card.submittedOn === null
    )
      rows.push({
        act: { screen: 'submit', cardId: card.id },
        title: see(language, 'act.submit'),
        subject,
        paragraph: paragraph(4, language),
      });
    if (!isDecided(card) && card.gatheredOn !== null && card.itemId === '')
      rows.push({
        act: { screen: 'convene', cardId: card.id },
        title: see(language, 'act.agenda'),
        subject,
        paragraph: paragraph(5, language),
      });
    if (card.outcome === 'PLACE' && card.planApprovedOn === null)
      rows.push({
        act: { screen: plan ? 'approve-plan' : 'plan', cardId: card.id, planId: plan?.id },
        title: see(language, plan ? 'act.approve' : 'act.plan'),
        subject,
        paragraph: paragraph(16, language),
      });
    if (plan && plan.approvedOn !== null && plan.answer === '')
      rows.push({
        act: { screen: 'hand-plan-copy', cardId: card.id, planId: plan.id },
        title: see(language, 'act.hand-copy'),
        subject,
        paragraph: paragraph(18, language),
      });
  }
  return rows;
}

function paperWork({ desk }: QueryRoom): TodayRow[] {
  const { language } = desk;
  return desk.file
    .all('Documents')
    .filter((paper) => paper.state !== 'SIGNED' && paper.state !== 'SUPERSEDED' && paper.state !== '')
    .map((paper) => ({
      act: {
        screen: 'paper',
        documentId: paper.id,
        ...(cardIdOf(paper.id) === '' ? { sittingId: paper.subjectId } : { cardId: cardIdOf(paper.id) }),
      },
      title: see(language, paper.state === 'DRAFT' ? 'act.sign' : 'act.make-paper'),
      subject: `${wordsOf('PAPERS', paper.kind === '' ? 'D16' : paper.kind)[language]} ${numberSign(paper.number)}`,
    }));
}

function sittingWork({ desk, known }: QueryRoom): TodayRow[] {
  const { language } = desk;
  return known.openSittings.flatMap((id): TodayRow[] => {
    const sitting = desk.file.find('Sittings', id);
    if (!sitting || sitting.heldOn === null || sitting.closedAt !== '') return [];
    const items = desk.file.all('Agenda', id).filter((item) => item.withdrawn !== true);
    const uninvited = items.filter((item) => item.kind === 'PLACEMENT' && item.invitedOn === null);
    const day = dayAndMonth(sitting.heldOn)[language];
    const rows: TodayRow[] = uninvited.map((item) => ({
      act: { screen: 'invite', itemId: item.id, cardId: cardIdOf(item.id), sittingId: id },
      title: see(language, 'act.invite'),
      subject: `${pupilShort(desk, cardIdOf(item.id))} · ${see(language, 'today.sitting-on', { day })}`,
      paragraph: paragraph(9, language),
    }));
    rows.push({
      act: { screen: 'sitting', sittingId: id },
      title: see(language, sitting.openedAt === '' ? 'act.hold' : 'act.continue-sitting'),
      subject: see(language, 'today.sitting', { day, time: sitting.heldAt, n: items.length }),
    });
    return rows;
  });
}

const waitedFor = ({ desk }: QueryRoom, cards: readonly Card[]): TodayRow[] =>
  cards.flatMap((card) =>
    desk.file
      .all('Materials', card.id)
      .filter((material) => material.receivedOn === null && material.askedOn !== null && material.kind !== '')
      .map(
        (material): TodayRow => ({
          act: { screen: 'receive-material', cardId: card.id, kind: material.kind },
          title: wordsOf('MATERIALS', material.kind)[desk.language],
          subject: `${staffShort(desk, material.askedOf)} · ${see(desk.language, 'today.asked', { day: material.askedOn === null ? '' : dayAndMonth(material.askedOn) })}`,
        }),
      ),
  );
