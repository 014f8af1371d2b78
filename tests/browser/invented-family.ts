// The family and bodies of an invented card, as the server would word them.
import type { FamilyView } from '../../src/casework/views';

/** The view in one language. */
export function inventedFamily(language: 'kk' | 'ru'): FamilyView {
  const w = (kk: string, ru: string) => (language === 'kk' ? kk : ru);
  const p = (id: string) => ({ id, label: w(`${id}-тармақ`, `п.\u00a0${id}`) });
  const cardId = 'P00012-K01';
  const codes = <T extends string>(...all: [code: T, kk: string, ru: string][]) =>
    all.map(([code, kk, ru]) => ({ code, words: w(kk, ru) }));
  const waits = { tone: 'under-way' as const, text: w('күтілуде', 'ожидается') };
  return {
    cardId,
    name: 'Сейітқали Нұрсұлтан Бауыржанұлы',
    classWords: w('7 «Б» сынып', '7 «Б» класс'),
    number: w('МЕА-007', 'ВШУ-007'),
    acts: [
      {
        act: { screen: 'prepare-submission', cardId },
        title: w('Комиссияға ұсыныс дайындау', 'Подготовить представление в комиссию'),
        paragraph: p('21'),
      },
      {
        act: { screen: 'record-contact', cardId },
        title: w('Ата-анамен байланысты жазу', 'Записать контакт с родителями'),
        paragraph: p('9'),
      },
      {
        act: { screen: 'send-request', cardId },
        title: w('Органға сауал жіберу', 'Направить запрос в орган'),
        paragraph: p('13'),
      },
    ],
    closedActs: [],
    parts: [
      {
        title: w('Ата-анамен байланыс', 'Контакты с родителями'),
        rows: [
          {
            id: `${cardId}-C02`,
            when: w('20 қараша · Жүнісова М. Қ.', '20 ноября · Жүнісова М. Қ.'),
            title: w('Көмек ұсынылды', 'Предложена помощь'),
            text: w(
              'Үйіне барып · Бас тартты · анасы · Ананың жазбаша бас тартуы',
              'С посещением на дому · Отказались · мать · Письменный отказ матери',
            ),
            acts: [
              {
                act: { screen: 'annul-contact', cardId, recordId: `${cardId}-C02` },
                title: w('Қате жазба деп белгілеу', 'Отметить как ошибочную запись'),
              },
            ],
          },
          {
            id: `${cardId}-C01`,
            when: w('4 қараша · Жүнісова М. Қ.', '4 ноября · Жүнісова М. Қ.'),
            title: w('Есепке қою мәселесіне шақыру', 'Приглашение: постановка на учёт'),
            text: w('басқа баланың анасы', 'мать другого ребёнка'),
            chip: { tone: 'refused', text: w('қате жазба', 'ошибочно') },
            acts: [],
          },
        ],
      },
      {
        title: w('Сауалдар мен жауаптар', 'Запросы и ответы'),
        rows: [
          {
            id: `${cardId}-E01`,
            when: w('3 қараша', '3 ноября'),
            title: w('№ 3 қалалық емхана', 'Городская поликлиника № 3'),
            text: w('Диспансерлік есепте тұра ма?', 'Состоит ли на диспансерном учёте?'),
            chip: waits,
            acts: [
              {
                act: { screen: 'record-reply', cardId, letterId: `${cardId}-E01` },
                title: w('Сауалға жауапты жазу', 'Записать ответ на запрос'),
              },
            ],
          },
        ],
      },
    ],
    refused: w('20 қараша 2026 ж.: Ананың жазбаша бас тартуы', '20 ноября 2026 г.: Письменный отказ матери'),
    evidence: [
      {
        kind: 'PARENTS_DUTIES',
        rows: [
          {
            words: w('Көмектен бас тартуы', 'Отказ от помощи'),
            proofs: [w('20 қараша: жазбаша бас тартуы', '20 ноября: письменный отказ')],
          },
          { words: w('Шара қолданбауы', 'Непринятие мер'), proofs: [] },
        ],
      },
    ],
    commissions: {
      [`${cardId}-H01`]: [
        { id: 'T0003', name: 'Жүнісова Меруерт Қанатқызы' },
        { id: 'Бекова Сәуле', name: 'Бекова Сәуле' },
      ],
    },
    meetingForms: codes(['AT_SCHOOL', 'Мектепте', 'В школе'], ['BY_PHONE', 'Телефон арқылы', 'По телефону']),
    contactPurposes: codes(
      ['HELP_OFFERED', 'Көмек ұсынылды', 'Предложена помощь'],
      ['MEASURES_ASKED', 'Ата-ананың шаралары сұралды', 'Спросили о мерах родителей'],
    ),
    contactResults: codes(
      ['REFUSED', 'Бас тартты', 'Отказались'],
      ['NOT_REACHED', 'Байланыс болмады', 'Связаться не удалось'],
    ),
    submissionKinds: codes(
      [
        'PARENTS_DUTIES',
        'Міндеттерін орындамайтын ата-анаға қатысты материалды қарау туралы',
        'О рассмотрении материалов о родителях, не исполняющих обязанности',
      ],
      [
        'MINOR_ADMIN_ACT',
        'Әкімшілік жауаптылық белгіленген әрекет жасаған баланың материалын қарау туралы',
        'О рассмотрении материалов о несовершеннолетнем, совершившем административное деяние',
      ],
    ),
    versions: {},
  };
}
