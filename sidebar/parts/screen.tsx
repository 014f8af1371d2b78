// The frame of a screen: bar on top, one h1, main, foot; focus and title on arrival.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../core/page-context';
import type { Loading } from '../core/views';
import { Icon } from './icon';
import { Skeleton } from './marks';
import { Menu } from './menu';
import { RefusalNote } from './refusal-note';

/** Sets the window's title; screen and number only, never a name. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title;
  }, [title]);
}

let screensShown = 0;

/** A heading that takes the focus when its screen opens (not on the very first screen of the page). */
export function ScreenHeading({ children }: { children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    screensShown += 1;
    if (screensShown > 1) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  );
}

/** A form or a single matter: back and its name on top, buttons at the foot. */
export function MatterScreen({
  title,
  windowTitle = title,
  note,
  progress,
  onBack,
  foot,
  children,
}: {
  title: string;
  windowTitle?: string;
  /** «2 из 4». */
  note?: string;
  /** 0–1, drawn under the bar. */
  progress?: number;
  onBack?: () => void;
  foot?: ComponentChildren;
  children: ComponentChildren;
}) {
  const { words, back, backTitle, boot } = usePage();
  useTitle(windowTitle);
  const alone = boot.surface === 'dialog' && !boot.address && !onBack && backTitle === '';
  return (
    <>
      <header class="bar across">
        {!alone && (
          <button type="button" class="plain" onClick={onBack ?? back} aria-label={words.t('page.back')}>
            <Icon name="back" />
          </button>
        )}
        <ScreenHeading>{title}</ScreenHeading>
        {note && <span class="bar-note">{note}</span>}
        <Menu />
        {progress !== undefined && (
          <div class="thin-bar" aria-hidden="true" style={{ width: `${progress * 100}%` }} />
        )}
      </header>
      <main>{children}</main>
      {foot && <footer class="foot">{foot}</footer>}
    </>
  );
}

/** Waits for a view: grey bars, the reason it does not come, or the screen itself. */
export function Loaded<V>({ of, children }: { of: Loading<V>; children: (view: V) => ComponentChildren }) {
  if (of.view !== undefined) return <>{children(of.view)}</>;
  return (
    <WaitScreen>
      {of.refusal ? <RefusalNote refusal={of.refusal} again={() => void of.reload()} /> : <Skeleton />}
    </WaitScreen>
  );
}

function WaitScreen({ children }: { children: ComponentChildren }) {
  const { words, act } = usePage();
  return (
    <MatterScreen title={words.maybe(`page.title.${act.screen}`) ?? words.t('page.title.today')}>
      {children}
    </MatterScreen>
  );
}
