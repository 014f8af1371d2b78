// What passes between the add-on's frame and the shell over their port.

/** From the frame. */
export type FromFrame =
  | { kind: 'call'; id: number; name: string; args: unknown[] }
  | { kind: 'submit'; id: number; name: string; fields: [string, FormDataEntryValue][] }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focus-editor' }
  | { kind: 'open-file'; fileId: string }
  /** The web app at another address: the parameters behind the `?`. */
  | { kind: 'open-web'; parameter: Record<string, string> };

/** To the frame: the answer to its call, or the language of the shell. */
export type ToFrame = CallAnswer | { language: 'kk' | 'ru' };

export interface CallAnswer {
  id: number;
  value?: unknown;
  error?: string;
}
