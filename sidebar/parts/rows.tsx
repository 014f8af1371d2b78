// List rows: the whole row leads somewhere; paragraph and buttons inside lie above the link.
import type { ComponentChildren } from 'preact';
import type { Act, Chip, Paragraph } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { Icon } from './icon';
import { Para, StatusChip } from './marks';

/** One row that opens a screen. */
export function RowLink({
  act,
  id,
  title,
  subject,
  chip,
  paragraph,
  strong,
  children,
}: {
  act: Act;
  id: string;
  title: string;
  subject?: string;
  chip?: Chip;
  paragraph?: Paragraph;
  strong?: boolean;
  /** What else may be done with it, beside its marks. */
  children?: ComponentChildren;
}) {
  const { go } = usePage();
  return (
    <li class="row flex leads">
      <div class="row-text">
        <button type="button" id={id} class={strong ? 'row-link strong' : 'row-link'} onClick={() => go(act)}>
          {title}
        </button>
        {subject && <div class="subject">{subject.replace(/ · /g, '\u00a0· ')}</div>}
        {(chip || paragraph || children) && (
          <div class="marks across wrap">
            {chip && <StatusChip chip={chip} />}
            {paragraph && <Para of={paragraph} />}
            {children}
          </div>
        )}
      </div>
    </li>
  );
}

/** A blue line that opens a screen, inside a matter. */
export function ActLine({ act, id, title }: { act: Act; id: string; title: string }) {
  const { go } = usePage();
  return (
    <li>
      <button type="button" id={id} class="act-line spread leads" onClick={() => go(act)}>
        <span>{title}</span>
      </button>
    </li>
  );
}

/** A group of rows with its heading and count; a `folded` one is opened by its heading. */
export function Group({
  id,
  title,
  count,
  chip,
  quiet,
  folded,
  children,
}: {
  id: string;
  title: string;
  count?: number;
  chip?: Chip;
  quiet?: boolean;
  folded?: boolean;
  children: ComponentChildren;
}) {
  if (folded)
    return (
      <details class="group quiet" id={id}>
        <summary class="group-head wrap spread">
          <h2>{title}</h2>
          {chip && <StatusChip chip={chip} />}
          <span class="count">
            {count} <Icon name="down" />
          </span>
        </summary>
        <ul class="rows">{children}</ul>
      </details>
    );
  return (
    <section class={quiet ? 'group quiet' : 'group'} aria-labelledby={id}>
      <h2 class="group-head spread" id={id}>
        {title} {count !== undefined && <span class="count">{count}</span>}
      </h2>
      <ul class="rows">{children}</ul>
    </section>
  );
}

/** A part of a matter with a heading, set off by a hairline. */
export function Part({
  title,
  lock,
  children,
}: {
  title: string;
  lock?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <h2 class="across">
        {lock && <Icon name="lock" />}
        {title}
      </h2>
      {children}
    </section>
  );
}
