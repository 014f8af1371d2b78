// What the parent who asks is told of the work with the child: plans, help, contacts, submissions, removal, and of the record itself (D35).

import { helpName } from '../../documents/help-words';
import { isUnsigned } from '../../model/codes';
import { planIdOf } from '../../model/record-id';
import type { PaperFile } from '../../register/tables/files';
import type { Facts } from '../../text/bilingual';
import { wordsOf } from '../../text/code-texts';
import { wordsOfDeviation } from '../../text/kept-words';
import { OUTCOME_NOUNS } from '../../text/outcome-nouns';
import { contactsOf } from '../afterwards/contacts';
import { isDecided } from '../card-state';
import {
  type Asked,
  byPosition,
  dated,
  day,
  type HeldTextKey,
  held,
  isThisParent,
  parted,
  told,
  type Value,
} from './held-data-words';
import { paperName } from './paper-name';

/** Approved plans; one that waits for its approval is a draft. */
export const planLines = (asked: Asked): Value[] =>
  asked.desk.file
    .all('Plans', asked.card.id)
    .filter(({ approvedOn }) => approvedOn !== null)
    .flatMap((plan): Value[] => {
      const { desk, language, member, clean } = asked;
      const say = (key: HeldTextKey, facts: Facts) => held(language, key, facts);
      const mine = plan.answerWho === '' || isThisParent(member, plan.answerWho);
      return [
        plan.from !== null && say('value.period', { from: day(plan.from), to: day(plan.to) }),
        say('value.approved', { day: day(plan.approvedOn) }),
        told(asked, 'value.plan-situation', plan.situation),
        told(asked, 'value.address', plan.address),
        told(asked, 'value.registered-address', plan.registeredAddress),
        told(asked, 'value.pupil', plan.pupilOpinion),
        plan.answer !== '' &&
          dated(
            plan.answeredOn,
            say('value.answer', { text: wordsOf('PARENT_ANSWERS', plan.answer) }),
            mine ? clean(plan.answerNote) : held(language, 'value.with-other'),
          ),
        ...desk.file
          .all('Measures', plan.id)
          .filter(({ id, dropped }) => dropped !== true && planIdOf(id) === plan.id)
          .map((measure) =>
            parted(
              `– ${clean(helpName(measure, language)) || (measure.kind === '' ? '' : wordsOf('HELP_KINDS', measure.kind)[language])}`,
              say('value.responsible', {
                who: byPosition(asked, measure.responsible, measure.outsider) || '–',
              }),
              measure.dueOn !== null && say('value.by', { day: day(measure.dueOn) }),
              measure.doneOn !== null && say('value.done', { day: day(measure.doneOn) }),
              measure.quality !== '' &&
                say('value.result', { text: wordsOf('PLAN_RESULTS', measure.quality) }),
              measure.dynamics !== '' && wordsOf('DYNAMICS', measure.dynamics)[language],
              measure.proposal !== '' &&
                say('value.proposal', { text: wordsOf('PROPOSALS', measure.proposal) }),
              clean(measure.qualityNote),
            ),
          ),
        told(asked, 'value.assessment', plan.assessment),
      ];
    });

export const workLines = (asked: Asked): Value[] =>
  asked.desk.file
    .all('Works', asked.card.id)
    .filter(({ mistaken }) => mistaken !== true)
    .sort((a, b) => ((a.doneOn ?? '') < (b.doneOn ?? '') ? -1 : 1))
    .map(({ doneOn, what, result }) => dated(doneOn, asked.clean(what), told(asked, 'value.result', result)));

