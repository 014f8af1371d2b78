// Which page shows a screen: the plan and the sitting are wide, work with many rows is on the office page, the rest is narrow.

const WIDE: readonly string[] = ['plan', 'sitting', 'add-item'];
/** Screens of the office page; the address of the web app names one of them. */
export const OFFICE_PAGE: readonly string[] = [
  'office',
  'roster',
  'school-year',
  'expiring',
  'local-copy',
  'templates',
  'numbering',
  'number-journal',
  'blank-papers',
  'after-outage',
  'registry',
  'overview',
  'summary',
  'register-card',
  'reconciliation',
  'deviations',
  'inspection',
  'rules',
  'board',
];

/** Screens of the narrow page that lines of the other pages lead to; the address of the web app names one of them. */
export const LINKED_PAGE: readonly string[] = [
  'card',
  'measure',
  'bring-in-card',
  'new-paper',
  'refer',
  'agency-information',
  'convene',
];

/** Screens of the narrow page that the wide page can open too. */
const WIDE_TOO: readonly string[] = ['paper', 'help'];

/** Whether a page opens a screen itself. */
export const opensItself = (page: string, screen: string): boolean =>
  pageOfScreen(screen) === page || (page === 'Wide' && WIDE_TOO.includes(screen));

/** The page of a screen. */
export const pageOfScreen = (screen: string): 'Page' | 'Wide' | 'Office' =>
  WIDE.includes(screen) ? 'Wide' : OFFICE_PAGE.includes(screen) ? 'Office' : 'Page';
