// Which component shows which screen of the registry.
import { NumberJournal } from './number-journal';
import { Reconciliation } from './reconciliation';
import { Deviations, Inspection, Overview, RegisterCard, Registry, Rules, Summary } from './sheets';

export const REGISTRY_SCREENS = {
  registry: Registry,
  overview: Overview,
  summary: Summary,
  'register-card': RegisterCard,
  reconciliation: Reconciliation,
  'number-journal': NumberJournal,
  deviations: Deviations,
  inspection: Inspection,
  rules: Rules,
};
