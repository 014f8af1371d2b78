// What to do today, and why: due by the order, waiting for the reader, planned by the school, waited for from others.
import * as z from 'zod/mini';
import { isUnsigned, type PaperState, type Role } from '../../model/codes';
import { cardIdOf, idPattern, pupilIdOf } from '../../model/record-id';
import { schoolYearOf } from '../../model/school-year';
import type { Card } from '../../register/tables/cards';
import type { Material } from '../../register/tables/materials';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { mayCommand, OFFICE_ROLES } from '../access';
import { readyToHand } from '../card-facts';
import { isDecided, isOnRegister } from '../card-state';
import { deadlinesOf, dueChip } from '../deadlines';
import { unregistered } from '../intake/registration';
import { submitToCouncil } from '../intake/submit-to-council';
import { cardNumber } from '../numbers';
import { PAPER_TABLES } from '../papers/paper-content';
import { paperName } from '../papers/paper-name';
import { bothRows, standingRows } from '../papers/paper-standing';
import { goesOnWith, isAskedOf } from '../preparation/characteristics';
import { brokenRowWords } from '../problems';
import { defineQuery, type QueryRoom } from '../query';
import { reachable, waitedFrom } from '../reminders/waited-for';
import type { TodayRow, TodayView } from '../views';
import { checkRows } from './restricted';
import { openTaskRows, taskWork } from './tasks';
import { documentWork } from './today-documents';
import { familyWork } from './today-family';
import { letterWork } from './today-letters';
import { missingRows, missingWork } from './today-missing';
import { monitoringWork } from './today-monitoring';
import { newestSittings, ownWork, schoolWork } from './today-own';
import { isTransfer, removalWork } from './today-removal';
import { requestWork } from './today-requests';
import { bySchool, invitedBy } from './today-school';
import { sealingWork } from './today-sealing';
import { sittingWork } from './today-sittings';
import { movedWords, PAPERWORK, planWork, type Work } from './today-work';
import { paperRow, paragraph, pupilShort, see, staffShort } from './words';

/** A letter that was sent, not one that came in. */
const isLetter = (id: string): boolean => idPattern('letter').test(id);

export const today = defineQuery({
  name: 'today',
  roles: OFFICE_ROLES,
  input: z.object({}),
  tables: [
    ...PAPER_TABLES,
    'GroundChecks',
    'Letters',
    'Incoming',
    'Contacts',
    'Visits',
    'Submissions',
    'Transfers',
    'Imports',
  ],
  rows: (_input, known) =>
    bothRows(
      bothRows(standingRows([...known.openCards, ...known.openSittings], known), openTaskRows(known)),
      {
        ...missingRows(known),
        Cards: {
          ids: [...known.openCards, ...known.openRequests.map(cardIdOf), ...known.openRefusals.map(cardIdOf)],
        },
        Pupils: { ids: known.openCards.map(pupilIdOf) },
        Referrals: { under: known.openCards },
        Letters: {
          under: [...known.openCards, ...known.openSittings],
          ids: known.openLetters.filter(isLetter),
        },
        Incoming: { ids: known.openLetters.filter((id) => !isLetter(id) && !isTransfer(id)) },
        Transfers: { ids: known.openLetters.filter(isTransfer) },
        Materials: { under: known.openCards },
        Contacts: { under: known.openCards, ids: known.openRequests },
        Visits: { under: known.openCards },
        Submissions: { under: known.openCards },
        Plans: { under: known.openCards },
        Documents: { under: [...known.openCards, ...known.openSittings] },
        Sittings: { ids: [...known.openSittings, ...newestSittings(known)] },
        Agenda: { under: known.openSittings },
        GroundChecks: { under: known.openCards },
      },
    ),
  show(room) {
    const { desk } = room;
    const { language } = desk;
    const work = todayWork(room);
    const rest = Object.values(work)
      .flat()
      .filter((row) => !waitsFor(desk, row.of));
    const late = rest.filter((row) => row.chip?.tone === 'late').length;
    const groups: TodayView['groups'] = [
      ...(['due', 'mine', 'planned', 'others'] as const).map((key) => ({
        key,
        title: see(language, `today.${key}`),
        rows: work[key]
          .filter((row) => waitsFor(desk, row.of))
          .map(({ of: _of, ...row }) => (key === 'others' ? withRemind(desk, row) : withoutRemind(row))),
      })),
      {
        key: 'rest' as const,
        title: see(language, 'today.rest'),
        ...(late > 0
          ? { chip: { tone: 'late' as const, text: see(language, 'today.rest-late', { n: late }) } }
          : {}),
        rows: rest.map(({ of, ...row }) => ({
          ...withRemind(desk, row),
          subject: [whoHas(desk, of), row.subject].filter(Boolean).join(' · '),
        })),
      },
    ].filter((group) => group.rows.length > 0);
    const start = [
      { act: { screen: 'refer' as const }, title: see(language, 'start.refer') },
      { act: { screen: 'agency-information' as const }, title: see(language, 'start.agency') },
      { act: { screen: 'transfer-information' as const }, title: see(language, 'start.transfer') },
      { act: { screen: 'bring-in-card' as const }, title: see(language, 'start.bring-in') },
      { act: { screen: 'convene' as const }, title: see(language, 'start.convene') },
      { act: { screen: 'board' as const }, title: see(language, 'start.board') },
      ...(leads(desk)
        ? [{ act: { screen: 'overview' as const }, title: see(language, 'start.overview') }]
        : []),
      { act: { screen: 'my-measures' as const }, title: see(language, 'start.my-measures') },
      { act: { screen: 'papers' as const }, title: see(language, 'start.papers') },
      {
        act: { screen: 'papers' as const, on: `Y${schoolYearOf(desk.today).slice(0, 4)}` },
        title: see(language, 'start.school-papers'),
      },
      { act: { screen: 'check-paper' as const }, title: see(language, 'start.check-paper') },
      { act: { screen: 'council' as const }, title: see(language, 'start.council') },
      { act: { screen: 'staff' as const }, title: see(language, 'start.staff') },
      { act: { screen: 'pupil' as const }, title: see(language, 'start.pupils') },
      { act: { screen: 'office' as const }, title: see(language, 'start.office') },
      { act: { screen: 'set-up' as const }, title: see(language, 'act.set-up') },
      { act: { screen: 'settings' as const }, title: see(language, 'start.settings') },
    ];
    return {
      dayWords: dateWithWeekday(desk.today)[language],
      groups,
      start,
      ...(groups.every((group) => group.key === 'rest')
        ? { empty: { title: see(language, 'today.empty'), text: see(language, 'today.empty-text') } }
        : {}),
      broken: room.broken.map((row) => brokenRowWords(language, row)),
    };
  },
});

