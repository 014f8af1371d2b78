// Cells of the registry's sheets and papers: words, days, lines.
import type { CalendarDate } from '../../model/calendar-date';
import { type Facts, fillIn, type Language } from '../../text/bilingual';
import { shortDate } from '../../text/dates';
import { REGISTRY_TEXTS, type RegistryTextKey } from '../../text/registry-texts';

export const tell = (language: Language, key: RegistryTextKey, facts?: Facts): string =>
  fillIn(language, REGISTRY_TEXTS[key], facts);

/** A date as tables write it; '' for none. */
export const dated = (on: CalendarDate | null): string => (on === null ? '' : shortDate(on));

/** Lines of a cell without the empty ones. */
export const lines = (...parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part).join('\n');
