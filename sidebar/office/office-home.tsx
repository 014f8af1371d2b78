// The first screen of the office page: what may be done with many rows at once.
import type { ScreenName } from '../../src/casework/views';
import type { PageText } from '../../src/text/page-room-texts';
import { usePage } from '../core/page-context';
import { ActLine } from '../parts/rows';
import { MatterScreen } from '../parts/screen';

const GROUPS: readonly { title: PageText; screens: readonly ScreenName[] }[] = [
  {
    title: 'office.register',
    screens: [
      'overview',
      'board',
      'registry',
      'summary',
      'reconciliation',
      'deviations',
      'inspection',
      'rules',
    ],
  },
  { title: 'office.lists', screens: ['roster', 'school-year', 'expiring', 'local-copy'] },
  {
    title: 'office.papers',
    screens: ['number-journal', 'numbering', 'templates', 'blank-papers', 'after-outage'],
  },
];

export function OfficeHome() {
  const { words } = usePage();
  return (
    <MatterScreen title={words.t('page.title.office')}>
      {GROUPS.map(({ title, screens }) => (
        <section class="part" key={title}>
          <h2>{words.t(title)}</h2>
          <ul>
            {screens.map((screen) => (
              <ActLine
                key={screen}
                id={`go-${screen}`}
                act={{ screen }}
                title={words.maybe(`page.title.${screen}`) ?? screen}
              />
            ))}
          </ul>
        </section>
      ))}
    </MatterScreen>
  );
}
