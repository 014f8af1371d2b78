// `MailApp`: letters go to the outbox of the local home, after Google's own checks.
import { blobKey, isBlobSource } from './blob';
import { call } from './bridge';
import { Exception, matchSignature, NotEmulated } from './exceptions';
import type { Fake } from './fake';
import { needScope, strict } from './strict';
import { utf8Length } from './utf8-length';

type M = GoogleAppsScript.Mail.MailApp;

const FIELDS = new Set([
  'attachments',
  'bcc',
  'body',
  'cc',
  'htmlBody',
  'name',
  'noReply',
  'replyTo',
  'subject',
  'to',
]);
// Quotas of a Workspace account: recipients of a letter, bytes of a body and of all attachments.
const RECIPIENTS_PER_LETTER = 50;
const BODY_BYTES = 400 * 1024;

function addresses(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  return String(list)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((address) => {
      const bare = /<([^<>]+)>$/.exec(address)?.[1] ?? address;
      if (!/^[^\s@<>]+@[^\s@<>]+$/.test(bare)) throw new Exception(`Invalid email: ${address}`);
      return address;
    });
}

function send(letter: Record<string, unknown>): void {
  for (const field of Object.keys(letter)) {
    if (!FIELDS.has(field)) throw new NotEmulated(`MailApp.sendEmail with ${field}`);
  }
  const to = addresses(letter.to);
  const cc = addresses(letter.cc);
  const bcc = addresses(letter.bcc);
  const recipients = to.length + cc.length + bcc.length;
  if (recipients === 0) throw new Exception('Failed to send email: no recipient');
  if (recipients > RECIPIENTS_PER_LETTER)
    throw new Exception('Limit Exceeded: Email Recipients Per Message.');
  const body = String(letter.body ?? '');
  const htmlBody = letter.htmlBody === undefined ? null : String(letter.htmlBody);
  if (Math.max(utf8Length(body), utf8Length(htmlBody ?? '')) > BODY_BYTES)
    throw new Exception('Limit Exceeded: Email Body Size.');
  const attachments = (letter.attachments ?? []) as unknown[];
  if (!Array.isArray(attachments) || !attachments.every(isBlobSource)) {
    throw new Exception('Invalid argument: attachments');
  }
  call('mail.send', {
    to,
    cc,
    bcc,
    subject: String(letter.subject ?? ''),
    body,
    htmlBody,
    name: letter.name ?? null,
    replyTo: addresses(letter.replyTo)[0] ?? null,
    noReply: letter.noReply === true,
    attachments: attachments.map(blobKey),
  });
}

/** The service `MailApp`. */
export function mailApp(): Fake<M, keyof M> {
  return strict('MailApp', {
    getRemainingDailyQuota: () => {
      needScope('MailApp.getRemainingDailyQuota', 'script.send_mail');
      return call<number>('mail.quota');
    },
    sendEmail: (...args: unknown[]) => {
      const method = 'MailApp.sendEmail';
      needScope(method, 'script.send_mail');
      const way = matchSignature(
        args,
        method,
        ['object'],
        ['string', 'string', 'string'],
        ['string', 'string', 'string', 'object'],
        ['string', 'string', 'string', 'string'],
      );
      if (way === 0) return send(args[0] as Record<string, unknown>);
      if (way === 3) {
        const [to, replyTo, subject, body] = args;
        return send({ to, replyTo, subject, body });
      }
      const [to, subject, body, options] = args;
      return send({ ...(options as object | undefined), to, subject, body });
    },
  });
}
