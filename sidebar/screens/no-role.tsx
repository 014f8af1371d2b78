// Whoever has no role here is told who they are and whom to ask.
import { usePage } from '../core/page-context';
import { ListScreen } from '../parts/list-screen';
import { ScreenHeading } from '../parts/screen';

/** Who you are and whom to ask. */
export function NoRole() {
  const { words, boot } = usePage();
  if (boot.trouble)
    return (
      <ListScreen title={boot.trouble.title}>
        <div class="matter">
          <ScreenHeading>{boot.trouble.title}</ScreenHeading>
          <p>{boot.trouble.text}</p>
        </div>
      </ListScreen>
    );
  return (
    <ListScreen title={words.t('page.title.no-role')}>
      <div class="matter">
        <ScreenHeading>{words.t('page.title.no-role')}</ScreenHeading>
        <p>{words.t('page.no-role.text', { email: boot.email })}</p>
        {boot.askWhom && <p>{words.t('page.no-role.ask', { who: boot.askWhom })}</p>}
      </div>
    </ListScreen>
  );
}
