// The outbox under /local: a person finds the letters one wrote or was written, as in a mailbox.
import type { Letter, Outbox } from '../execution/outbox';
import { download, json } from './exchange';
import type { LocalRoute } from './local-routes';

const isOf = ({ from, to, cc, bcc }: Letter, email: string) =>
  [from, ...to, ...cc, ...bcc].some((each) => each.toLowerCase() === email.toLowerCase());

/** Who else got a letter blindly is known to its sender alone. */
const asSeenBy = (letter: Letter, email: string): Letter =>
  letter.from.toLowerCase() === email.toLowerCase()
    ? letter
    : { ...letter, bcc: letter.bcc.filter((each) => each.toLowerCase() === email.toLowerCase()) };

/** `GET /local/outbox` → `{letters}` of the caller, newest first; `GET /local/outbox/:blob` → an attachment of one of them. */
export function outboxRoutes(outbox: Outbox): LocalRoute[] {
  const lettersOf = (email: string) => outbox.list().filter((letter) => isOf(letter, email));
  return [
    {
      verb: 'GET',
      path: '/local/outbox',
      answer: ({ caller: { email } }) =>
        json(200, {
          letters: lettersOf(email)
            .map((letter) => asSeenBy(letter, email))
            .reverse(),
        }),
    },
    {
      verb: 'GET',
      path: '/local/outbox/:blob',
      answer: ({ params, caller }) => {
        const known = lettersOf(caller.email)
          .flatMap(({ attachments }) => attachments)
          .find(({ blob }) => blob === params.blob);
        const bytes = known && outbox.attachment(known.blob);
        if (!bytes) return json(404, { error: { code: 404, message: 'Not Found' } });
        return download(bytes, known.mimeType, known.name);
      },
    },
  ];
}