/** The head, and the deputy who coordinates (¶10), begin with the whole. */
const leads = ({ actor }: QueryRoom['desk']): boolean =>
  actor.roles.some((role) => role === 'HEAD' || role === 'DEPUTY_UPBRINGING');

const withoutRemind = ({ remind: _remind, ...row }: TodayRow): TodayRow => row;
/** A row says what may be reminded of only when somebody else can be written to about it. */
const withRemind = (desk: QueryRoom['desk'], row: TodayRow): TodayRow =>
  row.remind !== undefined && reachable(desk, waitedFrom(desk, row.remind)).length > 0
    ? row
    : withoutRemind(row);

/** Everything there is to do, by the group it stands in, whoever has to do it; `mine` also what the reader alone has to. */
export function todayWork(room: QueryRoom): Record<'due' | 'mine' | 'planned' | 'others', Work[]> {
  const { desk, known } = room;
  const cards = known.openCards.flatMap((id) => desk.file.find('Cards', id) ?? []);
  const waiting = waitedFor(room, cards);
  const terms = dueRows(room, cards);
  const letters = letterWork(room, cards);
  const family = familyWork(room, cards);
  const monitoring = monitoringWork(room, cards);
  const later = removalWork(room, cards);
  const tasks = taskWork(desk, known);
  const sittings = sittingWork(room);
  const own = bySchool(room, [...cardWork(room, cards), ...paperWork(room)]);
  return {
    due: [...terms.due, ...letters.due],
    mine: [
      ...sittings.now,
      ...newReferrals(room, cards),
      ...letters.mine,
      ...family.mine,
      ...later.mine,
      ...own.mine,
      ...monitoring.mine,
      ...waiting.ofMe,
      ...waiting.handedIn,
      ...tasks.mine,
      ...schoolWork(room),
      ...missingWork(room),
      ...documentWork(room),
      ...checkRows(desk).map((row) => ({ ...row, of: ['HEAD' as const] })),
    ],
    planned: [
      ...terms.school,
      ...requestWork(room),
      ...sealingWork(room),
      ...letters.contacts,
      ...own.planned,
      ...sittings.planned.map((row) => invitedBy(room, row)),
      ...monitoring.planned,
      ...later.planned,
      ...family.planned,
      ...ownWork(room, cards),
    ],
    others: [...letters.unproven, ...later.others, ...waiting.ofOthers, ...tasks.others, ...family.others],
  };
}

