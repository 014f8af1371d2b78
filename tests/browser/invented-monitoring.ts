// Invented views of work on measures and of the board of cards.
import type { BoardView, MeasureView, MyMeasuresView } from '../../src/casework/views';

const MEASURE = 'P00008-K01-L01-0002';

/** What the invented school answers about measures and cards; `w` words a text in the reader's language. */
export function monitoringViews(w: (kk: string, ru: string) => string): {
  'my-measures': MyMeasuresView;
  measure: MeasureView;
  board: BoardView;
} {
  const name = w(
    'Сабақтан тыс уақытта жұмыспен қамту (бос уақытын ұйымдастыру)',
    'Занятость во внеурочное и свободное время, в том числе в каникулы',
  );
  const late = {
    tone: 'soon' as const,
    text: w('белгіленбеген: 26 қазан – 1 қараша', 'не отмечено: 26 октября – 1 ноября'),
  };
  return {
    'my-measures': {
      measures: [
        {
          measureId: MEASURE,
          name,
          subject: 'Әбдіғали Н. С., 7\u00a0«Ә»',
          chip: late,
          note: w('апта сайын', 'каждую неделю'),
          last: { tone: 'done', text: w('істелді: 20\u00a0қазан', 'сделано 20\u00a0октября') },
          done: false,
          mine: true,
        },
        {
          measureId: 'P00008-K01-L01-0003',
          name: w('Ата-анамен жұмыс', 'Работа с родителями'),
          subject: 'Әбдіғали Н. С., 7\u00a0«Ә»',
          chip: { tone: 'done', text: w('Толық жетті', 'Достигнут') },
          note: w('соңғы рет: 2 қараша', 'последний раз 2 ноября'),
          done: true,
          mine: true,
        },
      ],
    },
    measure: {
      measureId: MEASURE,
      found: true,
      cardId: 'P00008-K01',
      name,
      pupil: 'Әбдіғали Н. С., 7\u00a0«Ә»',
      facts: [
        { label: w('Жауапты', 'Ответственные'), text: 'Ахметова С. Т.' },
        {
          label: w('Сапа индикаторы', 'Индикатор качества'),
          text: w('үйірмеге қатысады', 'ходит на кружок'),
        },
      ],
      chip: late,
      periods: [{ code: '2026-11-02', words: w('2–8 қараша', '2–8 ноября') }],
      works: [
        {
          workId: `${MEASURE}-W001`,
          when: w('20 қазан', '20 октября'),
          who: 'Ахметова С. Т.',
          text: w('Үйірмеге жазылды', 'Записан на кружок'),
          mended: w('Бұрын: 19.10.2026. Түзету себебі: күні қате', 'Было: 19.10.2026. Исправлено: дата'),
          mistaken: false,
          may: 'change-with-reason',
          values: { doneOn: '2026-10-20', by: 'T0005', outsider: '', what: '', result: '' },
        },
      ],
      responsible: ['T0005'],
      outsider: '',
      dynamics: [
        { code: 'POSITIVE', words: w('Оң динамика', 'Положительная динамика') },
        { code: 'NONE', words: w('Өзгеріс жоқ', 'Без изменений') },
      ],
      proposals: [
        { code: 'CONTINUE', words: w('Жалғастыру', 'Продолжить') },
        { code: 'STOP', words: w('Тоқтату', 'Прекратить') },
      ],
      office: true,
      mayApply: true,
      applied: '',
      remind: true,
      reminded: w('еске салынды: 3 қараша', 'напомнили 3 ноября'),
    },
    board: {
      cards: [
        {
          cardId: 'P00008-K01',
          number: w('МЕА-004', 'ВШУ-004'),
          name: 'Әбдіғали Н. С.',
          stateChip: { tone: 'done', text: w('МЕА-да тұр', 'Состоит на ВШУ') },
          next: w('Жоспардың данасын тапсыру · Жұмабаева А. Е.', 'Вручить экземпляр плана · Жұмабаева А. Е.'),
          progress: w('5 іс-шараның 1 аяқталды', 'завершено 1 из 5'),
          reviewed: '',
          control: w('басшы қарады: 30 қазан', 'руководитель смотрел 30 октября'),
          with: ['T0003', 'T0005'],
          late: true,
          measures: [
            {
              measureId: MEASURE,
              name,
              who: 'Ахметова С. Т.',
              chip: late,
              reminded: w('еске салынды: 3 қараша', 'напомнили 3 ноября'),
              remind: true,
            },
          ],
        },
        {
          cardId: 'P00012-K01',
          number: w('Кіріс-012', 'Вх-012'),
          name: 'Сейітқали Н. Б.',
          stateChip: { tone: 'under-way', text: w('Күн тәртібінде', 'В повестке') },
          next: w('Отырысты өткізу · Жұмабаева А. Е.', 'Провести заседание · Жұмабаева А. Е.'),
          progress: '',
          reviewed: '',
          control: '',
          with: ['T0003'],
          late: false,
          measures: [],
        },
      ],
      people: [
        { id: 'T0003', name: 'Жұмабаева А. Е.', note: '' },
        { id: 'T0005', name: 'Ахметова С. Т.', note: '' },
      ],
      warnings: [],
      control: true,
    },
  };
}
