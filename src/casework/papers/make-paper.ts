// A paper's document: reserved row → begun → copied and filled by one batch → draft. Cut off anywhere, the next call goes on.

import type * as z from 'zod/mini';
import { plan as planEdits } from '../../documents/engine/fill-template';
import type { Problem as TemplateProblem } from '../../documents/engine/problem';
import { isUnsigned } from '../../model/codes';
import { MakePaper } from '../../model/inputs/school';
import { cardIdOf, paperKindOf, paperParentFor, paperParentOf, sittingIdOf } from '../../model/record-id';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import { fillIn, type Language } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { PAPER_TEXTS } from '../../text/paper-texts';
import { OFFICE_ROLES } from '../access';
import type { Answer, Done } from '../answers';
import { type Command, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { numberIn } from '../numbers';
import type { Ports } from '../ports';
import { refuse, word } from '../problems';
import { type CommandCall, runCommand } from '../run-command';
import { paperKind, paperKinds } from './kinds';
import { codeOf, withColumnsOf } from './paper-content';
import type { PaperFiles } from './paper-files';
import { templateOf } from './paper-form';
import type { PaperDefinition } from './paper-kind';
import { begunAnew, reservePaper } from './reserve-paper';
import type { TemplateFiles } from './template-files';
import { templateTrouble } from './template-words';

interface Begun {
  paper: Paper;
  content: object;
  /** Name of the template without its language. */
  template: string;
  /** Code of the facts in {@link Begun.content}. */
  code: string;
  /** The code it was begun with before and not finished; '' when it was not. */
  leftOff: string;
}

const about = (documentId: string) => ({
  documentId,
  cardId: cardIdOf(documentId) || undefined,
  sittingId: sittingIdOf(documentId) || undefined,
});

type Input = z.output<typeof MakePaper>;

/** What a paper of this input hangs on. */
const parentIn = ({ documentId, subjectId = '' }: Input): string =>
  documentId === undefined ? paperParentFor(subjectId) : paperParentOf(documentId);

/** The paper the input names, reserved when there was none; a problem when it is not there or cannot be made of this. */
function paperOf(desk: Desk, definition: PaperDefinition, input: Input): Paper | FieldProblem {
  if (input.documentId !== undefined)
    return (
      desk.file.get('Documents', input.documentId) ?? { path: ['documentId'], text: 'problem.paper-unknown' }
    );
  const subject = definition.subjects(desk, parentIn(input)).find(({ id }) => id === input.subjectId);
  if (!subject || !input.language) return { path: ['subjectId'], text: 'problem.paper-not-yet' };
  const same = desk.file
    .all('Documents', parentIn(input))
    .filter(
      ({ kind, subjectId, language, state }) =>
        kind === definition.kind &&
        subjectId === subject.id &&
        language === input.language &&
        state !== 'SUPERSEDED',
    );
  // A signed one is followed by its next version with a reason (renew-paper), never in passing.
  return (
    same.find(({ state }) => state !== 'SIGNED') ??
    same[0] ??
    reservePaper(
      desk,
      definition.kind,
      subject.id,
      input.language,
      typeof subject.number === 'string' ? subject.number : subject.number[input.language],
    )
  );
}

/** First commit: the row says that its document is being made; what it will say is taken from the same reading. */
const begin = (definition: PaperDefinition, there: boolean, keep: (begun: Begun) => void) =>
  defineCommand({
    name: 'make-paper',
    paragraphs: definition.paragraphs,
    roles: OFFICE_ROLES,
    input: MakePaper,
    tables: ['Documents', ...definition.tables],
    rows: (input, known) =>
      withColumnsOf(definition, {
        ...definition.rows(parentIn(input), known),
        Documents: { under: [parentIn(input)] },
      }),
    decide(desk, input) {
      if (!there)
        return {
          problems: [{ path: [input.documentId ? 'documentId' : 'kind'], text: 'problem.paper-unknown' }],
        };
      const paper = paperOf(desk, definition, input);
      if ('path' in paper) return { problems: [paper] };
      if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
      const made = isUnsigned(paper.state);
      if (made && !input.again) return { problems: [{ path: [], text: 'problem.paper-made' }] };
      const edition = made
        ? desk.file.change('Documents', paper.id, {
            ...begunAnew(paper),
            state: 'RESERVED',
          })
        : paper;
      const content = definition.content(desk, edition, edition.language === 'ru' ? 'ru' : 'kk');
      if (!content) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
      const code = codeOf(definition, content);
      keep({
        paper: edition,
        content,
        template: templateOf(desk, definition, paper),
        code,
        leftOff: paper.state === 'BEGUN' ? paper.contentCode : '',
      });
      desk.file.change('Documents', paper.id, { state: 'BEGUN', contentCode: code });
      return {
        subject: paperParentOf(paper.id),
        done: { text: 'done.paper-made', ...about(paper.id) },
      };
    },
  });

/** Second commit: the document is there. When somebody else was quicker, or began it anew with other facts, theirs stays and ours is spare. */
const finish = (documentId: string, fileId: string, code: string, tell: (spare: boolean) => void) =>
  defineCommand({
    name: 'make-paper',
    paragraphs: [],
    roles: OFFICE_ROLES,
    input: MakePaper,
    tables: ['Documents'],
    rows: () => ({ Documents: { ids: [documentId] } }),
    decide(desk) {
      const paper = desk.file.get('Documents', documentId);
      const ours = paper?.state === 'BEGUN' && paper.contentCode === code;
      tell(!ours && paper?.fileId !== fileId);
      if (ours) desk.file.change('Documents', documentId, { state: 'DRAFT', fileId, madeOn: desk.today });
      else if (paper?.state !== 'DRAFT') return { problems: [{ path: [], text: 'problem.paper-not-made' }] };
      return {
        subject: paperParentOf(documentId),
        done: {
          text: 'done.paper-made',
          ...about(documentId),
          next: { act: { screen: 'paper', kind: 'sign', ...about(documentId) }, text: 'act.sign' },
        },
      };
    },
  });

/** The copy's name: what it is, its number and version, no person's name, no full stop (a PDF's name is cut at one). */
export function paperTitle({ kind, number, edition }: Paper, language: Language): string {
  const facts = {
    title: wordsOf('PAPERS', kind === '' ? 'D16' : kind)[language],
    number: numberIn(number, language),
  };
  const name =
    edition !== null && edition > 1
      ? fillIn(language, PAPER_TEXTS['paper.title-edition'], { ...facts, edition })
      : fillIn(language, PAPER_TEXTS['paper.title'], facts);
  return name.split('.').join('-');
}

/** The kind of paper an input asks for; a call that names none at all is refused by the shape of the input. */
function definitionAsked(input: unknown): PaperDefinition | undefined {
  const { documentId, kind } = Object(input) as { documentId?: unknown; kind?: unknown };
  const asked = typeof documentId === 'string' ? paperKindOf(documentId) : (kind ?? 'D16');
  return paperKinds().some((each) => each === asked) ? paperKind(String(asked)) : undefined;
}

type PaperPorts = Ports & { readonly papers: PaperFiles; readonly templates: TemplateFiles };

/** Makes or resumes the document of a paper, reserving it first when it is asked for by its kind: two commits around copy, get and one batch. */
export function makePaper(ports: PaperPorts, call: CommandCall, email: string): Answer<Done> {
  const language: Language = call.language ?? 'kk';
  const seen: { begun?: Begun } = {};
  const asked = definitionAsked(call.input);
  // A kind there is none of is refused like any other wrong field, beside the other wrong ones.
  const definition = asked ?? paperKind('D16');
  const first = begin(definition, asked !== undefined, (begun) => {
    seen.begun = begun;
  });
  const started = runCommand(
    ports,
    first as unknown as Command,
    { ...call, stepOf: call.id, id: `${call.id}:${ports.surroundings.uuid().slice(0, 8)}` },
    email,
  );
  if (!started.ok || !seen.begun) return started;
  try {
    const { fileId, trouble } = makeDocument(ports, seen.begun);
    let spare = false;
    const second = finish(seen.begun.paper.id, fileId, seen.begun.code, (is) => {
      spare = is;
    });
    const finished = runCommand(ports, second as unknown as Command, { ...call, seen: {} }, email);
    if (spare) ports.papers.discard(fileId);
    if (!finished.ok || trouble === undefined) return finished;
    const warnings = [
      ...(finished.value.warnings ?? []),
      templateTrouble(language, definition.kind, seen.begun.paper.language === 'ru' ? 'ru' : 'kk', trouble),
    ];
    return { ok: true, value: { ...finished.value, warnings } };
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'full')
      return refuse(language, 'refused', [
        { code: 'drive-full', message: word(language, 'problem.drive-full') },
      ]);
    if (error instanceof WorkbookFailure && error.kind === 'shut')
      return refuse(language, 'refused', [
        { code: 'papers-shut', message: word(language, 'problem.papers-shut') },
      ]);
    if (error instanceof WorkbookFailure && error.kind !== 'invalid') return refuse(language, 'busy', []);
    throw error;
  }
}

