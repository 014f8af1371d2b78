// D22 What the sheet of monitoring says, from the register alone (¶19).
import { describe, expect, it } from '@jest/globals';
import { ask, contentAbout, give, put } from '../book';
import { PLAN, SECRETARY, schoolAfter } from '../school-path';

const MEASURE = `${PLAN}-0001`;
const worked = (book: ReturnType<typeof schoolAfter>, at: number, doneOn: string, mistaken = false) =>
  put(book, 'Works', `${MEASURE}-W00${at}`, { doneOn, what: `${at}-кездесу`, mistaken });

describe('¶19 D22 the sheet of monitoring', () => {
  it('is offered for an approved plan, not for a draft', () => {
    expect(contentAbout(schoolAfter('drafted'), 'D22', PLAN)).toBeUndefined();
    expect(contentAbout(schoolAfter('approved'), 'D22', PLAN)).toMatchObject({
      plan: { from: expect.stringMatching(/5\sқараша$/) },
      measures: [
        {
          help: 'Сүйемелдеу',
          responsible: expect.stringContaining('Ким'),
          due: '25.12.2026',
          done: '',
          evidence: '',
          indicator: 'сабаққа қатысу',
          value: '',
          assessment: '',
          proposal: '',
        },
      ],
      dynamics: '',
      overall: '',
      signer: { name: expect.stringContaining('Жүнісов') },
    });
  });

  it('says of a measure under way when it was done last, and what shows it', () => {
    const book = schoolAfter('approved');
    worked(book, 1, '2026-11-12');
    put(book, 'Measures', MEASURE, { lastDoneOn: '2026-11-12' });
    expect(contentAbout(book, 'D22', PLAN, 'ru')).toMatchObject({
      measures: [{ done: 'выполняется, 12.11.2026', evidence: '12.11.2026: 1-кездесу' }],
    });
    worked(book, 2, '2026-11-19');
    worked(book, 3, '2026-11-26', true);
    expect(contentAbout(book, 'D22', PLAN, 'ru')).toMatchObject({
      measures: [
        {
          evidence: expect.stringMatching(
            /^12\.11\.2026\s– 19\.11\.2026, записей: 2; 19\.11\.2026: 2-кездесу$/,
          ),
        },
      ],
    });
  });

  it('says how a finished measure was assessed, and the plan as a whole', () => {
    const book = schoolAfter('approved');
    put(book, 'Measures', MEASURE, {
      doneOn: '2026-12-24',
      quality: 'REACHED',
      qualityNote: 'Сыныпта сөйлейді',
      assessedBy: 'T0002',
    });
    put(book, 'Plans', PLAN, { result: 'PARTLY', assessment: 'Жұмыс жалғасады', assessedOn: '2027-01-25' });
    expect(contentAbout(book, 'D22', PLAN)).toMatchObject({
      document: { date: expect.stringMatching(/25\sқаңтар$/) },
      measures: [
        {
          done: 'орындалды, 24.12.2026',
          value: 'Мақсатқа қол жетті',
          assessment: expect.stringMatching(/^Сыныпта сөйлейді – А\.\sОразбаев, орынбасар$/),
        },
      ],
      overall: 'Ішінара қол жетті. Жұмыс жалғасады.',
    });
  });

  it('says the dynamics and what is proposed, of a finished measure and of one that goes on', () => {
    const book = schoolAfter('approved');
    const assess = (input: object) =>
      give(book, 'assess-measure', SECRETARY, { measureId: MEASURE, ...input } as never).kind;
    expect(assess({})).toBe('input');
    expect(assess({ dynamics: 'POSITIVE', proposal: 'CONTINUE', note: 'Сабаққа келеді' })).toBe('done');
    const content = () => contentAbout(book, 'D22', PLAN, 'ru');
    expect(content()).toMatchObject({
      measures: [
        {
          done: '',
          value: '',
          assessment: expect.stringMatching(/^Положительная динамика – Сабаққа келеді – А\.\sЖүнісов/),
          proposal: 'Продолжить',
        },
      ],
      dynamics: 'Положительная динамика – 1',
    });
    expect(ask(book, 'measure', SECRETARY, { measureId: MEASURE })).toMatchObject({
      assessment: { on: undefined, dynamics: 'POSITIVE', proposal: 'CONTINUE' },
    });
    const finished = { doneOn: '2026-11-05', quality: 'REACHED', note: '' };
    expect(assess({ ...finished, proposal: 'STOP' })).toBe('done');
    expect(content()).toMatchObject({
      measures: [{ done: 'выполнено, 05.11.2026', proposal: 'Прекратить' }],
      dynamics: '',
    });
    expect(assess({})).toBe('done');
    expect(content()).toMatchObject({ measures: [{ done: '', assessment: '', proposal: '' }] });
  });

  it('says nothing of the situation and the family', () => {
    const said = JSON.stringify(contentAbout(schoolAfter('approved'), 'D22', PLAN));
    expect(said).not.toMatch(/Анасы кешкі|Абай к|undefined|null/);
  });
});
