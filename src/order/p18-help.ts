// ¶18: the thirteen kinds of help; one copy of the plan to the parents, and what they answer.

import type { CalendarDate } from '../model/calendar-date';
import type { HelpKind, ParentAnswer } from '../model/codes';
import { type Bilingual, listBoth } from '../text/bilingual';
import { longDate } from '../text/dates';
import { ORDER_TEXTS, type OrderTextKey } from '../text/order-texts';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_18 = /* @__PURE__ */ paragraph398(
  18,
  {
    kk: 'Әлеуметтік қауіпті жағдайға ықпал ететін себептер мен жағдайларды негізге ала отырып, ПЖЖЖ-да жеке ықпал ету шараларын көрсету жөніндегі іс-шаралар көзделеді: кәмелетке толмағанды психологиялық-педагогикалық сүйемелдеуді қамтамасыз ету, сабаққа қатысуын бақылау, сабақтардың қосымша кестесі, пәндері бойынша қарыздарын тапсыру мерзімдерін белгілеу, қажет болған жағдайда психологиялық-медициналық-педагогикалық кеңес беру мамандарына жіберу, профилактикалық әңгімелесу, сабаққа қатысу, мінез-құлықты түзету, жаңа дағдыларды дамыту, сабақтан тыс уақытта және бос уақытта, оның ішінде каникул уақытында жұмыспен қамту, ата-анамен жұмыс, жалпы оқыту қорынан көмек, құқық бұзушылықтың алдын алу жүйесіне кіретін мүдделі органдар мен ұйымдардың мамандарымен өзара іс-қимыл жасау. Профилактикалық жұмыстың жеке жоспарының бір данасы ата-аналарға немесе өзге де заңды өкілге беріледі.',
    ru: 'Исходя из причин и условий, способствующих социально опасному положению, в плане предусматриваются мероприятия по оказанию мер индивидуального воздействия: обеспечение психолого-педагогического сопровождения несовершеннолетнего, контроль посещаемости, дополнительное расписание занятий, установление сроков сдачи задолженностей по предметам, при необходимости направление к специалистам психолого-медико-педагогической консультации, профилактические беседы, посещение уроков, коррекция поведения, развитие новых навыков, занятость во внеурочное и свободное время, в том числе в каникулярное время, работа с родителями, помощь из фонда всеобуча, взаимодействие со специалистами заинтересованных органов и организаций, входящих в систему профилактики правонарушений. Один экземпляр индивидуального плана профилактической работы выдаётся родителям или иному законному представителю.',
  },
  "«Сабаққа қатысу» stands twice: first the pupil's attendance, then, most likely, staff visiting lessons. «Жұмыспен қамту» is occupation of free time, not a job. Only the referral to the consultation says «қажет болған жағдайда»; whether the rest of the list is compulsory is unclear, so the catalogue suggests.",
);

export interface HelpFacts {
  /** Kinds of help that measures of the plan give. */
  readonly chosen: readonly HelpKind[];
  /** Kinds marked «considered, not needed». */
  readonly notNeeded: readonly HelpKind[];
}

/** The kinds nobody has looked at yet; what the order asks for only where necessary is never among them. */
export function helpNotConsidered(
  { chosen, notNeeded }: HelpFacts,
  { helpKinds }: Pick<RulePack, 'helpKinds'>,
): RulePack['helpKinds'] {
  return helpKinds.filter(
    ({ code, ifNeeded }) => !ifNeeded && !chosen.includes(code) && !notNeeded.includes(code),
  );
}

/** A reminder of the kinds of help that were neither chosen nor marked as not needed: a warning, never more. */
export function helpFindings(facts: HelpFacts, pack: Pick<RulePack, 'helpKinds'>): Finding[] {
  const left = helpNotConsidered(facts, pack);
  if (left.length === 0) return [];
  const kinds = listBoth(left.map(({ words }) => words));
  return [
    {
      rule: 'p18.considered',
      paragraph: 18,
      severity: 'warning',
      message: say('order.p18.considered', { count: left.length, kinds }),
      field: 'measures',
    },
  ];
}

export interface CopyFacts {
  readonly approvedOn: CalendarDate;
  /** The day the copy was handed over, or the parents answered; absent: not yet. */
  readonly answeredOn?: CalendarDate;
  readonly answer?: ParentAnswer;
  /** Who saw the refusal. */
  readonly witnesses: readonly string[];
}

/**
 * I-15 The copy of an approved plan: not before the approval, and a reminder until it is handed over; a refusal is
 * seen by two witnesses, which is the school's order and not the Order's. No answer ever touches the approval.
 */
export function copyFindings(
  { approvedOn, answeredOn, answer, witnesses }: CopyFacts,
  { witnessesAsked = true }: { readonly witnessesAsked?: boolean } = {},
): Finding[] {
  const seenBy = new Set(witnesses.map((name) => name.trim()).filter((name) => name !== '')).size;
  return collect(
    answeredOn !== undefined && answeredOn < approvedOn
      ? {
          rule: 'I-15.before-approval',
          paragraph: 18,
          severity: 'block',
          message: say('order.p18.beforeApproval', { approved: longDate(approvedOn) }),
          field: 'answeredOn',
        }
      : undefined,
    answeredOn === undefined || answer === undefined || answer === 'NOT_REACHED'
      ? {
          rule: 'I-15.copy',
          paragraph: 18,
          severity: 'warning',
          message: say('order.p18.copy'),
          field: 'answer',
        }
      : undefined,
    answer === 'REFUSED' && witnessesAsked && seenBy < 2
      ? {
          rule: 'I-15',
          paragraph: 18,
          severity: 'deviation',
          message: say('order.p18.witnesses'),
          field: 'witness1',
        }
      : undefined,
  );
}

/** What comes after each answer of the closed list. */
export type AfterAnswer = 'WORK' | 'AGREE_THE_REST' | 'RECORD_REFUSAL' | 'TRY_AGAIN';

const AFTER: Readonly<Record<ParentAnswer, { readonly step: AfterAnswer; readonly key: OrderTextKey }>> = {
  SIGNED: { step: 'WORK', key: 'order.answer.signed' },
  PARTLY: { step: 'AGREE_THE_REST', key: 'order.answer.partly' },
  REFUSED: { step: 'RECORD_REFUSAL', key: 'order.answer.refused' },
  NOT_REACHED: { step: 'TRY_AGAIN', key: 'order.answer.notReached' },
};

/** The next step after the parents' answer to the plan, with its words. */
export function afterAnswer(answer: ParentAnswer): { readonly step: AfterAnswer; readonly words: Bilingual } {
  const { step, key } = AFTER[answer];
  return { step, words: ORDER_TEXTS[key] };
}