/** The id a copy is found by again: a copy filled with other facts is not found, so that no old text comes under a new number. */
const copyId = (paper: Paper, code: string): string =>
  `${paper.id}.${paper.edition ?? 1}.${code.replace(/\w-| /g, '').slice(0, 40)}`;

/** The paper's document, and why the school's own template was not used for it. */
interface Made {
  fileId: string;
  trouble: TemplateProblem[] | 'GONE' | undefined;
}

/** A copy of the school's template, filled; where that one is gone or has a problem, of the template that ships. */
function makeDocument(
  { papers, templates }: PaperPorts,
  { paper, content, template, code, leftOff }: Begun,
): Made {
  const language: Language = paper.language === 'ru' ? 'ru' : 'kk';
  const name = `${template}-${language}`;
  const title = paperTitle(paper, language);
  const paperId = copyId(paper, code);
  const left = paper.state === 'BEGUN' ? papers.find(copyId(paper, leftOff)) : undefined;
  const before = leftOff === code ? left : undefined;
  if (left !== undefined && before === undefined) papers.discard(left);
  let own = before ?? papers.copy(name, paperId, title);
  let problems = own === undefined ? undefined : fillDocument(papers, own, content);
  if (before !== undefined && problems) {
    // It was copied before: the template may be mended since.
    papers.discard(before);
    own = papers.copy(name, paperId, title);
    problems = own === undefined ? undefined : fillDocument(papers, own, content);
  }
  if (own !== undefined && problems === undefined) return { fileId: own, trouble: undefined };
  if (own !== undefined) papers.discard(own);
  if (problems) templates.judged(name, problems.length);
  const shipped = papers.copyShipped(name, paperId, title);
  const ours = fillDocument(papers, shipped, content);
  if (ours) {
    papers.discard(shipped);
    throw new Error(
      `template ${name}: ${ours.map(({ code, excerpt }) => `${code} «${excerpt}»`).join(', ')}`,
    );
  }
  return { fileId: shipped, trouble: problems ?? 'GONE' };
}

/** So often a copy is read again when somebody typed into it meanwhile. */
const READINGS = 3;

/** Fills a copy; answers with the problems that left it as it was. */
function fillDocument(papers: PaperFiles, fileId: string, content: object): TemplateProblem[] | undefined {
  for (let reading = 1; ; reading++) {
    const document = papers.read(fileId);
    if (document.filled) return undefined;
    const edits = planEdits(document, content, { strict: true });
    if ('problems' in edits) return edits.problems;
    try {
      papers.fill(fileId, edits.requests, document.revisionId);
      return undefined;
    } catch (error) {
      const isTypedInto = error instanceof WorkbookFailure && /revision/i.test(error.message);
      if (isTypedInto && reading < READINGS) continue;
      // Somebody who makes the same paper may have filled it since it was read.
      if (papers.read(fileId).filled) return undefined;
      throw isTypedInto ? new WorkbookFailure('busy', error.message) : error;
    }
  }
}
