// A short code of the facts a paper was filled with: kept with the paper, so that a later change of them is seen and named.
import type { MinutesView } from './minutes-view';
import type { PlanView } from './plan-view';

/** Parts of a paper that change apart from each other; the letter stands in the code. */
export type ContentPart =
  /** Number, day, place and times of the sitting, titles of its questions. */
  | 's'
  /** Who led, wrote, came, did not come, was invited. */
  | 'p'
  /** Whom the questions concern and what was heard. */
  | 'h'
  /** Votes, decisions, grounds, who is told. */
  | 'd'
  /** Departures from the order. */
  | 'r'
  /** The pupil, the family and the head. */
  | 'f'
  /** Number, period and situation of the plan. */
  | 'n'
  /** Measures of the plan. */
  | 'm';

/** The code of what a paper says: `part-digest` for each part, a space between. Letterhead, version and journal mark are left out: they are of the paper, not of its facts. */
export function contentCode(content: MinutesView | PlanView): string {
  return Object.entries('sitting' in content ? partsOfMinutes(content) : partsOfPlan(content))
    .map(([part, facts]) => `${part}-${digest(JSON.stringify(facts))}`)
    .join(' ');
}

/** The parts in which two codes differ; none when the older one is empty (a paper from before codes were kept). */
export function changedParts(before: string, now: string): ContentPart[] {
  if (before === '') return [];
  const known = before.split(' ');
  return now
    .split(' ')
    .filter((part) => !known.includes(part))
    .map((part) => part.charAt(0) as ContentPart);
}

function partsOfMinutes({ document, sitting, presiding, secretary, items, ...view }: MinutesView) {
  return {
    s: [document.number, sitting, items.map(({ title }) => title)],
    p: [presiding.name, presiding.basis, secretary.name, secretary.basis].concat(
      [...view.present, ...view.absent].flatMap((each) => [
        each.name,
        'reason' in each ? `${each.reason}` : '',
      ]),
      view.invited.map(({ name, capacity, absence }) =>
        [name, capacity, ...(absence === '' ? [] : [absence])].join(', '),
      ),
    ),
    h: items.map((item) => [
      item.pupil,
      item.heard.map(({ gist }) => gist),
      item.materials,
      item.spoke,
      item.pupilOpinion,
      item.parentOpinions,
      item.parentsNotHeard,
    ]),
    d: items.map(({ presence, vote, decision, grounds, reasons, informs, specialOpinion }) => [
      vote,
      decision,
      grounds,
      reasons,
      informs.map(({ whom, by }) => [whom, by]),
      // Papers of before these were kept have codes without them.
      ...[presence, specialOpinion].filter((words) => words !== ''),
    ]),
    r: view.remarks.map(({ text }) => text),
  };
}

const partsOfPlan = ({ document, head, pupil, parents, situation, period, measures }: PlanView) => ({
  f: [head.name, pupil, parents],
  n: [document.number, situation, period],
  m: measures,
});

/** FNV-1a over UTF-16 code units, in base 36: tells a change from none, proves nothing. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
