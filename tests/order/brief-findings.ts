// Findings in short, for expectations; wording each of them, so that a message that cannot be filled fails its test.

import { type Finding, findingWords } from '../../src/order/verdict';

/** «rule severity» of each finding. */
export function brief(findings: readonly Finding[]): string[] {
  return findings.map((finding) => {
    const { kk, ru } = findingWords(finding);
    if (kk === '' || ru === '') throw new Error(`${finding.rule} has no words`);
    return `${finding.rule} ${finding.severity}`;
  });
}
