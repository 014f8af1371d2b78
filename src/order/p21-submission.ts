// ¶21: help refused and no measures taken: the administration may submit to the commission.

import type { CalendarDate } from '../model/calendar-date';
import type { Evidence, SubmissionKind } from '../model/codes';
import { longDate } from '../text/dates';
import { type ActingPerson, ADMINISTRATION, actsAs } from './p05-convening';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { collect, type Finding, hard, say, type TimedTextKey, type Timing } from './verdict';

export const PARAGRAPH_21 = /* @__PURE__ */ paragraph398(
  21,
  {
    kk: 'Егер ата-аналар немесе өзге де заңды өкілдер МЕА аясында мектеп ұсынатын көмектен бас тартса және балада туындаған проблемаларды шешуде шаралар қабылдамаса, білім беру ұйымының әкімшілігі кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі аумақтық комиссияға: 1) кәмелетке толмаған баланы асырау, тәрбиелеу немесе оқыту жөніндегі өз міндеттерін орындамайтын ата-аналарға немесе өзге де заңды өкілдерге қатысты материалды қарау туралы; 2) кәмелетке толмағандардың ата-аналарына ықпал етудің әкімшілік шаралары туралы; 3) әкімшілік жауаптылық белгіленген әрекетті жасаған кәмелетке толмаған адамға қатысты материалды қарау туралы ұсыныс береді.',
    ru: 'Если родители или иные законные представители отказываются от помощи, предлагаемой школой в рамках ВШУ, и не принимают мер к решению возникших у ребёнка проблем, администрация организации образования вносит в территориальную комиссию по делам несовершеннолетних и защите их прав представление: 1) о рассмотрении материалов в отношении родителей или иных законных представителей, не исполняющих свои обязанности по содержанию, воспитанию или обучению несовершеннолетнего; 2) об административных мерах воздействия на родителей несовершеннолетних; 3) о рассмотрении материалов в отношении несовершеннолетнего, совершившего деяние, за которое установлена административная ответственность.',
  },
  'Two conditions joined by «және»: help refused and no measures taken, for kinds 1 and 2. Kind 3 does not depend on the parents: it needs the act on record. «Орындамайтын» is our reading of a spoilt word; the sense needs the negative.',
);

/** A fact on record: the day and where it is written. */
export interface RecordedFact {
  readonly on: CalendarDate;
  /** The paper or the entry: «D23, 12.03.2027». */
  readonly record: string;
}

/** What a minor did, as a body or a paper tells it. */
export interface MinorAct {
  readonly what: string;
  readonly on?: CalendarDate;
  /** Where the school knows it from. */
  readonly source: string;
}

export interface SubmissionFacts {
  readonly kind: SubmissionKind;
  readonly submittedOn: CalendarDate;
  /** The parents refused the help the school offers. */
  readonly helpRefused?: RecordedFact;
  /** They took no measures themselves. */
  readonly noMeasures?: RecordedFact;
  /** For the third kind. */
  readonly act?: MinorAct;
  readonly signedBy?: ActingPerson;
}

export interface SubmissionSettings {
  readonly timing: Timing;
  readonly pack: Pick<RulePack, 'submissionKinds'>;
  /** The head takes it on: what would stop the submission is then kept as a deviation with a reason. */
  readonly headInsists?: boolean;
}

/** I-19, I-20, I-21 What a submission to the commission rests on, and who signs it. */
export function submissionFindings(facts: SubmissionFacts, settings: SubmissionSettings): Finding[] {
  const { timing, pack, headInsists = false } = settings;
  const entry = pack.submissionKinds.find(({ code }) => code === facts.kind);
  const when: Timing = headInsists ? 'happened' : timing;
  return collect(
    entry?.needsParentsInaction === true ? parentsFacts(facts, when) : undefined,
    entry?.needsParentsInaction === false ? actFacts(facts, timing) : undefined,
    signature(facts.signedBy, timing),
  );
}

function parentsFacts({ submittedOn, helpRefused, noMeasures }: SubmissionFacts, timing: Timing): Finding[] {
  const by = (fact: RecordedFact | undefined) =>
    fact !== undefined && fact.record.trim() !== '' && fact.on <= submittedOn;
  const lacks = (holds: boolean, rule: string, key: TimedTextKey, field: string): Finding | undefined =>
    holds ? undefined : { rule, paragraph: 21, ...hard(timing, key), field };
  return collect(
    lacks(by(helpRefused), 'I-19.refused', 'order.p21.refused', 'helpRefused'),
    lacks(by(noMeasures), 'I-19.no-measures', 'order.p21.noMeasures', 'noMeasures'),
  );
}

function actFacts({ submittedOn, act }: SubmissionFacts, timing: Timing): Finding[] {
  const lacks = (holds: boolean, rule: string, key: TimedTextKey, field: string): Finding | undefined =>
    holds ? undefined : { rule, paragraph: 21, ...hard(timing, key), field };
  return collect(
    lacks((act?.what ?? '').trim() !== '', 'I-20.act', 'order.p21.act', 'act.what'),
    lacks(act?.on !== undefined, 'I-20.date', 'order.p21.actDate', 'act.on'),
    lacks((act?.source ?? '').trim() !== '', 'I-20.source', 'order.p21.actSource', 'act.source'),
    act?.on !== undefined && act.on > submittedOn
      ? {
          rule: 'I-20.after',
          paragraph: 21,
          severity: 'block',
          message: say('order.p21.actAfter', { submitted: longDate(submittedOn) }),
          field: 'act.on',
        }
      : undefined,
  );
}

function signature(signedBy: ActingPerson | undefined, timing: Timing): Finding | undefined {
  if (signedBy === undefined) {
    return { rule: 'I-21.signed', paragraph: 21, ...hard(timing, 'order.p21.signed'), field: 'signedBy' };
  }
  if (actsAs(signedBy, ADMINISTRATION)) return undefined;
  return {
    rule: 'I-21.administration',
    paragraph: 21,
    ...hard(timing, 'order.p21.administration', { name: signedBy.name }),
    field: 'signedBy',
  };
}

/** The list of evidence for a kind of submission: the order's own two facts first, the rest is what shows them. */
export function evidenceFor(
  kind: SubmissionKind,
  pack: Pick<RulePack, 'submissionKinds'>,
): readonly Evidence[] {
  const needsParents = pack.submissionKinds.some(
    ({ code, needsParentsInaction }) => code === kind && needsParentsInaction,
  );
  return needsParents
    ? ['HELP_REFUSED', 'NO_MEASURES', 'PLAN_COPY_ANSWER', 'INVITATIONS', 'WORK_DONE', 'MINUTES_EXTRACT']
    : ['ACT_RECORD', 'WORK_DONE', 'MINUTES_EXTRACT'];
}
