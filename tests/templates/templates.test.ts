// The shipped papers: their wording, their fields, and that they survive the way from source to signed paper.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { exportDocx } from '../../local/export/docx';
import { exportPdf } from '../../local/export/pdf';
import { render } from '../../local/google/docs/render';
import { importDocx } from '../../local/import/docx';
import { compileTemplate } from '../../local/templates/compile';
import { HOUSE_STYLE } from '../../local/templates/house-style';
import { documentFromHtml } from '../../local/templates/paper-document';
import { paragraphsIn } from '../../src/documents/document-text';
import { fieldsOf } from '../../src/documents/engine/fill-template';
import { filledParagraphs } from '../../src/documents/engine/filled-text';
import { PAPER_TEXTS } from '../../src/text/paper-texts';
import { filled } from '../documents/engine/filled';
import { readPdf } from '../local/export/pdf-text';
import { fillSource } from './fill-source';
import { importedTemplate, PAPERS, sourceOf, textLines } from './papers';

const source = (language: string, name: string) =>
  sourceOf(PAPERS.find((paper) => paper.language === language && paper.name === name)!.path);
/** The words a template prints, tags and markup taken out. */
const printed = (html: string) =>
  html
    .replace(/<head>[\s\S]*?<\/head>/, '')
    .replace(/\{\{[^}]*\}\}/g, ' ')
    .replace(/<[^>]*>|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ');
const phraseAfterPhrase = (html: string, phrases: string[]) => {
  const text = printed(html);
  let from = 0;
  for (const phrase of phrases) {
    const found = text.indexOf(phrase, from);
    expect([phrase, found >= from]).toEqual([phrase, true]);
    from = found + phrase.length;
  }
};

describe.each(PAPERS)('$language $name', ({ language, name, path, view }) => {
  it('compiles to A4 with office margins, Times New Roman 14 and page fields', async () => {
    const parts = Object.fromEntries(
      Object.entries(unzipSync(await compileTemplate(sourceOf(path)))).map(([file, bytes]) => [
        file,
        strFromU8(bytes),
      ]),
    );
    const body = parts['word/document.xml']!;
    expect(body).toContain(
      /<html [^>]*class="landscape"/.test(sourceOf(path))
        ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        : '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    );
    expect(body).toMatch(/<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    expect(parts['word/styles.xml']).toMatch(
      /w:styleId="Normal".*?w:ascii="Times New Roman".*?<w:sz w:val="28"\/>/,
    );
    expect(parts['word/styles.xml']).toContain(
      `<w:lang w:val="${language}-${language === 'kk' ? 'KZ' : 'RU'}"/>`,
    );
    const footer = Object.entries(parts).find(([file]) => /footer\d*\.xml$/.test(file))?.[1];
    expect(footer).toMatch(/<w:instrText[^>]*>PAGE</);
    expect(footer).toMatch(/<w:instrText[^>]*>NUMPAGES</);
    expect(footer).toContain('{{document.number}}');
    expect(footer).toContain('{{document.version}}');
  });

  it('asks for no field its view lacks, and prints every field of its view', async () => {
    const found = fieldsOf(await importedTemplate(path));
    if ('problems' in found) throw new Error(JSON.stringify(found.problems));
    const asked = new Set(found.fields.map((field) => field.path));
    // An empty list of one example has no fields of its own: the other's tell them.
    const has = new Set(PAPERS.filter((paper) => paper.name === name).flatMap((paper) => leaves(paper.view)));
    expect(
      [...asked].filter((field) => ![...has].some((leaf) => leaf === field || leaf.startsWith(`${field}.`))),
    ).toEqual([]);
    expect([...has].filter((leaf) => !asked.has(leaf))).toEqual([]);
  });

  it('says as text alone, without a batch, what it says when it is filled', async () => {
    const template = await importedTemplate(path);
    expect(filledParagraphs(template, view)).toEqual(paragraphsIn(filled(template, view, { strict: true })));
  });

  it('says the same through the template engine as through Handlebars', async () => {
    const throughEngine = textLines(filled(await importedTemplate(path), view, { strict: true }));
    const straight = documentFromHtml(fillSource(sourceOf(path), view), HOUSE_STYLE).document;
    const throughHandlebars = textLines(render(importDocx(await exportDocx(straight)).model, {}, true));
    expect(throughEngine).toEqual(throughHandlebars);
    expect(throughEngine.join('\n')).not.toMatch(/\{\{|\}\}/);
  });

  // Made anew with TIREK_GOLDEN=write: a changed word shows as a difference of these files.
  it('reads as it was agreed', async () => {
    const golden = join(__dirname, 'golden', `${name}-${language}.txt`);
    const text = `${textLines(filled(await importedTemplate(path), view, { strict: true })).join('\n')}\n`;
    if (process.env.TIREK_GOLDEN === 'write') {
      mkdirSync(join(__dirname, 'golden'), { recursive: true });
      writeFileSync(golden, text);
    }
    expect(text).toBe(readFileSync(golden, 'utf8'));
  });

  it('prints whole as PDF, Kazakh letters included', async () => {
    const document = filled(await importedTemplate(path), view, { strict: true });
    const pages = readPdf(await exportPdf(document));
    const squeezed = (text: string) => text.replace(/[\s\u00A0]/g, '');
    const text = squeezed(pages.map((page) => page.text).join(''));
    expect(text).not.toContain('\uFFFD');
    for (const leaf of strings(view)) expect(text).toContain(squeezed(leaf));
    pages.forEach((page, index) => {
      expect(squeezed(page.text)).toMatch(new RegExp(`${index + 1}/${pages.length}$`));
    });
  });

  it('is called a draft in its footer, where the code of its text will stand', async () => {
    expect(textLines(await importedTemplate(path)).pop()).toContain(
      `, ${PAPER_TEXTS['paper.foot.draft'][language as 'kk' | 'ru']}\t`,
    );
  });

  it('has no name in its footer', () => {
    const footer = /<footer>([\s\S]*?)<\/footer>/.exec(source(language, name))?.[1] ?? '';
    const tags = [...footer.matchAll(/\{\{(?![#/]|else)([^}]*)\}\}/g)].map((match) => match[1]);
    expect(tags).toEqual(['document.number', 'document.version']);
  });

  it('glues no ending to a field', () => {
    expect(source(language, name)).not.toMatch(/\{\{(?![#/]|else)[^}]*\}\}(<\/[bu]>)?[\p{L}-]/u);
  });
});

/** Paths of a view's strings, lists without their positions, relative inside lists as templates name them. */
function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return [path, ...value.flatMap((item) => leaves(item, `${path}[]`))];
  if (value === null) return [path];
  if (typeof value !== 'object') return [path];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    leaves(inner, path ? `${path}.${key}` : key),
  );
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

describe('the wording', () => {
  it('the order is cited by its exact title, nothing put into it', () => {
    const cited = {
      kk: [
        /орта білім беру ұйымдарында мектепішілік .{0,80}?жөніндегі/giu,
        /ұйымдарында мектепішілік есепке алу жөніндегі$/u,
      ],
      ru: [
        /Методическ\S+ рекомендаци\S+ по .{0,90}?образования/gu,
        / по внутришкольному учёту в организациях среднего образования$/u,
      ],
    } as const;
    const titles = PAPERS.flatMap(({ language, path }) => {
      const [found, exact] = cited[language as 'kk' | 'ru'];
      return (printed(sourceOf(path)).match(found) ?? []).map((title) => [path, title, exact.test(title)]);
    });
    expect(titles.length).toBeGreaterThan(40);
    expect(titles.filter(([, , right]) => !right)).toEqual([]);
  });

  it('¶16 Annex 1 stands in Kazakh exactly, in the order of the form', () => {
    phraseAfterPhrase(source('kk', 'plan'), [
      'Орта білім беру ұйымдарында мектепішілік есепке алу жөніндегі әдістемелік ұсынымдарға 1-қосымша',
      'БЕКІТЕМІН:',
      'Білім беру ұйымының басшысының аты, тегі әкесінің аты (болған жағдайда)',
      '(қолы)',
      '(күні)',
      'Профилактикалық жеке жұмыс жоспары (ПЖЖЖ)',
      'Оқушының тегі, аты, әкесінің аты (болған жағдайда)',
      'Туған күні, айы, жылы',
      'ЖСН',
      '(жеке куәліктің/туу туралы куәліктің көшірмесі/лері қоса ұсынылады)',
      'Мекенжайы',
      'Тіркелген мекенжайы',
      'Өмірлік қиын жағдайдың немесе әлеуметтік қауіпті жағдайдың сипаттамасы',
      'ПЖЖЖ',
      'ж. бастап',
      'ж. дейінгі аралыққа жасалды.',
      'Көмек көрсету түрінің атауы',
      'Жауапты',
      'Көмектің кезеңі/ көлемі',
      'Көмек көрсету мерзімі',
      'Сапаны бағалау индикаторы',
      'ПЖЖЖ мазмұнымен таныстым және көрсетілген ұсынымдарды орындау бойынша міндеттемелерді өз мойныма алуға келісемін',
      '(оқушының ата-анасының немесе заңды өкілінің Т.А.Ә. (болған жағдайда) және қолы)',
    ]);
  });

  it('¶16 Annex 1 stands in Russian in the order of the form', () => {
    phraseAfterPhrase(source('ru', 'plan'), [
      'Приложение 1 к Методическим рекомендациям по внутришкольному учёту в организациях среднего образования',
      'УТВЕРЖДАЮ:',
      'фамилия, имя, отчество (при наличии) руководителя организации образования',
      '(подпись)',
      '(дата)',
      'Индивидуальный план профилактической работы',
      'Фамилия, имя, отчество (при наличии) обучающегося',
      'Дата рождения (число, месяц, год)',
      'ИИН',
      '(прилагается(-ются) копия(-и) удостоверения личности / свидетельства о рождении)',
      'Адрес (фактический)',
      'Адрес регистрации',
      'Характеристика трудной жизненной ситуации или социально опасного положения',
      'План составлен на период с',
      'Наименование вида помощи',
      'Ответственный',
      'Период/объём помощи',
      'Срок оказания помощи',
      'Индикатор оценки качества',
      'С содержанием плана ознакомлен(а) и согласен(на) принять на себя обязательства по выполнению указанных рекомендаций',
      '(Ф.И.О. (при наличии) и подпись родителя или законного представителя обучающегося)',
    ]);
  });

  it('¶16 the plan has no place for a refusal, a class or the minutes', () => {
    expect(printed(source('kk', 'plan'))).not.toMatch(/бас тарт|сынып|хаттама/i);
    expect(printed(source('ru', 'plan'))).not.toMatch(/отказ|класс|протокол/i);
  });

  it('¶17 the minutes name date, participants, agenda, hearing, decision and both signatures', () => {
    phraseAfterPhrase(source('kk', 'minutes'), [
      'ХАТТАМАСЫ',
      'Төрағалық етті:',
      'Хатшы:',
      'Қатысқан кеңес мүшелері:',
      'КҮН ТӘРТІБІ:',
      'ТЫҢДАЛДЫ:',
      'СӨЗ СӨЙЛЕДІ:',
      'Негіздері (Әдістемелік ұсынымдардың 22-тармағы):',
      'Төрағалық етуші',
      'Хатшы',
    ]);
    phraseAfterPhrase(source('ru', 'minutes'), [
      'ПРОТОКОЛ',
      'Председательствующий:',
      'Секретарь:',
      'Присутствовали члены Совета:',
      'ПОВЕСТКА ДНЯ:',
      'СЛУШАЛИ:',
      'ВЫСТУПИЛИ:',
      'Основания (пункт 22 Методических рекомендаций):',
      'Председательствующий',
      'Секретарь',
    ]);
  });

  it.each(['minutes', 'plan'])(
    'no Russian word is left in the Kazakh %s, nor a Kazakh one in the Russian',
    (name) => {
      const words = (language: string) =>
        new Set(
          printed(source(language, name))
            .toLowerCase()
            .match(/[\p{L}]{3,}/gu),
        );
      const russian = words('ru');
      expect([...words('kk')].filter((word) => russian.has(word))).toEqual([]);
      expect([...words('kk')].filter((word) => /[щъё]|ция$/.test(word))).toEqual([]);
      expect([...russian].filter((word) => /[әғқңөұүһі]/.test(word))).toEqual([]);
    },
  );

  it('speaks of help and not of guilt', () => {
    for (const { path } of PAPERS)
      expect(printed(sourceOf(path))).not.toMatch(
        /қиын бала|қолайсыз|тәуекел тобы|кінә|трудн[а-я]+ реб|неблагополучн|вин[аы]|группа риска/i,
      );
  });
});

describe('the minutes’ optional parts', () => {
  const { path, view } = PAPERS[0]!;
  const minutes = view as (typeof PAPERS)[0]['view'] & { items: readonly object[] };
  const linesWith = async (change: object, item: object = {}) =>
    textLines(
      filled(
        await importedTemplate(path),
        { ...minutes, ...change, items: minutes.items.map((one) => ({ ...one, ...item })) },
        { strict: true },
      ),
    ).join('\n');

  it('prints the vote only when there was one', async () => {
    expect(await linesWith({})).toContain('Дауыс беру нәтижесі: «жақтап» – 6');
    expect(await linesWith({}, { vote: '' })).not.toContain('Дауыс беру');
  });

  it('¶15 says why parents or the pupil were not heard', async () => {
    const text = await linesWith({});
    expect(text).toContain('Ата-ана немесе заңды өкіл тыңдалған жоқ. Себебі: Шақыру');
    expect(text).toContain('Білім алушының пікірі тыңдалған жоқ.');
    expect(text).toContain('– Төлеуова Сәуле Бақытқызы (анасы): Ұсынылған');
  });

  it('leaves out what an item without a pupil does not need', async () => {
    const text = await linesWith({}, { pupil: '', grounds: '', informs: [] });
    expect(text).not.toMatch(/Білім алушы:|пікірі|тыңдалған жоқ|Негіздері|ПЖЖЖ|хабардар/);
  });

  it('resolves with the words of the school’s choice', async () => {
    expect(await linesWith({}, { resolvedWord: 'ҚАУЛЫ ЕТТІ' })).toMatch(/\nҚАУЛЫ ЕТТІ:\n/);
  });

  it('drops the lists nobody is on', async () => {
    const text = await linesWith({ absent: [], invited: [], remarks: [], quorum: '' });
    expect(text).not.toMatch(/Қатыспаған|Шақырылғандар|Ескертпелер|мүшесінің/);
  });
});

describe('the plan’s empty fields', () => {
  it('become lines to write on', async () => {
    const { path, view } = PAPERS[2]!;
    const empty = {
      ...view,
      head: { name: '', basis: '' },
      pupil: { name: '', birthDate: '', iin: '', address: '', registeredAddress: '' },
      situation: '',
      period: { from: '', to: '' },
      parents: [],
    };
    const lines = textLines(filled(await importedTemplate(path), empty, { strict: true }));
    for (const label of [
      'Оқушының тегі',
      'Туған күні',
      'ЖСН',
      'Мекенжайы',
      'Тіркелген',
      'Өмірлік',
      'ПЖЖЖ ___',
    ])
      expect(lines.find((line) => line.startsWith(label))).toContain('______');
    const statement = lines.findIndex((line) => line.startsWith('ПЖЖЖ мазмұнымен'));
    expect(lines[statement + 1]).toMatch(/^_{40,}$/);
  });
});
