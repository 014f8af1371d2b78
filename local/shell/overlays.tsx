// What a script puts over the workbook: dialogs with a page, message boxes, toasts.
import { useEffect, useRef } from 'preact/hooks';
import { AddonFrame, type FrameHooks } from './addon-frame';
import type { ShownPage } from './api';
import type { Say } from './words';

export interface OpenDialog extends ShownPage {
  key: number;
  modal: boolean;
}

const HEAD_PX = 44;
const MARGIN_PX = 16;

/** A page of the add-on over everything, of the size it asked for as far as the window allows. */
export function PageDialog(props: { dialog: OpenDialog; hooks: FrameHooks; say: Say; onClose(): void }) {
  const { dialog, say, onClose } = props;
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = box;
    if (dialog.modal) current?.showModal();
    else current?.show();
    return () => current?.close();
  }, []);
  const width = `min(${dialog.width ?? 600}px, calc(100vw - ${2 * MARGIN_PX}px))`;
  const height = `min(${(dialog.height ?? 400) + HEAD_PX}px, calc(100vh - ${2 * MARGIN_PX}px))`;
  return (
    <dialog
      ref={box}
      class="page-dialog"
      aria-label={dialog.title}
      style={{ width, height }}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="dialog-head">
        <h2>{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label={say('dialog.close')} onClick={onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <AddonFrame url={dialog.url} title={dialog.title} hooks={props.hooks} focus />
    </dialog>
  );
}

/** A message box of a script: it says one thing and is closed. */
export function MessageBox(props: { title: string | null; text: string; say: Say; onClose(): void }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = box;
    current?.showModal();
    return () => current?.close();
  }, []);
  return (
    <dialog
      ref={box}
      class="message-box"
      aria-label={props.title ?? 'Тірек'}
      onCancel={(event) => {
        event.preventDefault();
        props.onClose();
      }}
    >
      {props.title && <h2>{props.title}</h2>}
      <p class="as-typed">{props.text}</p>
      <button type="button" class="filled" onClick={props.onClose}>
        {props.say('say.close')}
      </button>
    </dialog>
  );
}

/** A sentence at the foot that goes by itself. */
export function Toast(props: {
  title?: string | null;
  text: string;
  seconds: number;
  say: Say;
  onClose(): void;
}) {
  useEffect(() => {
    // A script's negative seconds keep the message until it is closed.
    if (props.seconds < 0) return;
    const timer = setTimeout(props.onClose, props.seconds * 1000);
    return () => clearTimeout(timer);
  }, [props.text, props.seconds]);
  return (
    <div class="toast">
      <span>
        {props.title && <b>{props.title} </b>}
        {props.text}
      </span>
      <button type="button" onClick={props.onClose}>
        {props.say('say.close')}
      </button>
    </div>
  );
}
