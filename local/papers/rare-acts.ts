// Acts that the sample school has no need of, so that papers of them can be made too: a submission, a removal, a transfer, a comparison of lists.

import { cardIdOf } from '../sample/card-acts';
import type { Act } from '../sample/door';
import { emailOf } from '../sample/sample-staff';
import { STORIES } from '../sample/stories';

/** The acts, on the sample's pupil who is on the register; `today` is yyyy-MM-dd. */
export function rareActs(today: string): readonly Act[] {
  const cardId = cardIdOf(STORIES.placed);
  const pupilIdOf = (id: string): string => id.slice(0, 6);
  const secretary = emailOf('secretary');
  return [
    {
      command: 'prepare-submission',
      user: emailOf('head'),
      input: {
        cardId,
        kind: 'MINOR_ADMIN_ACT',
        preparedOn: today,
        toWhom: 'Кәмелетке толмағандардың істері және олардың құқықтарын қорғау жөніндегі аумақтық комиссия',
        actWhat: 'Дүкенде ұсақ-түйек зат алып кеткен, кейін қайтарған.',
        actOn: today,
        actSource: 'учаскелік полиция инспекторының хаты',
        signedBy: 'T0001',
      },
    },
    {
      command: 'apply-for-removal',
      user: secretary,
      input: {
        cardId,
        appliedOn: today,
        basis: 'POSITIVE_DYNAMICS',
        teacherOn: today,
        psychologistOn: today,
        note: 'Сабаққа қатысуы түзелді, көмек жоспары орындалды.',
      },
    },
    {
      command: 'prepare-transfer',
      user: secretary,
      input: {
        cardId,
        toSchool: '№ 5 мектеп, Қарағанды қаласы',
        leftOn: today,
        parts: ['PLAN_PERIOD', 'WORK_DONE', 'CONTACT'],
        workDone: 'Психологиялық сүйемелдеу, пәндер бойынша қосымша сабақтар.',
        contact: 'Жүнісова М. Қ., әлеуметтік педагог',
      },
    },
    {
      command: 'record-data-request',
      user: secretary,
      input: {
        cardId,
        askedOn: today,
        parentId: `${pupilIdOf(cardId)}-A01`,
        kinship: 'Жеке куәлік, туу туралы куәлік',
      },
    },
    {
      command: 'record-reconciliation',
      user: secretary,
      input: {
        comparedOn: today,
        list: 'Сағындықов Е. Т. 14.09.2012\nЕсімов А. Б. 02.03.2011',
        withWhom: 'Теректі қаласы полиция бөлімінің ювеналды полиция тобы',
      },
    },
  ];
}
