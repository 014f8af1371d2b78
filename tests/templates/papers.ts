// The shipped templates with an example each, and the ways to fill them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentJson } from '../../local/google/docs/json';
import { render } from '../../local/google/docs/render';
import { importDocx } from '../../local/import/docx';
import { compileTemplate } from '../../local/templates/compile';
import { withSharedBlocks } from '../../local/templates/shared-blocks';
import { agendaKk, agendaRu } from '../documents/examples/agenda-examples';
import { chairSheetKk, chairSheetRu } from '../documents/examples/chair-sheet-examples';
import { characteristicKk, characteristicRu } from '../documents/examples/characteristic-examples';
import { conclusionKk, conclusionRu } from '../documents/examples/conclusion-examples';
import { consentKk, consentRu } from '../documents/examples/consent-examples';
import { councilOrderKk, councilOrderRu } from '../documents/examples/council-order-examples';
import { councilPlanKk, councilPlanRu } from '../documents/examples/council-plan-examples';
import { extractKk, extractRu } from '../documents/examples/extract-examples';
import { familyNoticeKk, familyNoticeRu } from '../documents/examples/family-notice-examples';
import { heldDataKk, heldDataRu } from '../documents/examples/held-data-examples';
import { homeActKk, homeActRu } from '../documents/examples/home-act-examples';
import {
  councilSubmissionKk,
  councilSubmissionRu,
  incomingKk,
  incomingRu,
  primaryInformationKk,
  primaryInformationRu,
  referralKk,
  referralRu,
} from '../documents/examples/intake-examples';
import { invitationKk, invitationRu } from '../documents/examples/invitation-examples';
import { meetingKk, meetingRu } from '../documents/examples/meeting-examples';
import { minutesKk, minutesRu } from '../documents/examples/minutes-examples';
import { monitoringSheetKk, monitoringSheetRu } from '../documents/examples/monitoring-sheet-examples';
import { noticeKk, noticeRu } from '../documents/examples/notice-examples';
import { parentInvitationKk, parentInvitationRu } from '../documents/examples/parent-invitation-examples';
import { planKk, planRu } from '../documents/examples/plan-examples';
import { planReceiptKk, planReceiptRu } from '../documents/examples/plan-receipt-examples';
import { reconciliationKk, reconciliationRu } from '../documents/examples/reconciliation-examples';
import { refusalActKk, refusalActRu } from '../documents/examples/refusal-act-examples';
import { registerCardKk, registerCardRu } from '../documents/examples/register-card-examples';
import { registryJournalKk, registryJournalRu } from '../documents/examples/registry-journal-examples';
import {
  positiveCharacteristicKk,
  positiveCharacteristicRu,
  reasonNoteKk,
  reasonNoteRu,
  removalApplicationKk,
  removalApplicationRu,
} from '../documents/examples/removal-examples';
import { requestKk, requestRu } from '../documents/examples/request-examples';
import { submissionKk, submissionRu } from '../documents/examples/submission-examples';
import { summaryKk, summaryRu } from '../documents/examples/summary-examples';
import { transferLetterKk, transferLetterRu } from '../documents/examples/transfer-letter-examples';
import { visitOrderKk, visitOrderRu } from '../documents/examples/visit-order-examples';
import { workDoneKk, workDoneRu } from '../documents/examples/work-done-examples';

