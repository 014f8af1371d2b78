// The add-on's page in its own frame on the second origin, and the desk that answers its calls.
import { useEffect, useRef } from 'preact/hooks';
import { type Executed, execute, type Place, pageOrigin, submitForm, type UiEvent } from './api';
import type { CallAnswer, FromFrame, ToFrame } from './messages';
import type { Language } from './words';

export interface FrameHooks {
  user: string;
  /** What the shell speaks; the page may follow it. */
  language: Language;
  surface: 'sidebar' | 'webapp';
  /** The selected cell at the moment of the call. */
  place(): Place;
  /** What the called function showed. */
  onUi(events: UiEvent[]): void;
  /** A call that may have changed something came to its end. */
  onChanged(): void;
  onClose(): void;
  onFile(fileId: string): void;
  /** The page goes to another address of the web app. */
  onWeb(parameter: Record<string, string>): void;
  onFocusEditor(): void;
  onSize?(size: { width?: number; height?: number }): void;
}

/** Queries change nothing; everything else may. */
function mayChange(name: string, args: readonly unknown[]): boolean {
  if (name !== 'call') return true;
  try {
    return 'command' in (JSON.parse(String(args[0])) as object);
  } catch {
    return true;
  }
}

async function answer(
  message: FromFrame & { kind: 'call' | 'submit' },
  hooks: FrameHooks,
): Promise<CallAnswer> {
  let done: Executed;
  try {
    done =
      message.kind === 'call'
        ? await execute(message.name, message.args, hooks.user, hooks.surface, hooks.place())
        : await submitForm(message.name, message.fields, hooks.user, hooks.surface);
  } catch (error) {
    // What google.script.run says when Google is not reached.
    const name =
      error instanceof Error && error.name === 'Gone' ? 'NetworkError: Connection failure' : String(error);
    return { id: message.id, error: name };
  }
  if (done.ui.length > 0) hooks.onUi(done.ui);
  if (message.kind === 'submit' || mayChange(message.name, message.args)) hooks.onChanged();
  if (done.error !== undefined) return { id: message.id, error: done.error };
  return { id: message.id, value: done.value ?? null };
}

/** A frame the page's script can leave only through its port. */
export function AddonFrame(props: {
  url: string;
  title: string;
  hooks: FrameHooks;
  class?: string;
  focus?: boolean;
}) {
  const frame = useRef<HTMLIFrameElement>(null);
  const hooks = useRef(props.hooks);
  hooks.current = props.hooks;
  const open = useRef<MessagePort>();
  useEffect(() => () => open.current?.close(), []);
  const { language } = props.hooks;
  // The address keeps its first language: another one would load the page anew.
  const first = useRef(language);
  const tell = () => open.current?.postMessage({ language: hooks.current.language } satisfies ToFrame);
  useEffect(tell, [language]);

  const connect = () => {
    open.current?.close();
    const { port1, port2 } = new MessageChannel();
    open.current = port1;
    port1.onmessage = async ({ data }: MessageEvent<FromFrame>) => {
      const { onClose, onFile, onWeb, onFocusEditor, onSize } = hooks.current;
      switch (data.kind) {
        case 'call':
        case 'submit':
          port1.postMessage(await answer(data, hooks.current));
          return;
        case 'close':
          return onClose();
        case 'open-file':
          return onFile(data.fileId);
        case 'open-web':
          return onWeb(data.parameter);
        case 'focus-editor':
          return onFocusEditor();
        case 'size':
          return onSize?.({ width: data.width, height: data.height });
      }
    };
    frame.current?.contentWindow?.postMessage('tirek', pageOrigin, [port2]);
    if (hooks.current.language !== first.current) tell();
    if (props.focus) frame.current?.focus();
  };
  return (
    <iframe
      ref={frame}
      class={props.class}
      src={`${props.url}#language=${first.current}`}
      title={props.title}
      sandbox="allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox"
      onLoad={connect}
    />
  );
}
