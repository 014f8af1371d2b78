// A paper's document: reserved row → begun → copied and filled by one batch → draft. Cut off anywhere, the next call goes on.

import type * as z from 'zod/mini';
import { isUnsigned } from '../../model/codes';
import { MakePaper } from '../../model/inputs/school';
import { cardIdOf, paperKindOf, paperParentFor, paperParentOf, sittingIdOf } from '../../model/record-id';
import { isRestrictedPaper } from '../../model/restricted-papers';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import { WorkbookFailure } from '../../register/workbook-port';
import type { Language } from '../../text/bilingual';
import { OFFICE_ROLES } from '../access';
import type { Answer, Done } from '../answers';
import { type Command, defineCommand, type FieldProblem } from '../command';
import type { Desk } from '../desk';
import { ownNumber } from '../numbering/give';
import type { Ports } from '../ports';
import { refuse, word } from '../problems';
import { type CommandCall, runCommand } from '../run-command';
import { paperKind, paperKinds } from './kinds';
import { codeOf, withColumnsOf } from './paper-content';
import { type Begun, makeDocument } from './paper-document';
import { FolderGone, type PaperFiles, type Place } from './paper-files';
import { templateOf } from './paper-form';
import type { PaperDefinition } from './paper-kind';
import { isCardClosed, SHUT_TABLES, shutRows } from './paper-readers';
import { bothRows } from './paper-standing';
import { PLACE_TABLES, placeRows, reservePlace, settlePlace } from './place';
import { begunAnew, reservePaper } from './reserve-paper';
import type { TemplateFiles } from './template-files';
import { templateTrouble } from './template-words';

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

/** The number of the paper as its document is begun: its record's, where that has one, else a number of its own. */
function numberNow(
  desk: Desk,
  definition: PaperDefinition,
  paper: Paper,
): Partial<Pick<Paper, 'number' | 'numberedOn'>> {
  const language = paper.language === 'ru' ? 'ru' : 'kk';
  const subject = definition.subjects(desk, paperParentOf(paper.id)).find(({ id }) => id === paper.subjectId);
  if (!subject) return {};
  const number = typeof subject.number === 'string' ? subject.number : subject.number[language];
  if (number !== '') return number === paper.number ? {} : { number, numberedOn: null };
  return paper.number === '' ? ownNumber(desk, paper) : {};
}

