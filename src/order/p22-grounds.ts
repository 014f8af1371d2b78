// ¶22: the ten grounds of the register; the council confirms at least one.

import type { Ground } from '../model/codes';
import { paragraph398 } from './paragraph';
import type { RulePack } from './rule-pack';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_22 = /* @__PURE__ */ paragraph398(
  22,
  {
    kk: 'МЕА үшін мыналар негіз болып табылады: 1) академиялық үлгермеушілік; 2) отбасындағы жайсыздықтар; 3) қадағалаусыздық, панасыздық, қаңғыбастық, қайыршылық; 4) мектептің Жарғысын және Мектептің ішкі тәртіп ережесін өрескел немесе бірнеше рет бұзу; 5) сабақтарға дәлелсіз себептермен жүйелі түрде қатыспау; 6) әкімшілік құқық бұзушылық жасау; 7) психикалық белсенді, уытты заттарды, есірткі құралдарын, спиртті ішімдіктерді тұтыну, темекі шегу; 8) ойынға және интернетке тәуелділік, лудомания; 9) теріс бейресми балалар-жастар топтары мен бірлестіктеріне, теріс жастар субмәдениеттеріне қатысу; 10) діни ағымдар мен радикалды көзқарастарды ұстану.',
    ru: 'Основаниями для ВШУ являются: 1) академическая неуспеваемость; 2) неблагополучие в семье; 3) безнадзорность, беспризорность, бродяжничество, попрошайничество; 4) грубое или неоднократное нарушение Устава школы и Правил внутреннего распорядка школы; 5) систематические пропуски уроков без уважительной причины; 6) совершение административного правонарушения; 7) употребление психоактивных, токсических веществ, наркотических средств, спиртных напитков, табакокурение; 8) игровая и интернет-зависимость, лудомания; 9) участие в негативных неформальных детско-молодёжных группах и объединениях, негативных молодёжных субкультурах; 10) приверженность религиозным течениям и радикальным взглядам.',
  },
  'Several grounds may hold at once. The order does not ask the applicant to classify a child: an application may name none, the secretary proposes, the council confirms. Ground 10 names belief, which the law protects: that a second person checks it is our rule, and it asks for acts, not for beliefs.',
);

export interface ConfirmedGrounds {
  readonly confirmed: readonly Ground[];
  /** Who writes the decision down. */
  readonly recordedBy?: string;
  /** Who checked a ground that asks for a second person. */
  readonly secondPerson?: string;
}

/** I-22 The grounds of a placement: at least one; ground 10 checked by a second person. */
export function groundsFindings(
  { confirmed, recordedBy, secondPerson }: ConfirmedGrounds,
  { timing, pack }: { readonly timing: Timing; readonly pack: Pick<RulePack, 'grounds'> },
): Finding[] {
  const asksSecond = confirmed.filter((code) =>
    pack.grounds.some((ground) => ground.code === code && ground.secondPerson),
  );
  const checked = secondPerson !== undefined && secondPerson !== '' && secondPerson !== recordedBy;
  return collect(
    confirmed.length > 0
      ? undefined
      : { rule: 'I-22.ground', paragraph: 22, ...hard(timing, 'order.p22.none'), field: 'grounds' },
    checked
      ? undefined
      : asksSecond.map(
          (code): Finding => ({
            rule: 'p22.second-person',
            paragraph: 22,
            severity: 'block',
            message: say('order.p22.secondPerson', { code }),
            field: 'grounds',
          }),
        ),
  );
}
