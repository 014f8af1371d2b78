// The sitting: who is here, the items by number, and only the asked item with a name (a projector or parents may see the screen).
import * as z from 'zod/mini';
import { cardIdOf, pupilIdOf } from '../../model/record-id';
import type { CouncilMember } from '../../order/p06-council-size';
import type { Sitting } from '../../register/tables/sittings';
import { numberSign } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { dateWithWeekday, dayAndMonth } from '../../text/dates';
import { OFFICE_ROLES } from '../access';
import type { Desk } from '../desk';
import { isClosedTo } from '../privacy/sealing';
import { findingText } from '../problems';
import { defineQuery, type QueryRoom } from '../query';
import { unfinished } from '../sitting/close-sitting';
import { compositionOn } from '../sitting/composition';
import { partsOf } from '../sitting/sitting-day';
import { agendaOf } from '../sitting/votes';
import type { SittingView } from '../views';
import { expectedGuests } from './expected-guests';
import { sittingFollows } from './sitting-follows';
import { itemView } from './sitting-item';
import { paperRow, paragraph, see } from './words';

/** The parts of a sitting that is held in several, and the break it is in. */
function breaks({ desk }: QueryRoom, row: Sitting): Pick<SittingView, 'parts' | 'onBreak'> {
  const { language } = desk;
  if (row.parts.length === 0) return {};
  return {
    parts: partsOf(row)
      .map(({ on, from, to }) => `${dayAndMonth(on)[language]}, ${[from, to].filter(Boolean).join(' – ')}`)
      .join('; '),
    ...(row.resumesOn === null
      ? {}
      : {
          onBreak: {
            words: see(language, 'sitting.break', {
              day: dateWithWeekday(row.resumesOn)[language],
              time: row.resumesAt,
            }),
            resumesOn: row.resumesOn,
            resumesAt: row.resumesAt,
          },
        }),
  };
}

/** The deputy chair, or the deputy head among the members (¶17 names «the presiding person», and not who). */
const deputyOf = (members: readonly CouncilMember[]): string | undefined =>
  (
    members.find(({ office }) => office === 'DEPUTY_CHAIR') ??
    members.find(({ office, roles }) => office !== 'SECRETARY' && roles.includes('DEPUTY_UPBRINGING'))
  )?.personId;

const cardsOf = (ids: readonly string[], sittingId: string): string[] =>
  ids
    .filter((id) => id.startsWith(`${sittingId}-`))
    .map(cardIdOf)
    .filter((id) => id !== '');

/** Questions about a sealed refusal that this person did not open today. Needs Cards and Openings of the agenda. */
const closedAmong = (desk: Desk, items: readonly { id: string }[]): string[] =>
  items.flatMap(({ id }) => {
    const card = desk.file.find('Cards', cardIdOf(id));
    return card && isClosedTo(desk, card) ? [id] : [];
  });

/** Whom a closed sitting names among its guests: where a question is closed, only who was invited to another or to all, since a guest's name or position tells whose family came. */
function namedBeside(desk: Desk, sittingId: string, closed: readonly string[]): (name: string) => boolean {
  if (closed.length === 0) return () => true;
  const elsewhere = new Set(
    desk.file
      .all('Letters', sittingId)
      .filter(({ kind, itemId }) => kind === 'INVITATION' && !closed.includes(itemId))
      .map(({ toWhom }) => toWhom),
  );
  return (name) => elsewhere.has(name);
}