/** Every shipped template: language, name, file and an example of its view. */
export const PAPERS = [
  { language: 'kk', name: 'minutes', view: minutesKk },
  { language: 'ru', name: 'minutes', view: minutesRu },
  { language: 'kk', name: 'plan', view: planKk },
  { language: 'ru', name: 'plan', view: planRu },
  { language: 'kk', name: 'notice', view: noticeKk },
  { language: 'ru', name: 'notice', view: noticeRu },
  { language: 'kk', name: 'request', view: requestKk },
  { language: 'ru', name: 'request', view: requestRu },
  { language: 'kk', name: 'referral', view: referralKk },
  { language: 'ru', name: 'referral', view: referralRu },
  { language: 'kk', name: 'incoming', view: incomingKk },
  { language: 'ru', name: 'incoming', view: incomingRu },
  { language: 'kk', name: 'primary-information', view: primaryInformationKk },
  { language: 'ru', name: 'primary-information', view: primaryInformationRu },
  { language: 'kk', name: 'council-submission', view: councilSubmissionKk },
  { language: 'ru', name: 'council-submission', view: councilSubmissionRu },
  { language: 'kk', name: 'invitation', view: invitationKk },
  { language: 'ru', name: 'invitation', view: invitationRu },
  { language: 'kk', name: 'visit-order', view: visitOrderKk },
  { language: 'ru', name: 'visit-order', view: visitOrderRu },
  { language: 'kk', name: 'home-act', view: homeActKk },
  { language: 'ru', name: 'home-act', view: homeActRu },
  { language: 'kk', name: 'meeting', view: meetingKk },
  { language: 'ru', name: 'meeting', view: meetingRu },
  { language: 'kk', name: 'parent-invitation', view: parentInvitationKk },
  { language: 'ru', name: 'parent-invitation', view: parentInvitationRu },
  { language: 'kk', name: 'characteristic', view: characteristicKk },
  { language: 'ru', name: 'characteristic', view: characteristicRu },
  { language: 'kk', name: 'conclusion', view: conclusionKk },
  { language: 'ru', name: 'conclusion', view: conclusionRu },
  { language: 'kk', name: 'work-done', view: workDoneKk },
  { language: 'ru', name: 'work-done', view: workDoneRu },
  { language: 'kk', name: 'submission', view: submissionKk },
  { language: 'ru', name: 'submission', view: submissionRu },
  { language: 'kk', name: 'register-card', view: registerCardKk },
  { language: 'ru', name: 'register-card', view: registerCardRu },
  { language: 'kk', name: 'removal-application', view: removalApplicationKk },
  { language: 'ru', name: 'removal-application', view: removalApplicationRu },
  { language: 'kk', name: 'positive-characteristic', view: positiveCharacteristicKk },
  { language: 'ru', name: 'positive-characteristic', view: positiveCharacteristicRu },
  { language: 'kk', name: 'reason-note', view: reasonNoteKk },
  { language: 'ru', name: 'reason-note', view: reasonNoteRu },
  { language: 'kk', name: 'extract', view: extractKk },
  { language: 'ru', name: 'extract', view: extractRu },
  { language: 'kk', name: 'registry-journal', view: registryJournalKk },
  { language: 'ru', name: 'registry-journal', view: registryJournalRu },
  { language: 'kk', name: 'council-order', view: councilOrderKk },
  { language: 'ru', name: 'council-order', view: councilOrderRu },
  { language: 'kk', name: 'agenda', view: agendaKk },
  { language: 'ru', name: 'agenda', view: agendaRu },
  { language: 'kk', name: 'summary', view: summaryKk },
  { language: 'ru', name: 'summary', view: summaryRu },
  { language: 'kk', name: 'refusal-act', view: refusalActKk },
  { language: 'ru', name: 'refusal-act', view: refusalActRu },
  { language: 'kk', name: 'plan-receipt', view: planReceiptKk },
  { language: 'ru', name: 'plan-receipt', view: planReceiptRu },
  { language: 'kk', name: 'family-notice', view: familyNoticeKk },
  { language: 'ru', name: 'family-notice', view: familyNoticeRu },
  { language: 'kk', name: 'reconciliation', view: reconciliationKk },
  { language: 'ru', name: 'reconciliation', view: reconciliationRu },
  { language: 'kk', name: 'transfer-letter', view: transferLetterKk },
  { language: 'ru', name: 'transfer-letter', view: transferLetterRu },
  { language: 'kk', name: 'monitoring-sheet', view: monitoringSheetKk },
  { language: 'ru', name: 'monitoring-sheet', view: monitoringSheetRu },
  { language: 'kk', name: 'council-plan', view: councilPlanKk },
  { language: 'ru', name: 'council-plan', view: councilPlanRu },
  { language: 'kk', name: 'consent', view: consentKk },
  { language: 'ru', name: 'consent', view: consentRu },
  { language: 'kk', name: 'held-data', view: heldDataKk },
  { language: 'ru', name: 'held-data', view: heldDataRu },
  { language: 'kk', name: 'chair-sheet', view: chairSheetKk },
  { language: 'ru', name: 'chair-sheet', view: chairSheetRu },
].map((paper) => ({
  ...paper,
  path: join(__dirname, '../../templates', paper.language, `${paper.name}.html`),
}));

/** A template's source. */
export const sourceOf = (path: string): string => withSharedBlocks(readFileSync(path, 'utf8'));

const imported = new Map<string, Promise<DocumentJson>>();

/** The template as set-up finds it: compiled to .docx, converted to a document. Read once. */
export function importedTemplate(path: string): Promise<DocumentJson> {
  const known = imported.get(path) ?? compileTemplate(sourceOf(path)).then(asDocument);
  imported.set(path, known);
  return known;
}

const asDocument = (bytes: Uint8Array) => render(importDocx(bytes).model, {}, true);

/** The text of a document, a line per paragraph, cells after one another, the footers last. */
export function textLines(document: DocumentJson): string[] {
  const tab = document.tabs?.[0]?.documentTab ?? {};
  const footers = Object.values(tab.footers ?? {}).flatMap((footer) => footer.content ?? []);
  return linesOf([...(tab.body?.content ?? []), ...footers]).filter(Boolean);
}

type Content = NonNullable<NonNullable<DocumentJson['body']>['content']>;

function linesOf(content: Content): string[] {
  return content.flatMap((element) => [
    ...(element.paragraph
      ? [
          (element.paragraph.elements ?? [])
            .map((part) => part.textRun?.content ?? (part.autoText ? '#' : ''))
            .join('')
            .replace(/\n$/, ''),
        ]
      : []),
    ...(element.table?.tableRows ?? []).flatMap((row) =>
      (row.tableCells ?? []).flatMap((cell) => linesOf(cell.content ?? [])),
    ),
  ]);
}
