// Illness and leave are a person's own matter: a reason that tells of them stays in the school's list of deviations and is not printed for others.

/** Beginnings of words that tell of illness or leave, Kazakh and Russian. */
const TOLD =
  /больнич|бюллетен|нетрудоспособ|болезн|болел|заболе|боле[еюл]т|диагноз|госпитал|декрет|беремен|операци|ауырып|ауырды|ауырған|ауруына|ауруы|сырқат|науқас|жарамсыз|бала күту|жүкті|емдел|лечени/i;

/** Whether a reason tells what is no matter of whoever reads a printed file. */
export const isPrivateReason = (reason: string): boolean => TOLD.test(reason);
