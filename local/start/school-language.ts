// The language a school chose at set-up, so that the shell begins in it before anyone chose another.
import type { Store } from '../store/store';

type Language = 'kk' | 'ru';

const kept = (store: Store) => store.collection<Language>('local.language');

/** The school's language; undefined before set-up. */
export const schoolLanguage = (store: Store): Language | undefined => kept(store).get('school');

/** Notes the language in the arguments of set-up; other calls and unreadable arguments say nothing. */
export function noteLanguage(store: Store, functionName: string, args: readonly unknown[]): void {
  if (functionName !== 'setUp') return;
  try {
    const { language } = JSON.parse(String(args[0])) as { language?: unknown };
    if (language === 'kk' || language === 'ru') store.transaction(() => kept(store).put('school', language));
  } catch {
    // The bundle answers what is wrong with its arguments.
  }
}
