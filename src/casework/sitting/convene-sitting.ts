// The administration decides to hold a sitting and sets its agenda (¶5); cards come on it at any time after intake.

import type { CalendarDate } from '../../model/calendar-date';
import { ConveneSitting } from '../../model/inputs/council';
import { later } from '../../model/moment';
import { fullName } from '../../model/person-name';
import { cardIdOf, nextId } from '../../model/record-id';
import { isOfRegister } from '../../order/item-outcomes';
import { ADMINISTRATION, conveningFindings } from '../../order/p05-convening';
import { asWarnings, type Finding, findingWords, ofSeverity } from '../../order/verdict';
import type { StaffMember } from '../../register/tables/staff';
import { OFFICE_ROLES } from '../access';
import { defineCommand, type FieldProblem } from '../command';
import { type Desk, nameOf } from '../desk';
import { itemProblems, ofItsCard, putItem, takeOffAgenda } from './agenda-items';
import { compositionOn } from './composition';

export const conveneSitting = defineCommand({
  name: 'convene-sitting',
  paragraphs: [5, 9],
  roles: OFFICE_ROLES,
  input: ConveneSitting,
  tables: ['Sittings', 'Agenda', 'Cards'],
  rows(input, known) {
    const under = input.sittingId ? [input.sittingId] : [];
    const before = known
      .ids('Agenda')
      .filter((id) => under.some((sittingId) => id.startsWith(`${sittingId}-`)))
      .map(cardIdOf)
      .filter((id) => id !== '');
    return {
      Sittings: { ids: under },
      Agenda: { under },
      Cards: { ids: [...before, ...input.items.flatMap((item) => (item.cardId ? [item.cardId] : []))] },
    };
  },
  decide(desk, input) {
    const known = input.sittingId ? desk.file.get('Sittings', input.sittingId) : undefined;
    if (input.sittingId && !known)
      return { problems: [{ path: ['sittingId'], text: 'problem.sitting-unknown' }] };
    if (known && known.openedAt !== '') return { problems: [{ path: [], text: 'problem.sitting-open' }] };
    const sittingId = known?.id ?? nextId('sitting', '', desk.file.ids('Sittings'));
    const problems: FieldProblem[] = input.items.flatMap((item, at) =>
      [
        ...itemProblems(desk, sittingId, item, ['items', at]),
        ...(item.comesAt && item.comesAt < input.heldAt
          ? [{ path: ['items', at, 'comesAt'], text: 'problem.comes-too-early' as const }]
          : []),
      ].map((each) => ofItsCard(desk, item.cardId, each)),
    );
    const cards = input.items.flatMap((item) => (item.cardId ? [item.cardId] : []));
    const twice = cards.find((id, at) => cards.indexOf(id) !== at);
    if (twice) problems.push(ofItsCard(desk, twice, { path: ['items'], text: 'problem.card-twice' }));
    const decidedBy = input.decidedBy ?? (known?.decidedBy || decider(desk));
    if (input.decidedBy && !desk.file.get('Staff', input.decidedBy))
      problems.push({ path: ['decidedBy'], text: 'problem.person-unknown' });
    if (problems.length > 0)
      return {
        problems: [
          ...problems,
          ...blocked(conveningFound(desk, input.heldOn, decidedBy, input.decidedBasis)),
        ],
      };
    const facts = {
      decidedBy,
      decidedBasis: input.decidedBasis,
      heldOn: input.heldOn,
      heldAt: input.heldAt,
      place: input.place,
      compositionId: compositionOn(desk, input.heldOn)?.compositionId ?? '',
    };
    if (known) desk.file.change('Sittings', sittingId, facts);
    else desk.file.add('Sittings', '', { ...facts, id: sittingId });
    desk.file.markSittingOpen(sittingId, true);
    const kept = new Set<string>();
    input.items.forEach((item, at) => {
      const comesAt = item.comesAt ?? later(input.heldAt, at * desk.settings.minutesPerFamily);
      kept.add(putItem(desk, sittingId, item, at + 1, { comesAt }).id);
    });
    for (const item of desk.file.all('Agenda', sittingId))
      if (!kept.has(item.id)) {
        desk.file.change('Agenda', item.id, { withdrawn: true });
        if (item.carriedFrom !== '') desk.file.markOpen(item.carriedFrom, true);
        takeOffAgenda(desk, item.id);
      }
    const uninvited = desk.file
      .all('Agenda', sittingId)
      .find((item) => kept.has(item.id) && isOfRegister(item.kind) && item.invitedOn === null);
    return {
      findings: conveningFound(desk, input.heldOn, decidedBy, input.decidedBasis),
      subject: sittingId,
      done: {
        text: 'done.convened',
        sittingId,
        next: uninvited
          ? {
              act: { screen: 'invite', itemId: uninvited.id, cardId: cardIdOf(uninvited.id), sittingId },
              text: 'act.invite',
            }
          : { act: { screen: 'sitting', sittingId }, text: 'act.sitting' },
      },
    };
  },
});

/** What a rule would refuse next, told with the wrong fields: nothing is to be mended in rounds. */
const blocked = (findings: readonly Finding[]): FieldProblem[] =>
  ofSeverity(findings, 'block').map((finding) => ({
    path: [finding.field ?? ''],
    text: 'problem.required',
    words: findingWords(finding),
    paragraph: finding.paragraph,
  }));

const isAdministration = (person: StaffMember | undefined): boolean =>
  person?.roles.some((role) => ADMINISTRATION.includes(role)) === true;

/** Whoever convenes it, being of the administration; '' when nobody is named. */
const decider = ({ actor, file }: Desk): string =>
  isAdministration(file.get('Staff', actor.staffId)) ? actor.staffId : '';

/** ¶5 Who decided is of the administration or stands in for it; that nobody is named is only told. */
function conveningFound(desk: Desk, heldOn: CalendarDate, staffId: string, basis: string): Finding[] {
  const person = desk.file.get('Staff', staffId);
  const timing = heldOn < desk.today ? 'happened' : 'ahead';
  const found = conveningFindings(
    {
      heldOn,
      decidedBy: person && { name: fullName(nameOf(person)), roles: person.roles, basis },
    },
    { timing },
  );
  return person ? found : asWarnings(found);
}