/** Whether a step waits for this person: by role, or because nobody at work has the role and the secretary stands in. */
export function waitsFor({ actor, file }: QueryRoom['desk'], of: readonly Role[]): boolean {
  const has = (roles: readonly Role[]) => actor.roles.some((role) => roles.includes(role));
  const filled = (roles: readonly Role[]) =>
    file
      .all('Staff')
      .some((person) => person.active === true && person.roles.some((role) => roles.includes(role)));
  if (filled(of)) return has(of);
  return filled(PAPERWORK) ? has(PAPERWORK) : true;
}

/** Who at work has one of these roles, the first of them named first; '' when nobody has. */
export function whoHas(desk: QueryRoom['desk'], roles: readonly Role[]): string {
  const at = (role: Role) =>
    desk.file.all('Staff').find((person) => person.active === true && person.roles.includes(role));
  const person = roles.map(at).find((found) => found !== undefined);
  return person ? staffShort(desk, person.id) : '';
}

const DUE_TITLES = {
  register: 'act.register',
  'primary-information': 'act.gather',
  'notify-agency': 'act.notify',
} as const;

/** Terms of the order, and those the school has set by its own. */
function dueRows({ desk }: QueryRoom, cards: readonly Card[]): { due: Work[]; school: Work[] } {
  const { language } = desk;
  const found = cards
    .flatMap((card) => deadlinesOf(desk, card).map((deadline) => ({ card, deadline })))
    .sort((a, b) => (a.deadline.due < b.deadline.due ? -1 : 1))
    .map(({ card, deadline }) => ({
      school: deadline.school,
      row: {
        of: PAPERWORK,
        act: { screen: deadline.kind, cardId: card.id, referralId: deadline.referralId },
        title: see(language, DUE_TITLES[deadline.kind]),
        subject: [
          cardNumber(card)[language],
          senderOf(desk, card, deadline.referralId),
          ...movedWords(deadline, language),
        ].join(' · '),
        chip: deadline.school
          ? { tone: 'soon' as const, text: dateWithWeekday(deadline.due)[language] }
          : dueChip(deadline.due, desk.today, language),
        ...(deadline.school ? {} : { paragraph: paragraph(deadline.paragraph, language) }),
        why: deadline.why[language],
      },
    }));
  return {
    due: found.flatMap(({ school, row }) => (school ? [] : row)),
    school: found.flatMap(({ school, row }) => (school ? row : [])),
  };
}

const senderOf = (desk: QueryRoom['desk'], card: Card, referralId = ''): string =>
  desk.file.find('Referrals', referralId)?.sender || pupilShort(desk, card.id);

/** Applications of staff have no term of the order before registration (¶11 is for agencies); each gets its number. */
const newReferrals = ({ desk }: QueryRoom, cards: readonly Card[]): Work[] =>
  cards.flatMap((card) =>
    unregistered(card, desk.file.all('Referrals', card.id))
      .filter(
        ({ source }) =>
          source === 'APPLICATION' || (source === 'TRANSFER_IN' && !desk.settings.transferInAsLetter),
      )
      .map((referral) => ({
        of: PAPERWORK,
        act: { screen: 'register' as const, cardId: card.id, referralId: referral.id },
        title: see(desk.language, 'act.register'),
        subject: `${see(desk.language, 'today.new')} · ${referral.sender || pupilShort(desk, card.id)}`,
      })),
  );

function cardWork({ desk }: QueryRoom, cards: readonly Card[]): Work[] {
  const { language } = desk;
  const rows: Work[] = [];
  for (const card of cards) {
    const subject = `${cardNumber(card)[language]} · ${pupilShort(desk, card.id)}`;
    const plan = desk.file.find('Plans', card.planId);
    const toHand = !isDecided(card) && readyToHand(desk, card);
    if (toHand)
      rows.push({
        of: PAPERWORK,
        act: { screen: 'hand-to-deputy', cardId: card.id },
        title: see(language, 'act.hand'),
        subject,
        paragraph: paragraph(14, language),
      });
    if (
      mayCommand(desk.actor, submitToCouncil.roles).allowed &&
      !isDecided(card) &&
      !toHand &&
      card.gatheredOn !== null &&
      card.submittedOn === null
    )
      rows.push({
        of: ['DEPUTY_UPBRINGING'],
        act: { screen: 'submit', cardId: card.id },
        title: see(language, 'act.submit'),
        subject,
        paragraph: paragraph(4, language),
        remind: card.id,
      });
    if (!isDecided(card) && card.gatheredOn !== null && card.itemId === '')
      rows.push({
        of: PAPERWORK,
        act: { screen: 'convene', cardId: card.id },
        title: see(language, 'act.agenda'),
        subject,
        paragraph: paragraph(5, language),
      });
    if (isOnRegister(card) && card.planApprovedOn === null)
      rows.push(planWork({ desk }, card, plan, subject));
    if (
      isOnRegister(card) &&
      plan &&
      plan.approvedOn !== null &&
      plan.answer === '' &&
      plan.fromPaper !== true
    )
      rows.push({
        of: PAPERWORK,
        act: { screen: 'hand-plan-copy', cardId: card.id, planId: plan.id },
        title: see(language, 'act.hand-copy'),
        subject,
        paragraph: paragraph(18, language),
      });
  }
  return rows;
}

