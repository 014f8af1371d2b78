// ¶26: the number of registered pupils is no measure of a school; the police register is a line of its own.

import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_26 = /* @__PURE__ */ paragraph398(26, {
  kk: 'Кәмелетке толмаған баланы ішкі істер органдарында есепке қою жағдайларын қоспағанда, МЕА[-дағы] білім алушылардың саны білім беру ұйымының рейтингіне теріс әсер ететін көрсеткіш ретінде бола алмайды.',
  ru: 'За исключением случаев постановки несовершеннолетнего на учёт в органах внутренних дел, количество обучающихся, состоящих на ВШУ, не может являться показателем, отрицательно влияющим на рейтинг организации образования.',
});

/** How a report, a list or an export is laid out. */
export interface ReportShape {
  /** What its rows are. */
  readonly rows: 'PUPILS' | 'SCHOOL' | 'CLASSES' | 'TEACHERS' | 'SCHOOLS' | 'PERIODS' | 'GROUNDS';
  /** Whether rows are ordered by, or shown with, a place, a share or a comparison of numbers. */
  readonly compares: boolean;
  /** Whether it counts pupils of the police register too. */
  readonly countsPolice: boolean;
  /** Whether those have their own line. */
  readonly policeApart: boolean;
}

const RANKED: readonly ReportShape['rows'][] = ['CLASSES', 'TEACHERS', 'SCHOOLS'];

/** I-26 No report ranks schools, classes or teachers by the number registered; the police register stands apart. */
export function reportFindings({ rows, compares, countsPolice, policeApart }: ReportShape): Finding[] {
  return collect(
    compares && RANKED.includes(rows)
      ? {
          rule: 'I-26.ranking',
          paragraph: 26,
          severity: 'block',
          message: say('order.p26.ranking'),
          field: 'rows',
        }
      : undefined,
    countsPolice && !policeApart
      ? {
          rule: 'I-26.police',
          paragraph: 26,
          severity: 'block',
          message: say('order.p26.police'),
          field: 'policeApart',
        }
      : undefined,
  );
}

/**
 * A count as an addressee may see it: 1 and 2 are hidden where the school set so for this addressee, never in the
 * head's own overview. Undefined: hidden. The rule is the school's, not the order's.
 */
export function shownCount(
  count: number,
  { hideSmall }: { readonly hideSmall: boolean },
): number | undefined {
  return hideSmall && (count === 1 || count === 2) ? undefined : count;
}
