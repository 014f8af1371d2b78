// Small marks of a record: status chips, the paragraph of the order, notes and boxes.
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Chip, Paragraph } from '../../src/casework/views';
import { usePage } from '../core/page-context';
import { useView } from '../core/views';
import { Icon, type IconName } from './icon';

const SHAPES: Record<Chip['tone'], IconName> = {
  late: 'late',
  today: 'clock',
  soon: 'clock',
  'under-way': 'half',
  'not-begun': 'ring',
  done: 'check',
  refused: 'cross',
  restricted: 'lock',
};

/** A status: shape and word, colour third. */
export function StatusChip({ chip }: { chip: Chip }) {
  return (
    <span class={`chip ${chip.tone}`}>
      <Icon name={SHAPES[chip.tone]} />
      <span>{chip.text}</span>
    </span>
  );
}

/** The paragraph a thing comes from; opens the order's words in both languages under itself. */
export function Para({ of }: { of: Paragraph | string }) {
  const { words } = usePage();
  const [open, setOpen] = useState(false);
  const id = useId();
  const paragraph = typeof of === 'string' ? { id: of, label: words.paragraph(of) } : of;
  const { view, refusal } = useView('order-text', open ? { paragraph: paragraph.id } : undefined);
  return (
    <>
      <button
        type="button"
        class="para"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {paragraph.label}
      </button>
      {open && (
        <span class="order-text" id={id}>
          {!view && <span>{words.t(refusal ? 'page.lost.short' : 'page.loading')}</span>}
          {view?.paragraphs.map((text) => (
            <span key={text.id}>
              <span lang="kk">{text.kk}</span>
              <span lang="ru">{text.ru}</span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** A box with an icon: a warning, a result, a fault. */
export function Note({
  tone,
  icon,
  children,
}: {
  tone: 'warn' | 'ok' | 'err' | 'plain';
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <div class={`note flex ${tone}-note`}>
      {icon && <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}

/** First on every intake form: when a child is in danger the register comes second. */
export function DangerNote() {
  const { words } = usePage();
  const [before, between, after] = words.t('page.danger').split('#');
  return (
    <Note tone="warn" icon="late">
      {before}
      <a href="tel:102">102</a>
      {between}
      <a href="tel:111">111</a>
      {after}
    </Note>
  );
}

/** The place of a view that has not come yet: grey bars, shown only if it takes longer than a moment. */
export function Skeleton() {
  const { words } = usePage();
  return (
    <div class="skeleton" aria-busy="true">
      <span class="sr">{words.t('page.loading')}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
