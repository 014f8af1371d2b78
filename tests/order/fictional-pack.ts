// A second rule pack that is plainly invented: no such order exists. It changes a term, two grounds and a form.

import { calendarDate } from '../../src/model/calendar-date';
import type { RulePack } from '../../src/order/rule-pack';
import { RP_398_2023 } from '../../src/order/rule-pack-398-2023';

const FROM = calendarDate('2031-01-01');

export const FICTIONAL_PACK: RulePack = {
  ...RP_398_2023,
  id: 'RP-FICTION-2031',
  title: { kk: 'Ойдан шығарылған бұйрық', ru: 'Вымышленный приказ' },
  source: 'invented for tests',
  inForceFrom: FROM,
  terms: {
    ...RP_398_2023.terms,
    primaryInformation: { paragraph: 12, value: 3, inForceFrom: FROM, source: 'invented for tests, ¶12' },
  },
  // Ground 08 is worded anew, ground 09 is gone.
  grounds: RP_398_2023.grounds
    .filter(({ code }) => code !== '09')
    .map((ground) =>
      ground.code === '08'
        ? { ...ground, words: { kk: 'цифрлық тәуелділік', ru: 'цифровая зависимость' } }
        : ground,
    ),
  forms: RP_398_2023.forms.map((form) => ({ ...form, template: 'plan-2031' })),
};
