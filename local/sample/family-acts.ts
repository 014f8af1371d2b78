// The family and bodies in the sample: a meeting before the sitting, a request and its reply, a commission still to visit, a guest of the sitting ahead, attempts with a family that leave a submission to decide (¶8, ¶13, ¶21).
import type { CommandInputs, CommandName } from '../../src/casework/answers';
import { cardIdOf, type Pen } from './card-acts';
import { pupilId } from './sample-pupils';
import { emailOf, staffId } from './sample-staff';
import { STORIES } from './stories';
import type { TimedAct } from './timed-act';

/** Done by the secretary; the sitting ahead is given by its id. */
export function familyActs({ day, language }: Pen, sittingAhead: string): TimedAct[] {
  const kk = language === 'kk';
  const act = <N extends CommandName>(
    on: number,
    time: string,
    command: N,
    input: CommandInputs[N],
  ): TimedAct => ({
    day: on,
    time,
    act: { command, user: emailOf('secretary'), input } as TimedAct['act'],
  });
  const materials = cardIdOf(STORIES.materials);
  const onAgenda = cardIdOf(STORIES.onAgenda);
  const paper = `${pupilId('planEnding')}-K01`;
  return [
    act(-4, '11:40', 'send-request', {
      cardId: materials,
      agency: 'FAMILY_SUPPORT_CENTRE',
      toWhom: kk ? 'Теректі қаласының Отбасын қолдау орталығы' : 'Центр поддержки семьи города Теректи',
      question: kk
        ? 'Отбасыға қандай көмек көрсетілгенін хабарлауды сұраймыз.'
        : 'Просим сообщить, какая помощь оказана семье.',
      wantedBy: day(1),
      sentOn: day(-4),
      channel: 'PAPER',
      outgoingNo: '01-12/233',
    }),
    act(-3, '15:10', 'order-home-visit', {
      cardId: materials,
      orderNumber: kk ? '61-НҚ' : '61-ОД',
      orderDate: day(-3),
      chair: staffId('deputy'),
      members: [staffId('secretary'), staffId('psychologist'), staffId(STORIES.materials.teacher)],
      wantedBy: day(2),
    }),
    act(-36, '17:40', 'record-parent-meeting', {
      cardId: cardIdOf(STORIES.placed),
      heldOn: day(-36),
      met: kk ? 'анасы' : 'мама',
      form: 'AT_SCHOOL',
      said: kk ? 'Көмекке келіседі.' : 'Согласна на помощь.',
      gist: kk
        ? 'Мектеп көрсете алатын көмек түсіндірілді, анасы қосымша сабаққа келісті.'
        : 'Рассказали, какую помощь может оказать школа; мама согласна на дополнительные занятия.',
      sheets: 1,
      keptWhere: kk ? 'хатшының сейфінде' : 'в сейфе секретаря',
    }),
    act(-2, '16:20', 'invite-specialist', {
      sittingId: sittingAhead,
      itemId: `${sittingAhead}-${onAgenda}`,
      whom: kk ? 'Мұқашев Ерболат Серікұлы' : 'Мукашев Ерболат Серикович',
      position: kk
        ? 'кәмелетке толмағандардың істері жөніндегі учаскелік полиция инспекторы'
        : 'участковый инспектор полиции по делам несовершеннолетних',
      agency: 'INTERNAL_AFFAIRS',
      sentOn: day(-2),
      channel: 'EMAIL',
      outgoingNo: '01-12/236',
    }),
    act(-12, '18:05', 'record-contact', {
      cardId: paper,
      on: day(-12),
      way: 'PHONE',
      purpose: 'HELP_OFFERED',
      result: 'NO_ANSWER',
      note: kk
        ? 'Хабарлама қалдырылды: математикадан қосымша сабақ ұсынылды.'
        : 'Оставлено сообщение: предложены дополнительные занятия по математике.',
    }),
    act(-9, '17:30', 'record-contact', {
      cardId: paper,
      on: day(-9),
      way: 'VISIT',
      purpose: 'HELP_OFFERED',
      result: 'REFUSED',
      whom: kk ? 'әкесі' : 'отец',
      witness1: staffId('psychologist'),
      witness2: staffId(STORIES.placed.teacher),
      fact: 'HELP_REFUSED',
      record: kk ? 'екі куәгердің қолы қойылған жазба' : 'запись с подписями двух свидетелей',
      note: kk
        ? 'Математикадан қосымша сабақтар мен педагог-психологтың кеңесінен бас тартты.'
        : 'Отказ от дополнительных занятий по математике и консультаций педагога-психолога.',
    }),
    act(-5, '17:45', 'record-contact', {
      cardId: paper,
      on: day(-5),
      way: 'VISIT',
      purpose: 'MEASURES_ASKED',
      result: 'TALKED',
      whom: kk ? 'әкесі' : 'отец',
      fact: 'NO_MEASURES',
      record: kk ? 'сынып жетекшісінің баянаты' : 'докладная классного руководителя',
      note: kk
        ? 'Үш аптадан бері қосымша сабаққа жіберілмеген.'
        : 'Третью неделю на дополнительные занятия не отпускают.',
    }),
  ];
}
