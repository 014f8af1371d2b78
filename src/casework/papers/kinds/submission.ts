// D24 The administration's submission to the territorial commission, one of the three kinds of ¶21.
import type { SubmissionView } from '../../../documents/submission-view';
import { fullName } from '../../../model/person-name';
import { cardIdOf, pupilIdOf, sittingIdOf } from '../../../model/record-id';
import type { Card } from '../../../register/tables/cards';
import type { Paper } from '../../../register/tables/documents';
import type { Submission } from '../../../register/tables/submissions';
import { fillIn, type Language } from '../../../text/bilingual';
import { wordsOf } from '../../../text/code-texts';
import { longDate, shortDate } from '../../../text/dates';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import { EVIDENCE_TABLES, evidenceRows, type Proof, proofsOf } from '../../afterwards/submission-facts';
import { packOf } from '../../card-facts';
import { type Desk, nameOf } from '../../desk';
import { cardNumber } from '../../numbers';
import { headOf } from '../../plan/plan-facts';
import {
  asBegun,
  birthDate,
  documentOf,
  executorOf,
  languageOf,
  pupilWords,
  schoolOf,
  signerOf,
} from '../blocks';
import { onDay, seenWords, sentences } from '../fact-words';
import { relationOnPaper, representativesOf } from '../family';
import { helpOffered } from '../help-offered';
import { definePaper } from '../paper-kind';

export const submission = definePaper<SubmissionView>({
  kind: 'D24',
  template: 'submission',
  paragraphs: [21],
  tables: [...EVIDENCE_TABLES, 'Measures', 'Pupils', 'Parents'],
  rows: (cardId, known) => ({
    ...evidenceRows(cardId, known),
    Measures: { under: [cardId] },
    Pupils: { ids: [pupilIdOf(cardId)] },
    Parents: { under: [pupilIdOf(cardId)] },
  }),
  subjects: (desk, cardId) =>
    desk.file.all('Submissions', cardId).map(({ id, kind, outgoingNo }) => ({
      id,
      number: outgoingNo,
      languages: [languageOf(desk.settings.language)],
      ...(kind === '' ? {} : { about: wordsOf('SUBMISSION_KINDS', kind) }),
    })),
  content: submissionContent,
  signers: (desk, { subjectId }) => [desk.file.find('Submissions', subjectId)?.signedBy || headOf(desk)?.id],
});

function submissionContent(desk: Desk, paper: Paper, language: Language): SubmissionView | undefined {
  const { file, settings } = desk;
  const about = file.get('Submissions', paper.subjectId);
  const card = file.get('Cards', cardIdOf(paper.subjectId));
  if (!about || !card) return undefined;
  const pupil = file.find('Pupils', pupilIdOf(card.id));
  const kind = packOf(card).submissionKinds.find(({ code }) => code === about.kind);
  const words = kind?.words[language] ?? '';
  const placed = file
    .all('Agenda')
    .find(({ id, outcome }) => cardIdOf(id) === card.id && outcome === 'PLACE');
  return {
    document: documentOf(paper, language, about.sentOn ?? about.preparedOn),
    school: schoolOf(desk, language),
    toWhom: about.toWhom,
    kind: { number: String(kind?.number ?? ''), words: language === 'kk' ? asBegun(words) : words },
    pupil: {
      words: pupilWords(desk, card.id, language),
      birthDate: birthDate(desk, card.id, language),
      iin: settings.storeIin ? (pupil?.iin ?? '') : '',
      address: file.find('Plans', card.planId)?.address || card.whereabouts,
    },
    register: {
      number: cardNumber(card)[language],
      placedOn: card.decidedOn === null ? '' : longDate(card.decidedOn)[language],
      minutes: (placed && file.find('Sittings', sittingIdOf(placed.id))?.minutesNumber) || card.paperMinutes,
    },
    parents: representativesOf(desk, card.id).map((parent) => ({
      name: fullName(nameOf(parent)),
      relation: relationOnPaper(parent, language),
      phone: parent.phone,
    })),
    offered: helpOffered(desk, card.id, language, { by: about.preparedOn ?? desk.today, notes: false }),
    facts: factsOf(desk, about, kind?.needsParentsInaction !== false, language),
    gist: about.gist,
    attachments: attachmentsOf(desk, card, about, language),
    signer: {
      ...signerOf(desk, about.signedBy || headOf(desk)?.id, language),
      basis: about.signedBasis,
    },
    executor: executorOf(desk, language),
  };
}

/** The two facts of the parents; of the third kind what the minor did. */
function factsOf(desk: Desk, about: Submission, ofParents: boolean, language: Language) {
  if (!ofParents)
    return [
      {
        title: PAPER_TEXTS['paper.act'][language],
        words: sentences([
          onDay(about.actOn, about.actWhat, language),
          about.actSource === ''
            ? ''
            : fillIn(language, PAPER_TEXTS['paper.source'], { source: about.actSource }),
        ]),
      },
    ];
  return (['HELP_REFUSED', 'NO_MEASURES'] as const).map((fact) => ({
    title: wordsOf('PARENT_FACTS', fact)[language],
    words: seenWords(
      desk,
      desk.file.find('Contacts', fact === 'HELP_REFUSED' ? about.refusedId : about.inactionId),
      language,
    ),
  }));
}

/** What the evidence is shown by; the approved plan goes with it, where no other line holds it. */
function attachmentsOf(desk: Desk, card: Card, about: Submission, language: Language) {
  const plan = desk.file.find('Plans', card.planId);
  const shown = about.evidence.map((code) => ({
    title: wordsOf('EVIDENCE', code)[language],
    days: daysOf(proofsOf(desk, card, code, about), language),
  }));
  const plans =
    plan?.approvedOn && !about.evidence.includes('PLAN_COPY_ANSWER')
      ? [{ title: wordsOf('PAPERS', 'D18')[language], days: shortDate(plan.approvedOn) }]
      : [];
  return [...shown, ...plans].map((each, at) => ({ number: String(at + 1), ...each }));
}

/** «20.11.2026», or the first and the last day with how many there are. */
function daysOf(proofs: readonly Proof[], language: Language): string {
  const days = proofs.map(({ on }) => shortDate(on));
  const [from = ''] = days;
  return days.length < 2
    ? from
    : fillIn(language, PAPER_TEXTS['paper.entries'], {
        from,
        to: days[days.length - 1] ?? from,
        n: days.length,
      });
}
