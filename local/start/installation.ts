// Where this school's files are: read from the script's properties, where the bundle's set-up keeps it.
import { Properties } from '../execution/kept-texts';
import type { Store } from '../store/store';

/** Ids the home needs of what set-up made; `registerId` is there when set-up came to its end. */
export interface Installed {
  registerId?: string;
  restrictedId?: string;
  folderId?: string;
  papersFolderId?: string;
  templatesFolderId?: string;
}

/** The key of the bundle's own record (src/google/installation.ts). */
export const INSTALLATION_KEY = 'tirek.installation';

/** What set-up has made so far. */
export function installed(store: Store): Installed {
  const kept = new Properties(store).get('script', INSTALLATION_KEY);
  return kept === null ? {} : (JSON.parse(kept) as Installed);
}