/** Talks with this parent whole, of those with somebody else only that they were. */
export const contactLines = (asked: Asked): Value[] =>
  contactsOf(asked.desk, asked.card.id)
    .filter(({ id, about }) => id !== asked.request.id && about !== asked.request.id)
    .map(({ on, purpose, way, result, whom, note }) => {
      const { language, member, clean } = asked;
      const other = whom !== '' && !isThisParent(member, whom);
      return dated(
        on,
        purpose !== '' && wordsOf('CONTACT_PURPOSES', purpose)[language],
        other
          ? held(language, 'value.with-other')
          : parted(
              way !== '' && wordsOf('INVITE_WAYS', way)[language],
              result !== '' && wordsOf('CONTACT_RESULTS', result)[language],
              clean(note),
            ),
      );
    });

/** Those that were sent: one that is prepared is a draft. */
export const commissionLines = (asked: Asked): Value[] =>
  asked.desk.file
    .all('Submissions', asked.card.id)
    .filter(({ sentOn }) => sentOn !== null)
    .map(({ sentOn, kind, gist, actWhat, answer }) =>
      dated(
        sentOn,
        kind !== '' && wordsOf('SUBMISSION_KINDS', kind)[asked.language],
        asked.clean(gist),
        asked.clean(actWhat),
        told(asked, 'value.result', answer),
      ),
    );

export const removalLines = (asked: Asked): Value[] => [
  ...asked.desk.file
    .all('Removals', asked.card.id)
    .map(({ appliedOn, basis, note, outcome, reason }) =>
      dated(
        appliedOn,
        basis !== '' && wordsOf('REMOVAL_BASES', basis)[asked.language],
        asked.clean(note),
        outcome !== '' && OUTCOME_NOUNS[outcome][asked.language],
        asked.clean(reason),
      ),
    ),
  asked.card.removedOn !== null && dated(asked.card.removedOn, OUTCOME_NOUNS.REMOVE[asked.language]),
];

export const controlLines = ({ desk, card, clean }: Asked): Value[] =>
  desk.file.all('Controls', card.id).map(({ madeOn, note }) => dated(madeOn, clean(note)));

export const deviationLines = ({ desk, card, language, clean }: Asked): Value[] =>
  desk.file
    .all('Deviations', card.id)
    .map((deviation) =>
      dated(deviation.recordedOn, clean(wordsOfDeviation(language, deviation)), clean(deviation.reason)),
    );

export function correctionLines({ desk, card, language }: Asked): Value[] {
  const all = desk.file.all('Corrections', card.id);
  const last = all.map(({ correctedOn }) => day(correctedOn)).pop() ?? '';
  return [all.length > 0 && held(language, 'value.count-on', { n: all.length, day: last })];
}

/** Signed papers, each with the files kept beside it. */
export const paperLines = ({ desk, card, language }: Asked): Value[] => [
  ...new Set(
    desk.file
      .all('Documents', card.id)
      .filter(({ state, kind }) => state === 'SIGNED' && kind !== 'D35')
      .map((paper) => {
        const kept = (kind: 'SCAN' | 'CMS') =>
          desk.file.all('Files', paper.id).filter((file) => file.kind === kind && isKept(file)).length;
        const [scans, signatures] = [kept('SCAN'), kept('CMS')];
        return parted(
          paperName(paper, language),
          paper.pdfOn !== null && held(language, 'value.pdf'),
          scans > 0 && held(language, 'value.scans', { n: scans }),
          signatures > 0 && held(language, 'value.signatures', { n: signatures }),
        );
      }),
  ),
];

const isKept = ({ filedOn, goneOn }: PaperFile): boolean => filedOn !== null && goneOn === null;

/** Drafts of papers, a plan that waits for its approval, a submission before the decision or before it is sent. */
export const draftsOf = ({ desk, card }: Asked): number =>
  desk.file.all('Documents', card.id).filter(({ state, kind }) => isUnsigned(state) && kind !== 'D35')
    .length +
  desk.file.all('Plans', card.id).filter(({ approvedOn }) => approvedOn === null).length +
  desk.file.all('Submissions', card.id).filter(({ sentOn }) => sentOn === null).length +
  (card.proposedGrounds.length > 0 && !isDecided(card) ? 1 : 0);
