// One icon of the page's sprite; always beside words or on a button that has a name.

export type IconName =
  | 'search'
  | 'more'
  | 'back'
  | 'next'
  | 'late'
  | 'clock'
  | 'half'
  | 'ring'
  | 'dot'
  | 'check'
  | 'cross'
  | 'lock'
  | 'row'
  | 'plus'
  | 'doc'
  | 'calendar'
  | 'pencil'
  | 'offline'
  | 'swap'
  | 'people'
  | 'hide'
  | 'up'
  | 'down';

/** A 16-px icon in the colour of the text around it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  );
}
