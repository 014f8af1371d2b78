// The copy that a school keeps on a disk of its own (law No 94-V, article 12): on record are who began it and when, and what came of it.
import { BeginLocalCopy, FinishLocalCopy } from '../../model/inputs/local-copy';
import { OFFICE_ROLES } from '../access';
import { defineCommand } from '../command';
import type { Desk } from '../desk';
import { COPIED_PAPER_ROWS, copiedPapers } from './copied-papers';
import {
  type BegunCopy,
  begunCopy,
  begunRow,
  LAST_COPY,
  type LocalCopy,
  lastCopy,
  mayCopyClosed,
} from './copies-made';

function keep(desk: Desk, id: string, value: string): void {
  if (desk.file.get('Settings', id)) desk.file.change('Settings', id, { value });
  else desk.file.add('Settings', '', { id, value });
}

export const beginLocalCopy = defineCommand({
  name: 'begin-local-copy',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: BeginLocalCopy,
  tables: [],
  rows: () => ({}),
  decide(desk, { closed, reason }, outside) {
    if (closed && !mayCopyClosed(desk))
      return { problems: [{ path: ['closed'], text: 'problem.head-decides' }] };
    if (closed && outside?.secondIsOpenTo?.(desk.actor.email) === false)
      return { problems: [{ path: ['closed'], text: 'problem.second-not-shared' }] };
    const begun: BegunCopy = { on: desk.today, at: desk.now, closed, reason: closed ? reason : '' };
    keep(desk, begunRow(desk.actor.staffId), JSON.stringify(begun));
    return { subject: '', done: { text: 'done.copy-begun' } };
  },
});

export const finishLocalCopy = defineCommand({
  name: 'finish-local-copy',
  paragraphs: [],
  roles: OFFICE_ROLES,
  input: FinishLocalCopy,
  tables: ['Documents', 'Cards'],
  rows: () => COPIED_PAPER_ROWS,
  decide(desk, { papers, years, unread, lost, digest }) {
    const begun = begunCopy(desk);
    if (!begun) return { problems: [{ path: [], text: 'problem.copy-not-begun' }] };
    const held = copiedPapers(desk, begun.on, { papers, years, unread }, lastCopy(desk)?.shelves);
    const moment = { on: desk.today, at: desk.now, by: desk.actor.staffId };
    const copy: LocalCopy = { ...begun, ...moment, papers, lost, digest, ...held };
    keep(desk, LAST_COPY, JSON.stringify(copy));
    keep(desk, begunRow(desk.actor.staffId), '');
    return {
      subject: '',
      done: {
        text: 'done.copy-made',
        facts: { n: papers, missing: held.missing, code: digest.slice(0, 16) },
      },
    };
  },
});
