// A file as the browser can show it.
import { useEffect, useState } from 'preact/hooks';
import { askBytes } from './api';
import { content, type FileJson, kindOf, PDF } from './document-files';
import type { Person } from './person';

const SHOWN_BY_BROWSER = [PDF, 'image/png', 'image/jpeg', 'image/gif'];

/** Documents as PDF, pictures as pictures; of others it is said that they must be taken out. */
export function DocumentPreview(props: { file: FileJson; person: Person }) {
  const { file, person } = props;
  const { say, user, attempt } = person;
  const [url, setUrl] = useState<string>();
  const kind = kindOf(file);
  const format = kind === 'document' ? 'pdf' : undefined;
  const can = kind === 'document' || SHOWN_BY_BROWSER.includes(file.mimeType);
  useEffect(() => {
    if (!can) return;
    let made: string | undefined;
    let here = true;
    void attempt(async () => {
      const blob = await askBytes(content(file.id, format), user);
      if (!here) return;
      made = URL.createObjectURL(new Blob([blob], { type: format ? PDF : file.mimeType }));
      setUrl(made);
    });
    return () => {
      here = false;
      if (made) URL.revokeObjectURL(made);
    };
  }, [file.id, user]);
  if (!can) return <p class="quiet">{kind === 'spreadsheet' ? '' : say('documents.no-preview')}</p>;
  if (!url) return <p class="busy">{say('busy')}</p>;
  const title = say('documents.preview', { name: file.name });
  return file.mimeType.startsWith('image/') ? (
    <img class="paper" src={url} alt={title} />
  ) : (
    // The browser's own viewer: the whole width, without its side pane.
    <iframe class="paper" src={format ? `${url}#navpanes=0&view=FitH` : url} title={title} />
  );
}
