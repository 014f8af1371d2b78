// What one paper costs Google, and how long the home takes over a hundred of them.
import { type Callable, type createMeter, cutOffIn, type Measured } from './measure-actions';
import { type Already, callOf, pathIds } from './path/act';
import { pathActs } from './path-acts';

/**
 * One paper's calls and the bytes it asks with; of so many papers the milliseconds, and those from reading the copy to
 * asking for its edits, which are also told in evaluations of the calibration file.
 */
export interface PaperMeasure extends Pick<Measured, 'calls' | 'requestBytes'> {
  papers: number;
  ms: number;
  planMs: number;
  planUnits: number;
}

/**
 * Goes the path to where the plan's paper is made, and makes that paper anew so many times. `unitMs`: what an evaluation
 * of the calibration file takes here.
 */
export async function measurePapers(
  school: Callable,
  meter: ReturnType<typeof createMeter>,
  already: Already,
  papers: number,
  unitMs: number,
): Promise<PaperMeasure> {
  const { planPaperId } = pathIds(already);
  const give = async (body: object, user: string): Promise<void> => {
    const answer = JSON.parse(await school.knock(JSON.stringify(body), user)) as { ok: boolean };
    if (!answer.ok) throw new Error(JSON.stringify(answer));
  };
  let secretary = '';
  for (const [at, act] of pathActs(already).entries()) {
    if (act.clock) school.setClock(...act.clock);
    const body = callOf(act, `papers-${at}`);
    await (act.cutOff ? cutOffIn(school, body, act.user) : give(body, act.user));
    const { documentId } = act.input as { documentId?: string };
    if (act.name === 'make-paper' && documentId === planPaperId) {
      secretary = act.user;
      break;
    }
  }
  if (secretary === '') throw new Error('the path makes no paper of the plan');
  let read = 0;
  let planMs = 0;
  school.misfortune(({ service, method }) => {
    if (service === 'docs' && method === 'documents.get') read = performance.now();
    if (service === 'docs' && method === 'documents.batchUpdate') planMs += performance.now() - read;
    return undefined;
  });
  const began = performance.now();
  for (let at = 0; at < papers; at++) {
    if (at === papers - 1) meter.reset();
    const input = { documentId: planPaperId, again: true };
    await give(
      { command: 'make-paper', id: `paper-${String(at).padStart(10, '0')}`, input, seen: {} },
      secretary,
    );
  }
  const ms = Math.round(performance.now() - began);
  school.misfortune(undefined);
  const { calls, requestBytes } = meter.taken(school.registerId);
  const planUnits = Number((planMs / unitMs).toFixed(1));
  return { calls, requestBytes, papers, ms, planMs: Math.round(planMs), planUnits };
}
