// The documents folder: where am I, what is here, what a file looks like, and how it is taken out or put in.
import { useEffect, useRef, useState } from 'preact/hooks';
import { askBytes, askJson, type HomeView, sendBytes } from './api';
import {
  content,
  DOCX,
  type FileJson,
  type FolderView,
  folderFiles,
  formatsOf,
  isLocked,
  kindOf,
  SHARED,
  sharedFiles,
} from './document-files';
import { DocumentPreview } from './document-preview';
import { FileMark } from './file-mark';
import type { Person } from './person';
import { saveBlob } from './save-blob';
import type { WordKey } from './words';

/** `open` asks for a file to be shown; `onBook` opens a spreadsheet in the grid. */
export function DocumentsView(props: {
  person: Person;
  files: HomeView['files'];
  owns: boolean;
  stamp: number;
  open?: { fileId: string; round: number } | undefined;
  onBook(id: string): void;
  onChanged(): void;
}) {
  const { person, stamp, open } = props;
  const { say, user, attempt, tell } = person;
  const [place, setPlace] = useState<string>(props.owns ? (props.files.folderId ?? 'root') : SHARED);
  const [view, setView] = useState<FolderView>();
  const [chosen, setChosen] = useState<FileJson>();
  const [round, setRound] = useState(0);
  const upload = useRef<HTMLInputElement>(null);
  const replace = useRef<HTMLInputElement>(null);

  useEffect(() => {
    let here = true;
    void attempt(async () => {
      const read = place === SHARED ? await sharedFiles(user) : await folderFiles(place, user);
      if (!here) return;
      setView(read);
      setChosen((before) => read.files.find(({ id }) => id === before?.id) ?? before);
    });
    return () => {
      here = false;
    };
  }, [place, user, stamp, round]);

  useEffect(() => {
    if (!open) return;
    void attempt(async () => {
      const fields = 'id,name,mimeType,parents,contentRestrictions(readOnly),capabilities(canEdit)';
      const path = `/drive/v3/files/${encodeURIComponent(open.fileId)}?supportsAllDrives=true&fields=${encodeURIComponent(fields)}`;
      const file = await askJson<FileJson>('GET', path, user);
      if (file.parents?.[0]) setPlace(file.parents[0]);
      setChosen(file);
    });
  }, [open?.fileId, open?.round]);

  const addFile = (file: File) =>
    void attempt(async () => {
      const query = new URLSearchParams({ parent: place === SHARED ? 'root' : place, name: file.name });
      await sendBytes('POST', `/local/files?${query}`, user, file, file.type || 'application/octet-stream');
      tell(say('documents.uploaded', { name: file.name }));
      setRound(round + 1);
    });
  const replaceBy = (target: FileJson, file: File) =>
    void attempt(async () => {
      const path = `/upload/drive/v3/files/${encodeURIComponent(target.id)}?uploadType=media&supportsAllDrives=true`;
      await sendBytes('PATCH', path, user, file, DOCX);
      tell(say('documents.replaced', { name: target.name }));
      setRound(round + 1);
      props.onChanged();
    });

  if (!view) return <p class="busy">{say('busy')}</p>;
  const pick = (file: FileJson) => {
    if (kindOf(file) === 'folder') {
      setChosen(undefined);
      setPlace(file.id);
    } else setChosen(file);
  };
  return (
    <section class="documents split" aria-label={say('view.documents')}>
      <div class="list-side">
        <nav class="path" aria-label={say('documents.path')}>
          <ol>
            {pathOf(view, place, props, say).map((step, at, all) => (
              <li key={step.id}>
                {at === all.length - 1 ? (
                  <span aria-current="page">{step.name}</span>
                ) : (
                  <button type="button" class="link" onClick={() => setPlace(step.id)}>
                    {step.name}
                  </button>
                )}
              </li>
            ))}
          </ol>
        </nav>
        {view.files.length === 0 && <p class="quiet">{say('documents.empty')}</p>}
        <ul class="rows" aria-label={say('documents.list')}>
          {view.files.map((file) => (
            <li key={file.id}>
              <button
                type="button"
                aria-current={file.id === chosen?.id ? 'true' : undefined}
                onClick={() => pick(file)}
              >
                <FileMark kind={kindOf(file)} />
                <span class="row-title">{file.name}</span>
                <span class="row-more">
                  {say(`documents.kind.${kindOf(file)}` as WordKey)}
                  {file.modifiedTime && ` · ${dateOf(file.modifiedTime)}`}
                  {isLocked(file) && ` · ${say('documents.locked')}`}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {view.folder.capabilities?.canAddChildren !== false && (
          <div class="list-foot">
            <button type="button" class="outlined" onClick={() => upload.current?.click()}>
              {say('documents.upload')}
            </button>
            <FileInput input={upload} label={say('documents.upload')} accept="" onFile={addFile} />
          </div>
        )}
      </div>
      <div class="preview-side">
        {chosen ? (
          <>
            <div class="preview-head">
              <h2>{chosen.name}</h2>
              <div class="acts">
                {kindOf(chosen) === 'spreadsheet' && (
                  <button type="button" class="outlined" onClick={() => props.onBook(chosen.id)}>
                    {say('documents.open-book')}
                  </button>
                )}
                {formatsOf(chosen).map((format) => (
                  <button
                    key={format}
                    type="button"
                    class="outlined"
                    onClick={() =>
                      void attempt(async () =>
                        saveBlob(
                          await askBytes(content(chosen.id, format || undefined), user),
                          format ? `${chosen.name}.${format}` : chosen.name,
                        ),
                      )
                    }
                  >
                    {say('documents.download', { format: format ? `.${format}` : '' })}
                  </button>
                ))}
                {kindOf(chosen) === 'document' && chosen.capabilities?.canEdit && (
                  <>
                    <button type="button" class="text-button" onClick={() => replace.current?.click()}>
                      {say('documents.replace')}
                    </button>
                    <FileInput
                      input={replace}
                      label={say('documents.replace')}
                      accept={`.docx,${DOCX}`}
                      onFile={(file) => replaceBy(chosen, file)}
                    />
                  </>
                )}
              </div>
            </div>
            <DocumentPreview key={`${chosen.id}${chosen.modifiedTime}`} file={chosen} person={person} />
          </>
        ) : (
          <p class="quiet middle">{say('documents.choose')}</p>
        )}
      </div>
    </section>
  );
}

/** The steps from what the person was given down to here. */
function pathOf(
  view: FolderView,
  place: string,
  props: { owns: boolean },
  say: Person['say'],
): { id: string; name: string }[] {
  if (!props.owns) {
    const top = { id: SHARED, name: say('documents.shared') };
    return place === SHARED ? [top] : [top, ...view.path];
  }
  const [root, ...rest] = view.path;
  return root ? [{ id: root.id, name: say('documents.root') }, ...rest] : [];
}

/** кк.аа.жжжж / дд.мм.гггг: not every browser knows the Kazakh names of months. */
const dateOf = (time: string) => new Date(time).toLocaleDateString('ru-RU');

/** The browser's file chooser, opened by a button of ours. */
function FileInput(props: {
  input: { current: HTMLInputElement | null };
  label: string;
  accept: string;
  onFile(file: File): void;
}) {
  return (
    <input
      ref={props.input}
      type="file"
      class="sr"
      tabIndex={-1}
      aria-label={props.label}
      accept={props.accept}
      onChange={({ currentTarget }) => {
        const file = currentTarget.files?.[0];
        currentTarget.value = '';
        if (file) props.onFile(file);
      }}
    />
  );
}