export const sitting = defineQuery({
  name: 'sitting',
  whole: true,
  roles: OFFICE_ROLES,
  input: z.object({ sittingId: z.string(), itemId: z.optional(z.string()) }),
  tables: [
    'Sittings',
    'Agenda',
    'Attendance',
    'Tasks',
    'Cards',
    'Pupils',
    'Parents',
    'Referrals',
    'Documents',
    'GroundChecks',
    'Openings',
    'Letters',
  ],
  card: ({ itemId = '' }) => cardIdOf(itemId),
  rows(input, known) {
    const under = [input.sittingId];
    const cards = cardsOf(known.ids('Agenda'), input.sittingId);
    const shown = cardIdOf(input.itemId ?? '');
    const pupils = shown === '' ? [] : [pupilIdOf(shown)];
    // Whose parents are the same is asked while somebody is invited.
    const families = shown === '' ? [] : [...new Set(cards.map(pupilIdOf))];
    return {
      Sittings: { ids: under },
      // Of the shown card also what earlier sittings put off.
      Agenda: {
        under,
        ids: shown === '' ? [] : known.ids('Agenda').filter((id) => cardIdOf(id) === shown),
      },
      Attendance: { under },
      Tasks: { under },
      Letters: { under: [...under, ...cards] },
      Documents: { under },
      Cards: { ids: cards },
      Pupils: { ids: pupils },
      Parents: { under: families },
      Referrals: { under: cards },
      GroundChecks: { under: shown === '' ? [] : [shown] },
      Openings: { under: [...new Set(shown === '' ? cards : [...cards, shown])] },
    };
  },
  show(room, input): SittingView {
    const { desk } = room;
    const { language } = desk;
    const row = desk.file.get('Sittings', input.sittingId);
    if (!row || row.heldOn === null)
      return {
        sittingId: input.sittingId,
        state: 'planned',
        number: '',
        heldOn: '',
        heldAt: '',
        place: '',
        words: see(language, 'sitting.gone'),
        openedAt: '',
        now: desk.now,
        decidedBasis: '',
        presidingBasis: '',
        secretaryBasis: '',
        votes: 'unanimous',
        presidingDecides: false,
        moves: [],
        closesAt: desk.now,
        council: [],
        presidingFrom: [],
        invited: [],
        items: [],
        follows: [],
        unfinished: [],
        papers: [],
        versions: {},
      };
    const attendance = desk.file.all('Attendance', row.id);
    const members = compositionOn(desk, row.heldOn)?.members ?? [];
    const items = agendaOf(desk, row.id);
    const closedItems = row.closedAt === '' ? [] : closedAmong(desk, items);
    const mayBeNamed = namedBeside(desk, row.id, closedItems);
    const state = row.closedAt !== '' ? 'closed' : row.openedAt !== '' ? 'open' : 'planned';
    return {
      sittingId: row.id,
      state,
      number: row.minutesNumber,
      heldOn: row.heldOn,
      heldAt: row.heldAt,
      place: row.place,
      words: `${row.minutesNumber === '' ? see(language, 'sitting.title') : see(language, 'sitting.title-number', { number: numberSign(row.minutesNumber) })} · ${dateWithWeekday(row.heldOn)[language]}, ${row.heldAt}`,
      council: members.map((member) => {
        const here = attendance.find((each) => each.staffId === member.personId);
        return {
          staffId: member.personId,
          name: member.name,
          position: desk.file.get('Staff', member.personId)?.position ?? '',
          office: member.office,
          officeWords: wordsOf('OFFICES', member.office)[language],
          present: here?.present ?? undefined,
          reason: here?.reason ?? '',
        };
      }),
      openedAt: row.openedAt,
      now: desk.now,
      presidingBasis: row.presidingBasis,
      secretaryBasis: row.secretaryBasis,
      votes:
        desk.settings.vote === 'off' ? 'off' : desk.settings.vote === 'counted' ? 'counted' : 'unanimous',
      presidingDecides: desk.settings.tie === 'PRESIDING',
      moves: attendance.flatMap(({ staffId, moves }) =>
        moves.map(({ itemId, kind }) => ({ staffId, kind, itemId })),
      ),
      presidingFrom: items.flatMap(({ id, presidingId, presidingBasis }) =>
        presidingId === '' ? [] : [{ itemId: id, staffId: presidingId, basis: presidingBasis }],
      ),
      ...breaks(room, row),
      closesAt: row.closedBefore || desk.now,
      insteadOfChair: desk.settings.deputyPresides ? deputyOf(members) : undefined,
      decidedBy: row.decidedBy || undefined,
      decidedBasis: row.decidedBasis,
      presidingId: row.presidingId || undefined,
      secretaryId: row.secretaryId || undefined,
      invited: attendance
        .filter((each) => each.member === false && each.staffId === '' && mayBeNamed(each.name))
        .map(({ name, position, present, reason }) => ({
          name,
          position,
          absence: present === false ? reason : '',
        })),
      expected: expectedGuests(desk, row.id).filter(({ itemId = '' }) => !closedItems.includes(itemId)),
      items: items.map((item, at) => itemView(room, item, at + 1, item.id === input.itemId)),
      follows: state === 'open' ? sittingFollows(room, row) : [],
      unfinished:
        state === 'open'
          ? unfinished(desk, row).map(({ finding, itemId }) => ({
              ...(itemId ? { itemId } : {}),
              message: findingText(language, finding),
              paragraph: paragraph(finding.paragraph, language),
            }))
          : [],
      papers: desk.file.all('Documents', row.id).map((paper) => paperRow(room, paper)),
      versions: room.versions([
        { table: 'Sittings', id: row.id },
        ...items.map((item) => ({ table: 'Agenda' as const, id: item.id })),
      ]),
    };
  },
});
