// D32 The register beside the inspector's list: in both, only with us, only with them.
import { AskReconciliation } from '../../model/inputs/registry';
import { OFFICE_ROLES } from '../access';
import { defineQuery } from '../query';
import { dated, tell } from '../registry/cells';
import { compareLists, readList } from '../registry/compare-lists';
import { childrenOnRegister, countOnRegister, onRegisterRows } from '../school/reconciliation';
import type { ReconciliationView, SheetSection } from '../views/registry';
import { sheet } from './sheet';

export const reconciliation = defineQuery({
  name: 'reconciliation',
  roles: OFFICE_ROLES,
  input: AskReconciliation,
  tables: ['Cards', 'Pupils', 'Reconciliations'],
  rows: (_input, known) => ({ ...onRegisterRows(known), Reconciliations: { all: true } }),
  show(room, input): ReconciliationView {
    const { desk } = room;
    const { language } = desk;
    const { children, unread } = readList(input.list);
    const { both, onlyOurs, onlyTheirs } = compareLists(childrenOnRegister(desk), children);
    const columns = (['name', 'born', 'since'] as const).map((key) => tell(language, `reconcile.col.${key}`));
    const since = (cardId: string) =>
      tell(language, 'reconcile.since', { day: dated(desk.file.find('Cards', cardId)?.decidedOn ?? null) });
    const ours = (child: (typeof onlyOurs)[number]) => ({
      cells: [child.name, dated(child.bornOn), since(child.cardId)],
    });
    const sections: SheetSection[] =
      children.length === 0
        ? []
        : [
            {
              title: tell(language, 'reconcile.both'),
              columns,
              rows: both.map(({ ours: child }) => ours(child)),
            },
            { title: tell(language, 'reconcile.ours'), columns, names: 0, rows: onlyOurs.map(ours) },
            {
              title: tell(language, 'reconcile.theirs'),
              columns,
              names: 0,
              rows: onlyTheirs.map(({ name, bornOn, near }) => ({
                cells: [name, dated(bornOn), near ? tell(language, 'reconcile.near', { name: near }) : ''],
              })),
            },
          ];
    const earlier = [...desk.file.all('Reconciliations')].sort((a, b) =>
      (a.comparedOn ?? '') < (b.comparedOn ?? '') ? 1 : -1,
    );
    return {
      ...sheet(room, 'reconcile.title', sections, {}, { notes: [tell(language, 'reconcile.not-kept')] }),
      counts: { ours: countOnRegister(desk), theirs: children.length, both: both.length },
      unread,
      earlier: earlier.map(({ id, comparedOn, withWhom }) => ({
        act: { screen: 'new-paper', on: id },
        title: `${dated(comparedOn)} · ${withWhom}`,
      })),
    };
  },
});
