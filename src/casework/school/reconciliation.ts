// The comparison with the police inspector's list is written down: its day, with whom, and three counts. The list is the police's: it is compared in the call and kept nowhere, not even in the journal.
import { RecordReconciliation } from '../../model/inputs/registry';
import { nameWithInitials } from '../../model/person-name';
import { pupilIdOf } from '../../model/record-id';
import type { RowRequest } from '../../register/reading';
import { OFFICE_ROLES } from '../access';
import { isOnRegister } from '../card-state';
import { defineCommand, type Known } from '../command';
import { type Desk, nameOf } from '../desk';
import { compareLists, type OurChild, readList } from '../registry/compare-lists';

/** Rows of those on the register now. */
export const onRegisterRows = (known: Known): RowRequest => ({
  Cards: { ids: known.openCards },
  Pupils: { ids: known.openCards.map(pupilIdOf) },
});

/** Those on the register now, by initials; without a date of birth nobody can be told from another. */
export const childrenOnRegister = (desk: Desk): OurChild[] =>
  desk.file.all('Cards').flatMap((card) => {
    const pupil = desk.file.find('Pupils', pupilIdOf(card.id));
    return isOnRegister(card) && pupil && pupil.bornOn !== null
      ? [{ cardId: card.id, name: nameWithInitials(nameOf(pupil)), bornOn: pupil.bornOn }]
      : [];
  });

/** How many are on the register now, also without a date of birth. */
export const countOnRegister = (desk: Desk): number => desk.file.all('Cards').filter(isOnRegister).length;

export const recordReconciliation = defineCommand({
  name: 'record-reconciliation',
  paragraphs: [26],
  roles: OFFICE_ROLES,
  input: RecordReconciliation,
  tables: ['Cards', 'Pupils', 'Reconciliations'],
  rows: (_input, known) => onRegisterRows(known),
  decide(desk, input) {
    if (input.comparedOn > desk.today)
      return { problems: [{ path: ['comparedOn'], text: 'problem.date-ahead' }] };
    const { children, unread } = readList(input.list);
    if (unread.length > 0)
      return { problems: [{ path: ['list'], text: 'problem.list-unread', facts: { n: unread.length } }] };
    const { both } = compareLists(childrenOnRegister(desk), children);
    const { id } = desk.file.add('Reconciliations', '', {
      comparedOn: input.comparedOn,
      withWhom: input.withWhom,
      ours: countOnRegister(desk),
      theirs: children.length,
      both: both.length,
      recordedBy: desk.actor.staffId,
    });
    return {
      subject: '',
      done: {
        text: 'done.reconciliation',
        facts: { n: both.length },
        next: { act: { screen: 'new-paper', on: id }, text: 'act.paper' },
      },
    };
  },
});
