// What the last look at the documents found, remembered so that Today asks Drive for nothing: templates in trouble, papers with open remarks.
import type { SeenNote } from '../casework/papers/seen-documents';

const KEY = 'tirek.seen';

/** What was seen last; nothing before the first look. */
export function seenNote(): SeenNote {
  const kept = PropertiesService.getScriptProperties().getProperty(KEY);
  return kept === null ? { templates: [], remarks: {} } : (JSON.parse(kept) as SeenNote);
}

/** Remembers it; nothing is written where nothing changed. */
export function keepSeen(change: (before: SeenNote) => SeenNote): void {
  const before = seenNote();
  const after = change(before);
  if (JSON.stringify(after) !== JSON.stringify(before))
    PropertiesService.getScriptProperties().setProperty(KEY, JSON.stringify(after));
}
