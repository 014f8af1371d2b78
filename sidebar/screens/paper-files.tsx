// Files beside a signed paper: its PDF, scans and photos of its pages, electronic signatures; sent from the device one by one, replaced with a reason.
import { useRef, useState } from 'preact/hooks';
import type { AttachedFile, PapersView } from '../../src/casework/views';
import { type FileFormat, formatOf, LARGEST_FILE } from '../../src/model/file-format';
import { newActId, type Refusal, act as send } from '../core/door';
import { usePage } from '../core/page-context';
import { markChanged } from '../core/views';
import { Icon } from '../parts/icon';
import { Note } from '../parts/marks';
import { RefusalNote } from '../parts/refusal-note';

type Kind = 'SCAN' | 'CMS';
const ACCEPT = { SCAN: 'application/pdf,image/jpeg,image/png', CMS: '.cms,.p7s' } as const;

/** A file on its way: announced, then sent; each step has an act id of its own that is sent again after a lost answer. */
interface Going {
  content: string;
  format: FileFormat;
  replaces?: { replacesId: string; reason: string };
  fileId?: string | undefined;
  act: string;
}

/** Content in base64. */
const base64Of = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });

/** How the file is kept, when it is what is asked for. */
function formatAs(kind: Kind, name: string, content: string): FileFormat | undefined {
  const found = formatOf(content);
  if (kind === 'SCAN') return found === 'signature' ? undefined : found;
  return found === 'signature' ? (/\.p7s$/i.test(name) ? 'p7s' : 'cms') : undefined;
}

export function PaperFiles({ paper, reload }: { paper: PapersView['papers'][number]; reload(): void }) {
  const { words } = usePage();
  const { documentId, files = [] } = paper;
  const [sent, setSent] = useState<[n: number, all: number]>();
  const [wrong, setWrong] = useState('');
  const [refusal, setRefusal] = useState<Refusal>();
  const queue = useRef<Going[]>([]);

  /** Gives an act until nothing of it waits; false when it was refused. */
  const give = async (going: Going): Promise<boolean> => {
    for (;;) {
      const { fileId, content, format, replaces } = going;
      const reply = fileId
        ? await send('send-file', going.act, { fileId, content }, {})
        : await send('attach-file', going.act, { documentId, format, ...replaces }, {});
      setRefusal(reply.ok ? undefined : reply);
      if (!reply.ok) return false;
      going.act = newActId();
      if (fileId && !reply.value.waiting) return true;
      going.fileId = reply.value.fileId;
    }
  };
  const run = async () => {
    const all = queue.current.length;
    for (let n = 1; queue.current[0]; n++) {
      setSent([n, all]);
      if (!(await give(queue.current[0]))) break;
      queue.current.shift();
    }
    setSent(undefined);
    markChanged();
    reload();
  };
  const take = async (kind: Kind, list: FileList | null, more: Pick<Going, 'replaces' | 'fileId'> = {}) => {
    if (sent) return;
    setWrong('');
    setRefusal(undefined);
    queue.current = [];
    for (const file of list ?? []) {
      const content = file.size > LARGEST_FILE ? '' : await base64Of(file);
      const format = content === '' ? undefined : formatAs(kind, file.name, content);
      if (!format) {
        const why = content === '' ? 'too-large' : kind === 'SCAN' ? 'not-scan' : 'not-cms';
        queue.current = [];
        return setWrong(words.t(`page.files.${why}`, { name: file.name }));
      }
      queue.current.push({ content, format, act: newActId(), ...more });
    }
    await run();
  };
  const savePdf = async () => {
    if (sent) return;
    setSent([1, 1]);
    let reply = await send('file-paper', newActId(), { documentId }, {});
    while (reply.ok && reply.value.waiting) reply = await send('file-paper', newActId(), { documentId }, {});
    setSent(undefined);
    setRefusal(reply.ok ? undefined : reply);
    markChanged();
    reload();
  };
  const picker = (kind: Kind) => (
    <Picker
      id={`add-${kind}`}
      kind={kind}
      label={words.t(kind === 'SCAN' ? 'page.files.scan' : 'page.files.cms')}
      hint={words.t(kind === 'SCAN' ? 'page.files.scan-hint' : 'page.files.cms-hint')}
      onPick={(list) => void take(kind, list)}
    />
  );
  return (
    <>
      {paper.pdf && (
        <a class="button wide" href={paper.pdf} target="_blank" rel="noopener">
          <Icon name="doc" />
          {words.t('page.files.pdf')}
        </a>
      )}
      {paper.pdfWaits && (
        <button
          type="button"
          id="save-pdf"
          class="button wide"
          aria-disabled={!!sent}
          onClick={() => void savePdf()}
        >
          {words.t('page.files.save-pdf')}
        </button>
      )}
      {paper.attach && (
        <>
          <h2>{words.t('page.files.title')}</h2>
          {files.length > 0 && (
            <ul class="lines">
              {files.map((file) => (
                <li key={file.fileId}>
                  <OneFile
                    file={file}
                    onPick={(list, reason) =>
                      void take(
                        file.kind as Kind,
                        list,
                        file.waits
                          ? { fileId: file.fileId }
                          : { replaces: { replacesId: file.fileId, reason } },
                      )
                    }
                  />
                </li>
              ))}
            </ul>
          )}
          {picker('SCAN')}
          {picker('CMS')}
        </>
      )}
      <div role="status">
        {sent && <p>{words.t('page.files.sending', { n: sent[0], all: sent[1] })}…</p>}
        {wrong && (
          <Note tone="err" icon="late">
            {wrong}
          </Note>
        )}
      </div>
      {refusal && (
        <RefusalNote refusal={refusal} {...(queue.current[0] ? { again: () => void run() } : {})} />
      )}
    </>
  );
}

