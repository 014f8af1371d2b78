// The invariants I-01–I-32 as a catalogue: what always holds, how strictly, and which function or command holds it.

import type { Bilingual } from '../text/bilingual';
import type { ParagraphId } from './paragraph';
import type { Severity } from './verdict';

export interface Invariant {
  readonly id: `I-${string}`;
  /** Empty: ours, not the order's. */
  readonly paragraphs: readonly ParagraphId[];
  /** What its findings may be; empty: it answers with no finding of its own but holds by the way things are built. */
  readonly answers: readonly Severity[];
  /** «layer/file.name» of what holds it. */
  readonly heldBy: readonly string[];
  readonly words: Bilingual;
}

export const INVARIANTS: readonly Invariant[] = [
  {
    id: 'I-01',
    paragraphs: [6],
    answers: ['block', 'deviation'],
    heldBy: ['order/p06-council-size.councilSizeFindings'],
    words: {
      kk: 'Кеңес құрамында мектептің кемінде бес қызметкері бар, басшы бұйрығының нөмірі мен күні жазылған.',
      ru: 'В составе Совета не менее пяти работников школы; есть номер и дата приказа руководителя.',
    },
  },
  {
    id: 'I-02',
    paragraphs: [7],
    answers: ['block', 'deviation'],
    heldBy: ['order/p07-offices.officeFindings'],
    words: {
      kk: 'Бір төраға бар, ол – басшы; бір хатшы бар, ол – әлеуметтік педагог; алмастырса, негізі жазылады.',
      ru: 'Один председатель – руководитель; один секретарь – социальный педагог; при замещении записано основание.',
    },
  },
  {
    id: 'I-03',
    paragraphs: [6],
    answers: ['block', 'deviation', 'warning'],
    heldBy: [
      'order/p06-council-size.compositionInForce',
      'order/p06-council-size.noCompositionFinding',
      'order/compositions.compositionChangeFindings',
    ],
    words: {
      kk: 'Отырыс сол күні күшінде болған құраммен өтеді; бұрынғы құрамдар өзгертілмейді.',
      ru: 'Заседание проходит в составе, действующем на его день; прежние составы не изменяются.',
    },
  },
  {
    id: 'I-04',
    paragraphs: [6, 8],
    answers: ['block', 'deviation'],
    heldBy: [
      'order/p06-council-size.councilSizeFindings',
      'order/council-vote.voters',
      'order/council-vote.ballotFindings',
    ],
    words: {
      kk: 'Шақырылған адам кеңес мүшесі емес және дауыс бермейді.',
      ru: 'Приглашённое лицо – не член Совета и не голосует.',
    },
  },
  {
    id: 'I-05',
    paragraphs: [4],
    answers: ['block', 'deviation', 'warning'],
    heldBy: ['order/p04-application.applicationFindings'],
    words: {
      kk: 'Есепке қою мәселесі өтініштен немесе тіркелген ақпараттан және орынбасардың ұсынысынан кейін қаралады.',
      ru: 'Вопрос о постановке рассматривается после ходатайства или зарегистрированной информации и представления заместителя.',
    },
  },
  {
    id: 'I-06',
    paragraphs: [9],
    answers: ['block', 'deviation', 'warning'],
    heldBy: ['order/p09-parents.parentsFindings'],
    words: {
      kk: 'Ата-ана шақырылған: күні, тәсілі және нәтижесі жазылған.',
      ru: 'Родители приглашены: записаны дата, способ и результат.',
    },
  },
  {
    id: 'I-07',
    paragraphs: [17],
    answers: ['block'],
    heldBy: ['order/p17-minutes.minutesFindings'],
    words: {
      kk: 'Хаттамада күні, қатысушылар, күн тәртібі, тыңдау қорытындысы және шешім бар.',
      ru: 'В протоколе есть дата, участники, повестка дня, итоги заслушивания и решение.',
    },
  },
  {
    id: 'I-08',
    paragraphs: [17],
    answers: ['block', 'warning'],
    heldBy: ['order/p17-minutes.signatureFindings'],
    words: {
      kk: 'Хаттамаға төрағалық етуші (бірнешеу болса, әрқайсысы) мен хатшы қол қояды; оған дейін шешім қол қойылмаған болып көрінеді.',
      ru: 'Протокол подписывают председательствующий (каждый, если их было несколько) и секретарь; до этого решение видно как неподписанное.',
    },
  },
  {
    id: 'I-09',
    paragraphs: [15],
    answers: ['block'],
    heldBy: ['order/p15-decision.decisionFindings'],
    words: {
      kk: 'Есепке қою мәселесі бойынша екі шешімнің бірі қабылданады: қою немесе қоюдан бас тарту.',
      ru: 'По вопросу о постановке принимается одно из двух решений: поставить или отказать.',
    },
  },
  {
    id: 'I-10',
    paragraphs: [7, 17],
    answers: ['block', 'deviation'],
    heldBy: ['order/p17-minutes.presenceFindings'],
    words: {
      kk: 'Төрағалық етуші мен хатшы отырыста болады және екі бөлек адам.',
      ru: 'Председательствующий и секретарь присутствуют на заседании, и это два разных лица.',
    },
  },
  {
    id: 'I-11',
    paragraphs: ['annex-1'],
    answers: ['block'],
    heldBy: ['order/p16-plan.planPeriodFindings'],
    words: {
      kk: 'Бекітілген жоспардың басталу және аяқталу күндері бар.',
      ru: 'У утверждённого плана есть даты начала и окончания.',
    },
  },
  {
    id: 'I-12',
    paragraphs: [19],
    answers: ['block'],
    heldBy: ['order/p19-measures.planFindings'],
    words: {
      kk: 'Әр іс-шараның жауапты адамы және жоспар кезеңіне кіретін нақты мерзімі бар.',
      ru: 'У каждого мероприятия есть ответственный и конкретный срок внутри периода плана.',
    },
  },
  {
    id: 'I-13',
    paragraphs: ['annex-1'],
    answers: ['block'],
    heldBy: ['order/p19-measures.planFindings'],
    words: {
      kk: 'Әр іс-шараның сапаны бағалау индикаторы бар.',
      ru: 'У каждого мероприятия есть индикатор оценки качества.',
    },
  },
  {
    id: 'I-14',
    paragraphs: [18, 'annex-1'],
    answers: ['block'],
    heldBy: ['order/p19-measures.planFindings'],
    words: {
      kk: 'Жоспарда кемінде бір аталған іс-шара бар.',
      ru: 'В плане есть хотя бы одно названное мероприятие.',
    },
  },
  {
    id: 'I-15',
    paragraphs: [18],
    answers: ['block', 'deviation', 'warning'],
    heldBy: ['order/p18-help.copyFindings'],
    words: {
      kk: 'Жоспардың бір данасы ата-анаға беріледі; бас тарту екі куәгермен жазылады (мектептің тәртібі).',
      ru: 'Экземпляр плана выдаётся родителям; отказ записывается с двумя свидетелями (порядок школы).',
    },
  },
  {
    id: 'I-16',
    paragraphs: [23],
    answers: ['block', 'deviation'],
    heldBy: ['order/p23-removal.removalFindings'],
    words: {
      kk: 'МЕА-дан шығаруға жауапты адамның өтініші және оң мінездеме немесе құжатпен расталған объективті себеп керек.',
      ru: 'Для снятия с ВШУ нужны ходатайство ответственного лица и положительная характеристика или подтверждённая объективная причина.',
    },
  },
  {
    id: 'I-17',
    paragraphs: [23],
    answers: ['block'],
    heldBy: ['order/p23-removal.removalFindings', 'order/p23-removal.removalReminders'],
    words: {
      kk: 'Ешкім МЕА-дан өзінен-өзі шығарылмайды: мерзім мен жас тек еске салынады.',
      ru: 'Никто не снимается с ВШУ автоматически: о сроке и возрасте только напоминают.',
    },
  },
  {
    id: 'I-18',
    paragraphs: [20],
    answers: [],
    heldBy: ['order/p20-notice.noticeTerm', 'order/p20-notice.noticeFindings'],
    words: {
      kk: 'Орган ақпарат бергенде, екі шешімнің қайсысынан кейін де оған бір жұмыс күні ішінде хабарланады.',
      ru: 'Если информацию дал орган, ему сообщают в течение одного рабочего дня после любого из двух решений.',
    },
  },
  {
    id: 'I-19',
    paragraphs: [21],
    answers: ['block', 'deviation'],
    heldBy: ['order/p21-submission.submissionFindings'],
    words: {
      kk: 'Бірінші және екінші түрдегі ұсынысқа екі дерек керек: көмектен бас тарту және шара қолданбау.',
      ru: 'Для представления первого и второго вида нужны оба факта: отказ от помощи и непринятие мер.',
    },
  },
  {
    id: 'I-20',
    paragraphs: [21],
    answers: ['block', 'deviation'],
    heldBy: ['order/p21-submission.submissionFindings'],
    words: {
      kk: 'Үшінші түрдегі ұсынысқа әрекет, оның күні және ақпарат көзі керек.',
      ru: 'Для представления третьего вида нужны деяние, его дата и источник сведений.',
    },
  },
  {
    id: 'I-21',
    paragraphs: [21],
    answers: ['block', 'deviation'],
    heldBy: ['order/p21-submission.submissionFindings'],
    words: { kk: 'Ұсынысқа әкімшілік қол қояды.', ru: 'Представление подписывает администрация.' },
  },
  {
    id: 'I-22',
    paragraphs: [22],
    answers: ['block', 'deviation'],
    heldBy: ['order/p22-grounds.groundsFindings'],
    words: {
      kk: 'Кеңес кемінде бір негізді растайды; өтініш берушіден негіз талап етілмейді.',
      ru: 'Совет подтверждает хотя бы одно основание; от заявителя основания не требуют.',
    },
  },
  {
    id: 'I-23',
    paragraphs: [],
    answers: [],
    heldBy: [
      'casework/intake/refer-pupil.referPupil',
      'casework/intake/receive-agency-information.receiveAgencyInformation',
    ],
    words: {
      kk: 'Бір білім алушының бір ғана ашық картасы болады.',
      ru: 'У обучающегося не больше одной открытой карты.',
    },
  },
  {
    id: 'I-24',
    paragraphs: [10],
    answers: [],
    heldBy: ['casework/card-state.cardState', 'register/journal.journalise'],
    words: {
      kk: 'Күй фактілерден есептеледі; журналда кім, қашан, не өзгерткені қалады.',
      ru: 'Состояние вычисляется из фактов; в журнале остаётся, кто, когда и что изменил.',
    },
  },
  {
    id: 'I-25',
    paragraphs: [15, 23],
    answers: [],
    heldBy: ['casework/sitting/record-decision.recordDecision'],
    words: {
      kk: 'Есепке қою және МЕА-дан шығару күні – отырыс күні.',
      ru: 'Дата постановки и снятия – дата заседания.',
    },
  },
  {
    id: 'I-26',
    paragraphs: [26],
    answers: [],
    heldBy: ['casework/registry/summary-counts.countSummary'],
    words: {
      kk: 'Мектептер, сыныптар, мұғалімдер есептегілер санымен салыстырылмайды; полиция есебі бөлек жолда.',
      ru: 'Школы, классы и учителя не сравниваются по числу состоящих на учёте; учёт полиции – отдельной строкой.',
    },
  },
  {
    id: 'I-27',
    paragraphs: [25],
    answers: ['warning'],
    heldBy: ['order/p25-no-consequences.wordingFindings', 'casework/queries/sheet.sheet'],
    words: {
      kk: 'Мектептен шығатын әр парақта есептің құқықтық салдарға әкеп соқпайтыны жазылады; хаттың мәтінінде кінә мен жаза туралы айтылмайды.',
      ru: 'На каждом листе, который выходит из школы, сказано, что учёт не влечёт правовых последствий; текст письма не говорит о вине и наказании.',
    },
  },
  {
    id: 'I-28',
    paragraphs: [24],
    answers: ['block', 'deviation'],
    heldBy: ['order/p24-transfer.transferFindings'],
    words: {
      kk: 'Ақпараттық хат белгіленген жолмен ғана жіберіледі және жүргізілген жұмысты ғана қамтиды.',
      ru: 'Письмо при переводе идёт только установленным путём и содержит только проведённую работу.',
    },
  },
  {
    id: 'I-29',
    paragraphs: [25],
    answers: [],
    heldBy: ['casework/access.mayReadCards'],
    words: {
      kk: 'Картаны және негіздерді кеңсе қызметкерлері ғана көреді.',
      ru: 'Карты и основания видят только ведущие учёт.',
    },
  },
  {
    id: 'I-30',
    paragraphs: [],
    answers: [],
    heldBy: ['register/journal.journalise'],
    words: {
      kk: 'Ештеңе жойылмайды; қате жазба себебімен күшін жояды.',
      ru: 'Ничего не удаляется; ошибочная запись аннулируется с причиной.',
    },
  },
  {
    id: 'I-31',
    paragraphs: [14, 19],
    answers: ['warning'],
    heldBy: ['order/one-person.onePersonFindings'],
    words: {
      kk: 'Бір адам барлық рөлді атқармайды; өтініш беруші қорытындыға қол қоймайды (мектептің тәртібі).',
      ru: 'Один человек не исполняет все роли; заявитель не подписывает заключение (порядок школы).',
    },
  },
  {
    id: 'I-32',
    paragraphs: [4, 9, 11, 12, 14, 15, 16, 20, 23],
    answers: ['block', 'deviation', 'warning'],
    heldBy: [
      'order/date-order.dateOrderFindings',
      'order/p11-registration.registrationFindings',
      'order/p16-plan.planPeriodFindings',
      'order/p20-notice.noticeFindings',
    ],
    words: {
      kk: 'Күндер ретімен: түсу – тіркеу; ұсыныс, материалдар, шақыру – шешім – жоспарды бекіту.',
      ru: 'Даты по порядку: поступление – регистрация; представление, материалы, приглашение – решение – утверждение плана.',
    },
  },
];
