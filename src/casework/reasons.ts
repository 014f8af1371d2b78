// Reasons of deviations: what stops an act until it has one, and what is kept of them.
import * as z from 'zod/mini';
import { anyText } from '../model/scalars';
import { type Finding, ofSeverity } from '../order/verdict';
import type { Language } from '../text/bilingual';
import type { Answer, Problem } from './answers';
import type { Decision } from './command';
import type { Desk } from './desk';
import { fieldProblem, findingProblem, findingText, paragraphOf, refuse, schemaProblems } from './problems';

const Reason = anyText(2000);

/** The refusal that problems, blocks or deviations without a reason lead to; undefined when the act may go on. */
export function stoppedBy(desk: Desk, decision: Decision): Answer<never> | undefined {
  const { language, reasons } = desk;
  if (decision.problems && decision.problems.length > 0)
    return refuse(
      language,
      'input',
      decision.problems.map((problem) => fieldProblem(language, problem)),
    );
  const findings = decision.findings ?? [];
  const blocks = ofSeverity(findings, 'block');
  if (blocks.length > 0)
    return refuse(
      language,
      'refused',
      blocks.map((finding) => findingProblem(language, finding)),
    );
  const open = ofSeverity(findings, 'deviation').filter((finding) => !reasonFor(reasons, finding));
  if (open.length > 0)
    return refuse(
      language,
      'reasons',
      open.map((finding) => findingProblem(language, finding)),
    );
  return undefined;
}

/** What is wrong with the reasons themselves: each is a text of at most 2 000 characters that all can be seen. */
export const reasonProblems = (
  language: Language,
  reasons: Readonly<Record<string, string>> = {},
): Problem[] =>
  Object.entries(reasons).flatMap(([rule, reason]) => {
    const read = z.safeParse(Reason, reason);
    if (read.success) return [];
    return schemaProblems(language, read.error.issues, reason).map((problem) => ({
      ...problem,
      path: ['reason', rule],
    }));
  });

const reasonFor = (reasons: Readonly<Record<string, string>>, finding: Finding): string | undefined => {
  const reason = reasons[finding.rule]?.trim();
  return reason === '' ? undefined : reason;
};

/** Deviations that were given a reason are kept: what, why, accepted by whom. */
export function keepDeviations(desk: Desk, decision: Decision): void {
  const subject = decision.subject ?? '';
  if (subject === '') return;
  const deviations = ofSeverity(decision.findings ?? [], 'deviation');
  for (const [on, finding] of [subject, ...(decision.alsoOn ?? [])].flatMap((on) =>
    deviations.map((each) => [on, each] as const),
  ))
    desk.file.add('Deviations', on, {
      rule: finding.rule,
      paragraph: paragraphOf(finding.paragraph, desk.settings.language as Language).label,
      what: findingText(desk.settings.language as Language, finding),
      reason: reasonFor(desk.reasons, finding) ?? '',
      recordedOn: desk.today,
      recordedBy: desk.actor.staffId,
      // What the head records with a reason, the head has accepted.
      ...(desk.actor.roles.includes('HEAD')
        ? { acceptedBy: desk.actor.staffId, acceptedOn: desk.today }
        : {}),
    });
}
