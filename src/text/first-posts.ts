// Posts that the first form fills in, in both languages: a school that leaves one as it is has it in both.
import type { Bilingual } from './bilingual';

export const FIRST_POSTS = {
  HEAD: { kk: 'Басшы', ru: 'Руководитель' },
  DEPUTY_UPBRINGING: {
    kk: 'Басшының тәрбие ісі жөніндегі орынбасары',
    ru: 'Заместитель руководителя по воспитательной работе',
  },
  SECRETARY: { kk: 'Әлеуметтік педагог', ru: 'Социальный педагог' },
  PSYCHOLOGIST: { kk: 'Педагог-психолог', ru: 'Педагог-психолог' },
} satisfies Readonly<Record<string, Bilingual>>;
