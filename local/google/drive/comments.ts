// drive.comments and drive.replies on files (V90–V99).
import type { Caller, Params } from '../method';
import { project, replyMask } from '../reply-mask';
import { atLeast, visibleFile } from './access';
import { capabilitiesOn } from './capabilities';
import type { DriveContext } from './context';
import { rfc3339, sameEmail, userOf } from './context';
import { newShortId } from './ids';
import type { CommentRecord, FileRecord, ReplyRecord } from './records';
import {
  badRequest,
  commentNotFound,
  fieldsRequired,
  insufficient,
  invalidValue,
  required,
} from './refusals';

/** Comment methods know no supportsAllDrives: shared drives are always included (V92). */
const fileOf = (context: DriveContext, params: Params, caller: Caller) =>
  visibleFile(context, String(params.fileId), caller, true);

function fieldsOf(params: Params, message: string) {
  if (typeof params.fields !== 'string' || params.fields === '') throw fieldsRequired();
  return replyMask('drive', message, params.fields);
}

/** Author of a comment: name and `me` only, never an address (V95). */
function author(context: DriveContext, email: string, caller: Caller): Record<string, unknown> {
  const { kind, displayName, me } = userOf(context, email, caller.email);
  return { kind, displayName, me };
}

const escaped = (text: string) =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');

function replyResource(context: DriveContext, reply: ReplyRecord, caller: Caller): Record<string, unknown> {
  return {
    kind: 'drive#reply',
    id: reply.id,
    createdTime: rfc3339(reply.createdTime),
    modifiedTime: rfc3339(reply.modifiedTime),
    author: author(context, reply.author, caller),
    ...(reply.deleted ? {} : { htmlContent: escaped(reply.content), content: reply.content }),
    deleted: reply.deleted,
    ...(reply.action ? { action: reply.action } : {}),
  };
}

function commentResource(
  context: DriveContext,
  comment: CommentRecord,
  caller: Caller,
): Record<string, unknown> {
  return {
    kind: 'drive#comment',
    id: comment.id,
    createdTime: rfc3339(comment.createdTime),
    modifiedTime: rfc3339(comment.modifiedTime),
    author: author(context, comment.author, caller),
    ...(comment.deleted ? {} : { htmlContent: escaped(comment.content), content: comment.content }),
    deleted: comment.deleted,
    resolved: comment.resolved,
    ...(comment.quotedFileContent ? { quotedFileContent: comment.quotedFileContent } : {}),
    ...(comment.anchor === undefined ? {} : { anchor: comment.anchor }),
    replies: comment.replies.map((reply) => replyResource(context, reply, caller)),
  };
}

/** drive.comments.create */
export function createComment(
  context: DriveContext,
  params: Params,
  body: Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = fieldsOf(params, 'Comment');
  const { file, role } = fileOf(context, params, caller);
  if (!capabilitiesOn(file, role).canComment) throw insufficient();
  if (typeof body.content !== 'string' || body.content === '') throw required('content');
  const now = context.surroundings.now();
  const comment: CommentRecord = {
    id: newShortId(context.surroundings),
    author: caller.email,
    createdTime: now,
    modifiedTime: now,
    content: body.content,
    ...(typeof body.anchor === 'string' ? { anchor: body.anchor } : {}),
    ...(body.quotedFileContent
      ? { quotedFileContent: body.quotedFileContent as { mimeType?: string; value?: string } }
      : {}),
    resolved: false,
    deleted: false,
    replies: [],
  };
  context.shelf.comments.put(`${file.id}/${comment.id}`, comment);
  return project(commentResource(context, comment, caller), selection);
}

function commentOf(context: DriveContext, params: Params, caller: Caller) {
  const { file, role } = fileOf(context, params, caller);
  const key = `${file.id}/${String(params.commentId)}`;
  const comment = context.shelf.comments.get(key);
  if (!comment || (comment.deleted && params.includeDeleted !== true))
    throw commentNotFound(String(params.commentId));
  return { file, role, key, comment };
}

/** drive.comments.get */
export function getComment(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = fieldsOf(params, 'Comment');
  return project(commentResource(context, commentOf(context, params, caller).comment, caller), selection);
}

/** drive.comments.update: the author changes the words. */
export function updateComment(
  context: DriveContext,
  params: Params,
  body: Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = fieldsOf(params, 'Comment');
  const { file, role, key, comment } = commentOf(context, params, caller);
  if (!sameEmail(comment.author, caller.email) || !capabilitiesOn(file, role).canComment)
    throw insufficient();
  if (typeof body.content !== 'string' || body.content === '') throw required('content');
  comment.content = body.content;
  comment.modifiedTime = context.surroundings.now();
  context.shelf.comments.put(key, comment);
  return project(commentResource(context, comment, caller), selection);
}