const titleOf = (state: PaperState, returned: boolean) => {
  if (state === 'IN_REVIEW') return 'act.review-paper';
  if (!isUnsigned(state)) return 'act.make-paper';
  if (returned) return 'act.mend-returned';
  return state === 'DRAFT' ? 'act.for-signature' : 'act.sign';
};

/** Papers to make, review or sign, and those that no longer say what the register says. */
function paperWork(room: QueryRoom): Work[] {
  const { desk } = room;
  const { language } = desk;
  const papers = desk.file.all('Documents');
  return papers.flatMap((paper): Work[] => {
    const { outdated, state } = paperRow(room, paper, true);
    const followed = papers.some(({ replacesId }) => replacesId === paper.id);
    if (state === 'SUPERSEDED' || (state === 'SIGNED' && (!outdated || followed))) return [];
    const { returnedWhy, comments } = paper;
    const title = outdated ? 'act.mend-paper' : titleOf(state, returnedWhy !== '');
    return [
      {
        of: state === 'IN_REVIEW' && !outdated ? ['HEAD'] : PAPERWORK,
        act: {
          screen: 'paper',
          documentId: paper.id,
          ...(cardIdOf(paper.id) === '' ? { sittingId: paper.subjectId } : { cardId: cardIdOf(paper.id) }),
        },
        title: see(language, title),
        subject: [
          paperName(paper, language),
          outdated,
          returnedWhy && see(language, 'why.returned', { reason: returnedWhy }),
          comments && see(language, 'today.comments', { n: comments }),
        ]
          .filter(Boolean)
          .join(' · '),
        ...(state === 'IN_REVIEW' || state === 'FOR_SIGNATURE' ? { remind: paper.id } : {}),
      },
    ];
  });
}

/** Materials that were asked for and are not here, until the council decides (¶14): of the reader, who is to bring them, and of others; a text that was handed in waits for the office. */
export function waitedFor(
  { desk }: QueryRoom,
  cards: readonly Card[],
): { ofMe: Work[]; ofOthers: Work[]; handedIn: Work[] } {
  const asked = cards
    .filter((card) => !isDecided(card))
    .flatMap((card) =>
      desk.file
        .all('Materials', card.id)
        .filter(
          (material) => material.receivedOn === null && material.askedOn !== null && material.kind !== '',
        ),
    );
  const row = (material: Material, of: Work['of'], about: string): Work => ({
    of,
    act:
      isAskedOf(desk, material) && material.writtenOn === null
        ? { screen: 'characteristic', recordId: material.id }
        : goesOnWith(desk, material),
    remind: material.id,
    title: material.kind === '' ? '' : wordsOf('MATERIALS', material.kind)[desk.language],
    subject: `${about} · ${
      material.writtenOn === null
        ? see(desk.language, 'today.asked', {
            day: material.askedOn === null ? '' : dayAndMonth(material.askedOn),
          })
        : see(desk.language, 'asked.written', { day: dayAndMonth(material.writtenOn) })
    }`,
  });
  const pupilOf = ({ id }: Material) => pupilShort(desk, cardIdOf(id));
  const whoseOf = ({ askedOf }: Material) => staffShort(desk, askedOf);
  const isOwn = ({ askedOf }: Material) => askedOf === desk.actor.staffId;
  const waited = asked.filter(({ writtenOn }) => writtenOn === null);
  return {
    ofMe: waited.filter(isOwn).map((each) => row(each, desk.actor.roles, pupilOf(each))),
    ofOthers: waited.filter((each) => !isOwn(each)).map((each) => row(each, PAPERWORK, whoseOf(each))),
    handedIn: asked
      .filter(({ writtenOn }) => writtenOn !== null)
      .map((each) => row(each, PAPERWORK, `${pupilOf(each)} · ${whoseOf(each)}`)),
  };
}