/** One attached file; a pressed «replace» asks why before the new one is chosen. */
function OneFile({
  file,
  onPick,
}: {
  file: AttachedFile;
  onPick(list: FileList | null, reason: string): void;
}) {
  const { words } = usePage();
  const [open, setOpen] = useState(file.waits);
  const [reason, setReason] = useState('');
  const id = `replace-${file.fileId}`;
  return (
    <>
      {file.url ? (
        <a href={file.url} target="_blank" rel="noopener">
          {file.title}
        </a>
      ) : (
        file.title
      )}
      <p class="hint">{file.said}</p>
      {file.digest && (
        <p class="hint">
          SHA-256: <code class="digest">{file.digest}</code>
        </p>
      )}
      {file.because && <p class="hint">{words.t('page.files.because', { reason: file.because })}</p>}
      {!open && (
        <button type="button" id={id} class="link" onClick={() => setOpen(true)}>
          {words.t('page.files.replace')}
        </button>
      )}
      {open && !file.waits && (
        <div class="field">
          <label for={`${id}-why`}>{words.t('page.files.why')}</label>
          <input
            id={`${id}-why`}
            class="input"
            maxLength={500}
            autoComplete="off"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      )}
      {open && (file.waits || reason.trim() !== '') && (
        <Picker
          id={`${id}-file`}
          kind={file.kind as Kind}
          one
          label={words.t(file.waits ? 'page.files.pick-again' : 'page.files.pick')}
          onPick={(list) => onPick(list, reason)}
        />
      )}
    </>
  );
}

function Picker(props: {
  id: string;
  kind: Kind;
  label: string;
  hint?: string;
  one?: boolean;
  onPick(list: FileList | null): void;
}) {
  const { id, kind, label, hint, one, onPick } = props;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        class="input"
        accept={ACCEPT[kind]}
        multiple={kind === 'SCAN' && !one}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onPick(event.currentTarget.files)}
      />
    </div>
  );
}
