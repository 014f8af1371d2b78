// ¶14: the materials of primary assessment are with the deputy head before the placement.

import type { CalendarDate } from '../model/calendar-date';
import type { MaterialKind } from '../model/codes';
import { paragraph398 } from './paragraph';
import { collect, type Finding, say } from './verdict';

export const PARAGRAPH_14 = /* @__PURE__ */ paragraph398(
  14,
  {
    kk: 'Сынып жетекшісінің оқушыға берген мінездемесін, педагог-психологтың қорытындысын, тұрғын үй-тұрмыстық жағдайларды тексеру актісін, кәмелетке толмаған баламен, оның ата-анасымен жүргізілген профилактикалық жұмыс туралы қысқаша ақпаратты қоса алғанда, бастапқы бағалау материалдары МЕА-ға қойылғанға дейін орта білім беру ұйымы басшысының тәрбие жұмысы жөніндегі орынбасарына ұсынылады.',
    ru: 'Материалы первичной оценки, включая характеристику классного руководителя на обучающегося, заключение педагога-психолога, акт обследования жилищно-бытовых условий, краткую информацию о проведённой профилактической работе с несовершеннолетним и его родителями, представляются заместителю руководителя организации среднего образования по воспитательной работе до постановки на ВШУ.',
  },
  '¶13 makes the act of inspection optional and names a preliminary meeting with the parents as the other way, while ¶14 lists the act among the materials. We ask for the act or the record of the meeting; the school may ask for the act alone. The other three are always asked for. A missing material is recorded with a reason and never stops a decision.',
);

/** Set by the school: which paper shows the home conditions. */
export type HomeConditionsRule = 'ACT_OR_MEETING' | 'ACT';

export interface MaterialFact {
  readonly kind: MaterialKind;
  /** Absent: asked for, not here yet. */
  readonly receivedOn?: CalendarDate;
}

export interface MaterialsFacts {
  readonly materials: readonly MaterialFact[];
  /** When they were handed to the deputy head; absent: not yet. */
  readonly handedToDeputyOn?: CalendarDate;
}

/** One need of ¶14: any of its kinds meets it. */
export interface MaterialNeed {
  readonly id: 'characteristic' | 'psychologist-conclusion' | 'home-conditions' | 'work-done';
  readonly anyOf: readonly MaterialKind[];
  /** The earliest day one of the kinds was here; undefined: missing. */
  readonly hereSince: CalendarDate | undefined;
}

const KEYS = {
  characteristic: 'order.p14.characteristic',
  'psychologist-conclusion': 'order.p14.conclusion',
  'home-conditions': 'order.p14.home',
  'work-done': 'order.p14.workDone',
} as const;

/** The four needs, in the order of ¶14, each with what is here. */
export function materialNeeds(
  materials: readonly MaterialFact[],
  homeConditions: HomeConditionsRule = 'ACT_OR_MEETING',
): MaterialNeed[] {
  const home: readonly MaterialKind[] =
    homeConditions === 'ACT' ? ['HOME_ACT'] : ['HOME_ACT', 'PARENT_MEETING'];
  const need = (id: MaterialNeed['id'], anyOf: readonly MaterialKind[]): MaterialNeed => {
    const days = materials.flatMap(({ kind, receivedOn }) =>
      receivedOn !== undefined && anyOf.includes(kind) ? [receivedOn] : [],
    );
    return { id, anyOf, hereSince: days.sort()[0] };
  };
  return [
    need('characteristic', ['CHARACTERISTIC']),
    need('psychologist-conclusion', ['PSYCHOLOGIST_CONCLUSION']),
    need('home-conditions', home),
    need('work-done', ['WORK_DONE']),
  ];
}

/** What was missing, or not with the deputy head, on the day of the placement; deviations with a reason. */
export function materialsFindings(
  { materials, handedToDeputyOn }: MaterialsFacts,
  settings: { readonly decidedOn: CalendarDate; readonly homeConditions?: HomeConditionsRule },
): Finding[] {
  const { decidedOn, homeConditions = 'ACT_OR_MEETING' } = settings;
  const by = (date: CalendarDate | undefined) => date !== undefined && date <= decidedOn;
  const needs = materialNeeds(materials, homeConditions);
  return collect(
    needs
      .filter(({ hereSince }) => !by(hereSince))
      .map(
        ({ id }): Finding => ({
          rule: `p14.${id}`,
          paragraph: 14,
          severity: 'deviation',
          message: say(id === 'home-conditions' && homeConditions === 'ACT' ? 'order.p14.act' : KEYS[id]),
          field: 'materials',
        }),
      ),
    by(handedToDeputyOn)
      ? undefined
      : {
          rule: 'p14.handed',
          paragraph: 14,
          severity: 'deviation',
          message: say('order.p14.handed'),
          field: 'handedToDeputyOn',
        },
  );
}