/** First commit: the row says that its document is being made; what it will say is taken from the same reading. */
const begin = (
  definition: PaperDefinition,
  there: boolean,
  gone: readonly string[],
  keep: (begun: Begun) => void,
) =>
  defineCommand({
    name: 'make-paper',
    paragraphs: definition.paragraphs,
    roles: OFFICE_ROLES,
    onEnded: true,
    input: MakePaper,
    tables: [...new Set<TableName>(['Documents', ...definition.tables, ...PLACE_TABLES, ...SHUT_TABLES])],
    rows: (input, known) =>
      bothRows(
        withColumnsOf(definition, {
          ...definition.rows(parentIn(input), known),
          Documents: { under: [parentIn(input)] },
        }),
        bothRows(placeRows(`${parentIn(input)}-${definition.kind}-01`, known), shutRows(parentIn(input))),
      ),
    decide(desk, input, outside) {
      if (!there)
        return {
          problems: [{ path: [input.documentId ? 'documentId' : 'kind'], text: 'problem.paper-unknown' }],
        };
      // Its text would tell what nobody reads before the opening is on record.
      if (isCardClosed(desk, parentIn(input)))
        return { problems: [{ path: [], text: 'problem.card-closed' }] };
      const paper = paperOf(desk, definition, input);
      if ('path' in paper) return { problems: [paper] };
      if (paper.state === 'SIGNED') return { problems: [{ path: [], text: 'problem.already-signed' }] };
      const made = isUnsigned(paper.state);
      if (made && !input.again) return { problems: [{ path: [], text: 'problem.paper-made' }] };
      const edition = made
        ? desk.file.change('Documents', paper.id, {
            ...begunAnew(paper),
            state: 'RESERVED',
            ...numberNow(desk, definition, paper),
          })
        : desk.file.change('Documents', paper.id, numberNow(desk, definition, paper));
      const content = definition.content(desk, edition, edition.language === 'ru' ? 'ru' : 'kk');
      if (!content) return { problems: [{ path: ['documentId'], text: 'problem.paper-unknown' }] };
      const code = codeOf(definition, content);
      const { place } = reservePlace(desk, paper.id, outside?.papers, gone);
      keep({
        place,
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

const isNew = (place: Place): boolean => place.some(({ there }) => !there);

/** Second commit: the document is there. When somebody else was quicker, or began it anew with other facts, theirs stays and ours is spare. */
const finish = (
  { paper: { id: documentId }, code, place }: Begun,
  fileId: string,
  tell: (spare: boolean) => void,
) =>
  defineCommand({
    name: 'make-paper',
    paragraphs: [],
    roles: OFFICE_ROLES,
    onEnded: true,
    input: MakePaper,
    tables: ['Documents', ...(isNew(place) ? PLACE_TABLES : [])],
    rows: (_input, known) => ({
      ...(isNew(place) ? placeRows(documentId, known) : {}),
      Documents: { ids: [documentId] },
    }),
    decide(desk) {
      if (isNew(place)) settlePlace(desk, documentId, place);
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
  const asked = definitionAsked(call.input);
  // A kind there is none of is refused like any other wrong field, beside the other wrong ones.
  const definition = asked ?? paperKind('D16');
  let gone: readonly string[] = [];
  for (let round = 1; ; round++) {
    const seen: { begun?: Begun } = {};
    const first = begin(definition, asked !== undefined, gone, (begun) => {
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
      return makeBegun(ports, definition, seen.begun, call, email);
    } catch (error) {
      if (!(error instanceof FolderGone)) throw error;
      // The folder of all papers is what is gone, or somebody throws folders away as we make them.
      if (round === ROUNDS) return papersShut(language);
      gone = error.ids;
    }
  }
}

/** So often folders that are gone are made anew in one act. */
const ROUNDS = 3;

const papersShut = (language: Language): Answer<Done> =>
  refuse(language, 'refused', [{ code: 'papers-shut', message: word(language, 'problem.papers-shut') }]);

/** The document of a begun paper, and the commit that says that it is there. Throws {@link FolderGone}. */
function makeBegun(
  ports: PaperPorts,
  definition: PaperDefinition,
  begun: Begun,
  call: CommandCall,
  email: string,
): Answer<Done> {
  const language: Language = call.language ?? 'kk';
  try {
    const { fileId, trouble } = makeDocument(ports, begun);
    let spare = false;
    const second = finish(begun, fileId, (is) => {
      spare = is;
    });
    const finished = runCommand(ports, second as unknown as Command, { ...call, seen: {} }, email);
    if (spare) ports.papers.discard(fileId);
    if (!finished.ok) return finished;
    const said = [
      ...(isRestrictedPaper(definition.kind) ? [word(language, 'warning.paper-for-few')] : []),
      ...(trouble === undefined
        ? []
        : [templateTrouble(language, definition.kind, begun.paper.language === 'ru' ? 'ru' : 'kk', trouble)]),
    ];
    if (said.length === 0) return finished;
    const warnings = [...(finished.value.warnings ?? []), ...said];
    return { ok: true, value: { ...finished.value, warnings } };
  } catch (error) {
    if (error instanceof WorkbookFailure && error.kind === 'full')
      return refuse(language, 'refused', [
        { code: 'drive-full', message: word(language, 'problem.drive-full') },
      ]);
    if (error instanceof WorkbookFailure && error.kind === 'shut') return papersShut(language);
    if (error instanceof WorkbookFailure && error.kind !== 'invalid') return refuse(language, 'busy', []);
    throw error;
  }
}
