// The school's own templates: one that is broken, gone or being edited stops no paper and makes none half-filled.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { pathIds } from '../../local/bench/path/act';
import { ApiError } from '../../local/google/api-error';
import type { DocumentJson } from '../../local/google/docs/json';
import { fieldMeaning } from '../../src/casework/papers/paper-fields';
import { PAPER_FIELD_EXAMPLES, PAPER_FIELD_TEXTS } from '../../src/text/paper-field-texts';
import { textLines } from '../templates/papers';
import { lookAt, paperDocuments, rowsOf } from './look-at-register';
import { openQuickSchool, type QuickSchool } from './quick-school';
import { OWNER, PEOPLE } from './school';
import { walk } from './walk';

const CALLER = { email: OWNER, scopes: ['https://www.googleapis.com/auth/drive'] };
const { minutesId } = pathIds();
/** So many fields may be without a description, which are then shown by their path alone; the number only falls. */
const MOST_SILENT = 12;

describe("a school's own template", () => {
  let school: QuickSchool;
  let back: () => void;
  beforeAll(() => {
    school = openQuickSchool();
    walk(school, 'make-paper');
    back = school.snapshot();
  }, 60_000);
  beforeEach(() => back());
  afterAll(() => school.close());

  const drive = (method: string, params: Record<string, unknown>, body?: object) =>
    school.home.store.transaction(() =>
      school.home.drive.methods[method]?.(params, body ?? null, CALLER),
    ) as {
      files?: { id: string; name: string; trashed: boolean }[];
    };
  const docs = (method: string, params: Record<string, unknown>, body?: object) =>
    school.home.store.transaction(() => school.home.docs.methods[method]?.(params, body ?? null, CALLER));
  const filesNamed = (name: string) =>
    drive('files.list', { q: `name = '${name}'`, fields: 'files(id,name,trashed)' }).files ?? [];
  const templateOf = (name: string): string => {
    const [file] = filesNamed(name);
    if (!file) throw new Error(`no template ${name}`);
    return file.id;
  };
  const write = (fileId: string, text: string, index = 1) =>
    docs(
      'documents.batchUpdate',
      { documentId: fileId },
      { requests: [{ insertText: { location: { index }, text } }] },
    );
  const make = (language: 'kk' | 'ru' = 'ru') =>
    school.command('make-paper', { documentId: minutesId }, undefined, { language });
  const paper = () => rowsOf(school, 'Documents').find(({ id }) => id === minutesId);
  /** What the document prints, a line a paragraph. */
  const textOf = (fileId: unknown): string =>
    textLines(
      docs('documents.get', { documentId: String(fileId), includeTabsContent: true }) as DocumentJson,
    ).join('\n');
  const warningsOf = (answer: ReturnType<typeof make>): string[] => {
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value.warnings ?? [];
  };
  const madeWhole = () => {
    expect(paper()).toMatchObject({ state: 'жоба' });
    const text = textOf(paper()?.fileId);
    expect(text).toContain('Сейітқали Нұрсұлтан');
    expect(text).not.toMatch(/\{\{|\}\}/);
    expect(lookAt(school).faults).toEqual([]);
    expect(school.logged).toEqual([]);
  };

  it('that is broken gives way to the one that ships, and the answer says which and what is wrong', () => {
    const before = paperDocuments(school);
    write(templateOf('minutes-kk'), 'Мектеп {{#if school.nameKk}} мен {{school.naem}}\n');
    const [warning] = warningsOf(make());
    expect(warning).toContain('на казахском');
    expect(warning).toContain('Блок «if» не закрыт.');
    madeWhole();
    expect(textOf(paper()?.fileId)).not.toContain('naem');
    // The copy of the broken one is in the bin.
    expect(paperDocuments(school)).toBe(before + 1);
    expect(make()).toMatchObject({ ok: false });
  });

  it('with a field the paper does not have gives way too', () => {
    write(templateOf('minutes-kk'), '{{school.naem}}\n');
    expect(warningsOf(make('kk'))[0]).toContain('«school.naem» деген өріс бұл құжатта жоқ.');
    madeWhole();
  });

  it('changed without a mistake is used as the school wrote it', () => {
    write(templateOf('minutes-kk'), 'Біздің мектеп: {{school.nameKk}}\n');
    expect(warningsOf(make())).toEqual([]);
    expect(textOf(paper()?.fileId)).toContain('Біздің мектеп: ');
    madeWhole();
  });

  it('deleted for good gives way to the one that ships', () => {
    drive('files.delete', { fileId: templateOf('minutes-kk') });
    expect(warningsOf(make())[0]).toContain('не найден');
    madeWhole();
  });

  it('in a folder that is closed gives way, and a closed folder of papers is said', () => {
    const error = (id: string) =>
      new ApiError(404, `File not found: ${id}.`, {
        errors: [{ message: `File not found: ${id}.`, domain: 'global', reason: 'notFound' }],
      });
    const template = templateOf('minutes-kk');
    school.misfortune(({ method }) =>
      method === 'files.copy' ? { when: 'before', error: error(template) } : undefined,
    );
    expect(warningsOf(make())[0]).toContain('не найден');
    school.misfortune(undefined);
    madeWhole();
    back();
    school.misfortune(({ method }) =>
      method === 'files.copy' || method === 'files.create'
        ? { when: 'before', error: error('folder') }
        : undefined,
    );
    expect(make()).toMatchObject({ ok: false, kind: 'refused', problems: [{ code: 'papers-shut' }] });
    school.misfortune(undefined);
    expect(warningsOf(make())).toEqual([]);
    madeWhole();
  });

  it('that somebody is editing right now is copied as it stood; the next paper has the rest', () => {
    const id = templateOf('minutes-kk');
    write(id, 'Жартысы жазылған жол\n');
    let typed = false;
    school.misfortune(({ method }) => {
      if (method === 'documents.get' && !typed) {
        typed = true;
        write(id, 'Кейін жазылған жол {{#if\n');
      }
      return undefined;
    });
    expect(warningsOf(make())).toEqual([]);
    school.misfortune(undefined);
    expect(textOf(paper()?.fileId)).toContain('Жартысы жазылған жол');
    expect(textOf(paper()?.fileId)).not.toContain('Кейін жазылған');
    madeWhole();
    expect(check('minutes-kk')).toMatchObject({ tone: 'err' });
  });

  it('whose folder is deleted gives way to the one that ships, and the list says so', () => {
    const parents = (
      drive('files.get', { fileId: templateOf('minutes-kk'), fields: 'parents' }) as { parents?: string[] }
    ).parents;
    drive('files.delete', { fileId: parents?.[0] ?? '' });
    expect(warningsOf(make())[0]).toContain('не найден');
    madeWhole();
    expect(list().notes.length).toBeGreaterThan(1);
    expect(rowOf('minutes-kk')?.chip.text).toBe('не найден');
  });

  it('takes a hearing of five pages whole', () => {
    const long = (sentences: number) =>
      Array.from({ length: sentences }, (_none, at) => `${at + 1}-сөйлем: ұзақ тыңдалым.`).join(' ');
    const spoke = Array.from({ length: 8 }, (_none, at) => ({
      who: `Сөйлеуші ${at + 1}`,
      gist: `${long(65)} Соңы ${at + 1}.`,
    }));
    const item = rowsOf(school, 'Agenda')[0];
    const sitting = String(item?.id).slice(0, 5);
    school.does('reopen-sitting', { sittingId: sitting, reason: 'Тыңдалым толық жазылмаған.' }, PEOPLE.head);
    school.does('record-hearing', {
      itemId: String(item?.id),
      heard: long(200),
      parentsPresent: true,
      spoke,
    });
    school.does('close-sitting', { sittingId: sitting, closedAt: '16:30' });
    expect(warningsOf(make())).toEqual([]);
    const text = textOf(paper()?.fileId);
    expect(text).toContain(long(200));
    for (const { gist } of spoke) expect(text).toContain(gist);
    madeWhole();
  });

  it('V109 whose copy somebody types into is read again', () => {
    let typed = 0;
    school.misfortune(({ method, params }) => {
      if (method === 'documents.batchUpdate' && typed++ < 2) write(String(params.documentId), 'ескерту ');
      return undefined;
    });
    expect(warningsOf(make())).toEqual([]);
    school.misfortune(undefined);
    expect(textOf(paper()?.fileId)).toContain('ескерту ескерту ');
    madeWhole();
  });

  it('is followed by the paper when the quota ends half-way, and there is one document', () => {
    const before = paperDocuments(school);
    const message =
      "Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user'.";
    school.misfortune(({ method }) =>
      method === 'documents.batchUpdate'
        ? { when: 'before', error: new ApiError(429, message, { status: 'RESOURCE_EXHAUSTED' }) }
        : undefined,
    );
    expect(make()).toMatchObject({ ok: false, kind: 'busy' });
    school.misfortune(undefined);
    expect(make().ok).toBe(true);
    madeWhole();
    expect(paperDocuments(school)).toBe(before + 1);
  });

  const list = () => {
    const answer = school.query('templates', {}, undefined, 'ru');
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value;
  };
  const rowOf = (name: string) =>
    list()
      .kinds.flatMap(({ templates }) => templates)
      .find((row) => row.name === name);
  const check = (name: string) => {
    const answer = school.query('check-template', { name }, undefined, 'ru');
    if (!answer.ok) throw new Error(JSON.stringify([answer, school.logged]));
    return answer.value;
  };
  const reset = (name: string) => school.does('reset-template', { name }, undefined, { language: 'ru' });

  it('is listed as it stands: as shipped, changed, broken, in the bin, gone', () => {
    expect(rowOf('notice-kk')).toMatchObject({ chip: { text: 'шаблон программы' }, mayReset: false });
    expect(rowOf('minutes-kk')).toMatchObject({ chip: { text: 'в папке, без изменений' }, mayReset: false });
    school.setClock('2026-11-05', '16:12');
    const id = templateOf('minutes-kk');
    write(id, 'Мектеп\n');
    expect(rowOf('minutes-kk')).toMatchObject({ chip: { text: 'изменён школой' }, mayReset: true });
    write(id, '{{#if x}}');
    check('minutes-kk');
    expect(rowOf('minutes-kk')?.chip.text).toMatch(/^ошибки: \d+$/);
    drive('files.update', { fileId: id }, { trashed: true });
    expect(rowOf('minutes-kk')?.chip.text).toBe('в корзине');
    // Seen in the bin, it is no longer copied; taken out of it, it is.
    expect(warningsOf(make())[0]).toContain('в корзине');
    madeWhole();
    drive('files.delete', { fileId: id });
    expect(rowOf('minutes-kk')).toMatchObject({ chip: { text: 'не найден' }, mayReset: true });
    expect(rowOf('minutes-kk')?.url).toBeUndefined();
  });

  it('is checked at once: every mistake with its place, and the fields there are', () => {
    const id = templateOf('minutes-kk');
    const mistakes = Array.from({ length: 20 }, (_none, at) => `Қате ${at}: {{school.no${at}}}\n`).join('');
    write(id, mistakes);
    const { problems, fields, tone } = check('minutes-kk');
    expect(problems).toHaveLength(20);
    expect(problems[7]).toEqual({
      place: 'текст, абзац 8',
      excerpt: 'Қате 7: {{school.no7}}',
      message: 'Поля «school.no7» в этом документе нет.',
    });
    expect(tone).toBe('err');
    expect(fields.find(({ path }) => path === 'items[].heard[].gist')).toEqual({
      path: 'items[].heard[].gist',
      tag: '{{#each items}}{{#each heard}}{{gist}}{{/each}}{{/each}}',
      meaning: 'краткая суть сказанного',
      example: '…',
      used: true,
    });
    expect(check('minutes-ru')).toMatchObject({ tone: 'ok', problems: [], warnings: [] });
    expect(check('no-such-kk')).toMatchObject({ tone: 'err', name: '', fields: [] });
    expect(check('notice-ru')).toMatchObject({ tone: 'plain', problems: [], mayReset: false });
  });

  it('is said to have lost the sentence of ¶25 that the program’s own has', () => {
    school.does('make-paper', { kind: 'D31', subjectId: 'P00001-K01', language: 'kk' });
    expect(check('register-card-kk')).toMatchObject({ tone: 'ok', warnings: [] });
    docs(
      'documents.batchUpdate',
      { documentId: templateOf('register-card-kk') },
      {
        requests: [
          {
            replaceAllText: {
              containsText: { text: 'құқықтық салдарға әкеп соқпайды', matchCase: true },
              replaceText: 'маңызды',
            },
          },
        ],
      },
    );
    expect(check('register-card-kk')).toMatchObject({
      tone: 'ok',
      warnings: [expect.stringContaining('не влечёт правовых последствий (пункт 25)')],
    });
  });

  it('is put back to the one that ships, and the old one stays under another name', () => {
    school.setClock('2026-11-05', '16:13');
    const id = templateOf('minutes-kk');
    write(id, '{{#if x}}');
    reset('minutes-kk');
    expect(templateOf('minutes-kk')).not.toBe(id);
    expect(filesNamed('minutes-kk (бұрынғы / прежний)')).toEqual([
      expect.objectContaining({ id, trashed: false }),
    ]);
    expect(rowOf('minutes-kk')).toMatchObject({ chip: { text: 'в папке, без изменений' }, mayReset: false });
    // As shipped already: nothing is uploaded again.
    reset('minutes-kk');
    expect(filesNamed('minutes-kk')).toHaveLength(1);
    expect(warningsOf(make())).toEqual([]);
    madeWhole();
    expect(school.command('reset-template', { name: 'no-such-kk' })).toMatchObject({
      ok: false,
      kind: 'input',
    });
  });

  it('is offered to be updated when the program has a newer one and nobody touched it, and only named when somebody did', () => {
    const shipped = school.files.Templates;
    const newer = JSON.parse(String(shipped)) as Record<string, { of: string }>;
    for (const name of ['minutes-kk', 'plan-kk']) Object.assign(newer[name] ?? {}, { of: 'newer' });
    school.setClock('2026-11-05', '16:14');
    const [untouched, touched] = [templateOf('plan-kk'), templateOf('minutes-kk')];
    write(touched, 'Мектеп\n');
    try {
      school.files.Templates = JSON.stringify(newer);
      expect(list()).toMatchObject({
        outdated: ['plan-kk'],
        notes: expect.arrayContaining([expect.stringContaining('есть новая редакция')]),
      });
      expect(rowOf('plan-kk')?.chip).toEqual({
        tone: 'soon',
        text: 'в папке, без изменений, есть новая редакция',
      });
      expect(rowOf('minutes-kk')?.chip.text).toBe('изменён школой, есть новая редакция');
      reset('plan-kk');
      expect(templateOf('plan-kk')).not.toBe(untouched);
      expect(templateOf('minutes-kk')).toBe(touched);
      expect(list().outdated).toEqual([]);
    } finally {
      school.files.Templates = String(shipped);
    }
  });

  it('takes a value for what it is: braces, quotes, angle brackets and an emoji stay text', () => {
    const name = '«Мектеп» <b>"№ 8"</b> {{school.place}} {{#if x}} 🙂';
    school.does('change-settings', { values: { schoolNameKk: name } }, PEOPLE.head);
    expect(warningsOf(make())).toEqual([]);
    expect(textOf(paper()?.fileId)).toContain(name);
    expect(lookAt(school).faults).toEqual([]);
  });

  it('every field of every paper means something, in both languages', () => {
    const shipped = JSON.parse(String(school.files.Templates)) as Record<string, { fields: string[] }>;
    const paths = [...new Set(Object.values(shipped).flatMap(({ fields }) => fields))];
    const silent = paths.filter((path) => fieldMeaning(path, 'kk') === undefined);
    expect({ silent, many: silent.length > MOST_SILENT }).toEqual({ silent, many: false });
    // A description nobody reads is taken out.
    const ends = new Set(
      paths.flatMap((path) =>
        path
          .split('.')
          .flatMap((_part, at, all) => [all.slice(at).join('.'), `${all.slice(0, at).join('.')}.*`]),
      ),
    );
    for (const texts of [PAPER_FIELD_TEXTS, PAPER_FIELD_EXAMPLES])
      expect(Object.keys(texts).filter((key) => !ends.has(key))).toEqual([]);
    for (const [template, { fields }] of Object.entries(shipped))
      if (template.endsWith('-kk'))
        expect({ template, fields: [...fields].sort() }).toEqual({
          template,
          fields: [...(shipped[template.replace(/kk$/, 'ru')]?.fields ?? [])].sort(),
        });
  });
});