/** drive.comments.delete: the words go, the place stays. */
export function deleteComment(context: DriveContext, params: Params, caller: Caller): undefined {
  const { role, key, comment } = commentOf(context, params, caller);
  if (!sameEmail(comment.author, caller.email) && !atLeast(role, 'writer')) throw insufficient();
  context.shelf.comments.put(key, {
    ...comment,
    content: '',
    deleted: true,
    modifiedTime: context.surroundings.now(),
  });
}

/** drive.comments.list: 20 a page, 100 at most (V93). */
export function listComments(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = fieldsOf(params, 'CommentList');
  const { file } = fileOf(context, params, caller);
  const since =
    params.startModifiedTime === undefined ? undefined : Date.parse(String(params.startModifiedTime));
  if (since !== undefined && Number.isNaN(since)) throw invalidValue('startModifiedTime');
  const all = context.shelf.comments
    .entries(`${file.id}/`)
    .map(([, comment]) => comment)
    .filter((comment) => params.includeDeleted === true || !comment.deleted)
    .filter((comment) => since === undefined || comment.modifiedTime >= since)
    .sort((a, b) => b.modifiedTime - a.modifiedTime || (a.id < b.id ? -1 : 1));
  const size = params.pageSize === undefined ? 20 : Math.min(100, Number(params.pageSize));
  if (size < 1) throw invalidValue('pageSize');
  const start = startOf(params.pageToken);
  const page = all.slice(start, start + size);
  return project(
    {
      kind: 'drive#commentList',
      ...(start + page.length < all.length ? { nextPageToken: tokenFor(start + page.length) } : {}),
      comments: page.map((comment) => commentResource(context, comment, caller)),
    },
    selection,
  );
}

const tokenFor = (offset: number) => Buffer.from(`c:${offset}`).toString('base64url');
function startOf(token: unknown): number {
  if (token === undefined || token === '') return 0;
  const match = /^c:(\d+)$/.exec(Buffer.from(String(token), 'base64url').toString('utf8'));
  if (!match) throw invalidValue('pageToken');
  return Number(match[1]);
}

/** drive.replies.create: an answer, or `resolve` and `reopen` (V99). */
export function createReply(
  context: DriveContext,
  params: Params,
  body: Record<string, unknown>,
  caller: Caller,
): unknown {
  const selection = replyMask('drive', 'Reply', params.fields);
  const { file, role, key, comment } = commentOf(context, params, caller);
  if (!capabilitiesOn(file, role).canComment) throw insufficient();
  const action = body.action;
  if (action !== undefined && action !== 'resolve' && action !== 'reopen') throw invalidValue('action');
  if (action === undefined && (typeof body.content !== 'string' || body.content === ''))
    throw badRequest('Bad Request', 'content');
  const now = context.surroundings.now();
  const reply: ReplyRecord = {
    id: newShortId(context.surroundings),
    author: caller.email,
    createdTime: now,
    modifiedTime: now,
    content: typeof body.content === 'string' ? body.content : '',
    ...(action ? { action } : {}),
    deleted: false,
  };
  comment.replies.push(reply);
  comment.modifiedTime = now;
  if (action) comment.resolved = action === 'resolve';
  context.shelf.comments.put(key, comment);
  return project(replyResource(context, reply, caller), selection);
}

/** drive.replies.list */
export function listReplies(context: DriveContext, params: Params, caller: Caller): unknown {
  const selection = replyMask('drive', 'ReplyList', params.fields);
  const { comment } = commentOf(context, params, caller);
  return project(
    {
      kind: 'drive#replyList',
      replies: comment.replies
        .filter((reply) => params.includeDeleted === true || !reply.deleted)
        .map((reply) => replyResource(context, reply, caller)),
    },
    selection,
  );
}

/** Open comments go along with a copy when asked for (V60). */
export function copyOpenComments(context: DriveContext, from: FileRecord, to: FileRecord): void {
  for (const [, comment] of context.shelf.comments.entries(`${from.id}/`)) {
    if (comment.resolved || comment.deleted) continue;
    const id = newShortId(context.surroundings);
    context.shelf.comments.put(`${to.id}/${id}`, { ...comment, id });
  }
}
