// The tabs of a workbook's sheets; arrows move between them.
import type { SheetTab } from './workbook-data';

export function SheetTabs(props: {
  tabs: readonly SheetTab[];
  chosen: SheetTab;
  label: string;
  onChoose(sheetId: number): void;
}) {
  return (
    <div
      class="sheet-tabs"
      role="tablist"
      aria-label={props.label}
      onKeyDown={(event) => moveBetweenTabs(event)}
    >
      {props.tabs.map((each) => (
        <button
          key={each.sheetId}
          type="button"
          role="tab"
          aria-selected={each === props.chosen}
          tabIndex={each === props.chosen ? 0 : -1}
          style={each.color ? { borderBottom: `3px solid ${each.color}` } : undefined}
          onClick={() => props.onChoose(each.sheetId)}
        >
          {each.title}
        </button>
      ))}
    </div>
  );
}

function moveBetweenTabs(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  const step = event.code === 'ArrowRight' ? 1 : event.code === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')];
  const next = tabs[(tabs.indexOf(document.activeElement as HTMLElement) + step + tabs.length) % tabs.length];
  next?.focus();
  next?.click();
  event.preventDefault();
}
