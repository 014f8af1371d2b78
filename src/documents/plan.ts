// D18: what the individual plan says (Annex 1, ¶16, ¶18, ¶19), from its records.
import { fullName, nameWithInitials, type PersonName } from '../model/person-name';
import type { Measure } from '../register/tables/measures';
import type { Plan } from '../register/tables/plans';
import type { Language } from '../text/bilingual';
import { wordsOf } from '../text/code-texts';
import { shortDate } from '../text/dates';
import { helpName } from './help-words';
import type { PaperPerson } from './minutes';
import type { PlanView } from './plan-view';

export interface PlanPaperFacts {
  language: Language;
  document: { number: string; edition: number };
  head?: PaperPerson;
  headBasis: string;
  pupil: { name: PersonName; bornOn: string; iin: string };
  plan: Plan;
  /** Measures in force, in order. */
  measures: readonly Measure[];
  staff: (id: string) => PaperPerson | undefined;
  parents: readonly PersonName[];
}

/** The fields of the plan's template. */
export function planView(facts: PlanPaperFacts): PlanView {
  const { plan } = facts;
  return {
    document: { number: facts.document.number, version: String(facts.document.edition) },
    head: { name: facts.head ? fullName(facts.head.name) : '', basis: facts.headBasis },
    pupil: {
      name: fullName(facts.pupil.name),
      birthDate: facts.pupil.bornOn,
      iin: facts.pupil.iin,
      address: plan.address,
      registeredAddress: plan.registeredAddress,
    },
    situation: plan.situation,
    period: {
      from: plan.from === null ? '' : shortDate(plan.from),
      to: plan.to === null ? '' : shortDate(plan.to),
    },
    measures: facts.measures.map((measure) => ({
      help: helpName(measure, facts.language),
      responsible: responsible(facts, measure),
      ...periodVolume(measure, facts.language),
      deadline: measure.dueOn === null ? '' : shortDate(measure.dueOn),
      indicator: measure.indicator,
    })),
    parents: facts.parents.map((name) => ({ name: fullName(name) })),
  };
}

/** Words by which a volume says itself how often the help is given. */
const HOW_OFTEN =
  /(?:күн|апта|ай|тоқсан) сайын|күніне|аптасына|айына|тоқсанына|ежедневн|еженедельн|ежемесячн|каждый|каждую|в (?:день|неделю|месяц|четверть)/i;

/** How often and how much: «апта сайын; 45 минут»; not twice how often. */
function periodVolume({ repeat, volume }: Measure, language: Language) {
  const whole = [repeat && wordsOf('REPEATS', repeat)[language], volume].filter(Boolean).join('; ');
  return repeat && HOW_OFTEN.test(volume)
    ? { periodVolume: volume, wholePeriodVolume: whole }
    : { periodVolume: whole };
}

function responsible(facts: PlanPaperFacts, measure: Measure): string {
  const own = measure.responsible.flatMap((id) => {
    const person = facts.staff(id);
    return person ? [`${nameWithInitials(person.name)}, ${person.position}`] : [];
  });
  return [...own, ...(measure.outsider === '' ? [] : [measure.outsider])].join('; ');
}
