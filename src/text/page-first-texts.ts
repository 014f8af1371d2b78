// Words of the page of the first run.
import type { Bilingual } from './bilingual';
import { HELP_TEXTS } from './page-help-texts';
import { SHARED_TEXTS } from './page-shared-texts';
import { COMMON_TEXTS } from './page-texts';
import { pair } from './pair';

const OWN_TEXTS = {
  'page.set-up.HEAD': pair('Басшы', 'Руководитель'),
  'page.set-up.DEPUTY_UPBRINGING': pair(
    'Басшының тәрбие ісі жөніндегі орынбасары',
    'Заместитель руководителя по воспитательной работе',
  ),
  'page.set-up.SECRETARY': pair('Әлеуметтік педагог', 'Социальный педагог'),
  'page.set-up.submit': pair('Тізілімді құру', 'Создать реестр'),
  'page.set-up.busy': pair(
    'Тізілім құрылып жатыр, бір минуттай күтіңіз.',
    'Реестр создаётся, подождите около минуты.',
  ),
  'page.set-up.done': pair(
    'Тізілім құрылды. Осы бетті жауып, Тіректі қайта ашыңыз.',
    'Реестр создан. Закройте эту страницу и откройте Тірек заново.',
  ),
  'field.nameKk.label': pair('Мектептің толық атауы, қазақша', 'Полное название школы на казахском'),
  'field.nameRu.label': pair('Мектептің толық атауы, орысша', 'Полное название школы на русском'),
  'field.placeKk.label': pair('Елді мекен, қазақша', 'Населённый пункт на казахском'),
  'field.placeRu.label': pair('Елді мекен, орысша', 'Населённый пункт на русском'),
} satisfies Record<string, Bilingual>;

/** Every text of the page of the first run by its key. */
export const FIRST_TEXTS = {
  ...COMMON_TEXTS,
  ...HELP_TEXTS,
  ...SHARED_TEXTS,
  ...OWN_TEXTS,
} satisfies Record<string, Bilingual>;
