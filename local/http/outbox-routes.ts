// The outbox under /local: letters that scripts and Drive sent, for a person to look at.
import type { Outbox } from '../execution/outbox';
import { download, json } from './exchange';
import type { LocalRoute } from './local-routes';

/** `GET /local/outbox` → `{letters}`, newest first; `GET /local/outbox/:blob` → an attachment. */
export function outboxRoutes(outbox: Outbox): LocalRoute[] {
  return [
    {
      verb: 'GET',
      path: '/local/outbox',
      answer: () => json(200, { letters: outbox.list().reverse() }),
    },
    {
      verb: 'GET',
      path: '/local/outbox/:blob',
      answer: ({ params }) => {
        const bytes = outbox.attachment(params.blob ?? '');
        const known = outbox
          .list()
          .flatMap((letter) => letter.attachments)
          .find((attachment) => attachment.blob === params.blob);
        if (!bytes || !known) return json(404, { error: { code: 404, message: 'Not Found' } });
        return download(bytes, known.mimeType, known.name);
      },
    },
  ];
}
