import { afterAll, describe, expect, it } from '@jest/globals';
import { given, refusal, SECRETARY, stage } from './stage';

const { executor } = stage(
  `
  function output(steps) {
    var page = HtmlService.createHtmlOutput('<b>a</b>');
    return steps.map(function (step) {
      var answer = page[step[0]].apply(page, step.slice(1));
      return answer === page ? 'chains' : answer;
    });
  }
  function plain(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function fill(name, fields) {
    var template = HtmlService.createTemplateFromFile(name);
    for (var key in fields) template[key] = fields[key];
    return template.evaluate().getContent();
  }
  function inline(source) { return HtmlService.createTemplate(source).evaluate().getContent(); }
  function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }
  function blob() { var b = HtmlService.createHtmlOutput('ә').getBlob(); return [b.getContentType(), b.getDataAsString()]; }
  function missing() { return HtmlService.createTemplateFromFile('Nowhere'); }
  function returned() { return HtmlService.createHtmlOutput('x'); }
  function doGet(e) {
    return HtmlService.createTemplateFromFile('Sidebar').evaluate()
      .setTitle('Тірек').addMetaTag('viewport', 'width=device-width')
      .setXFrameOptionsMode(HtmlService.XFrameOptionsMode.ALLOWALL).setContent('<p>' + e.parameter.page + '</p>');
  }
  function doPost() { return ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON); }
  function text() {
    var out = ContentService.createTextOutput('a').append('b');
    var before = out.getContent();
    out.clear();
    return [before, out.getContent(), String(out.getMimeType())];
  }
  `,
  {
    files: {
      Sidebar: '<h1>Тірек</h1>',
      Boot: '<div title="<?= tip ?>"><?= name ?></div><script>var boot = <?!= json ?>;</script>',
      Loop: '<ul><? for (var i = 0; i < list.length; i++) { ?><li><?= list[i] ?></li><? } ?></ul>',
      Include: "<body><?!= include('Sidebar') ?></body>",
      Script: '<script>var name = "<?= name ?>";</script>',
      Handler: '<a href="<?= name ?>">x</a>',
      Bare: '<p class=<?= name ?>>x</p>',
    },
  },
);
afterAll(() => executor.close());
const run = async (name: string, ...args: unknown[]) => given(await executor.run(name, args, SECRETARY));
const refused = async (name: string, ...args: unknown[]) =>
  refusal(await executor.run(name, args, SECRETARY));

describe('HtmlService', () => {
  it('U6 the title is empty, untrusted text is escaped, clear empties', async () => {
    const steps = [
      ['getTitle'],
      ['appendUntrusted', '<i a="1">\'&'],
      ['getContent'],
      ['clear'],
      ['getContent'],
      ['setTitle', 'Т'],
      ['getTitle'],
    ];
    expect(await run('output', steps)).toEqual([
      '',
      'chains',
      '<b>a</b>&lt;i a=&quot;1&quot;&gt;&#39;&amp;',
      'chains',
      '',
      'chains',
      'Т',
    ]);
    expect(await run('blob')).toEqual(['text/html', 'ә']);
  });

  it('U6 a missing file', async () => {
    expect(await refused('missing')).toBe('Exception: No HTML file named Nowhere was found.');
    expect(await refused('plain', 'toString')).toBe('Exception: No HTML file named toString was found.');
    expect(await run('plain', 'Sidebar')).toBe('<h1>Тірек</h1>');
  });

  it('U6 templates write their fields, escaped or raw', async () => {
    const fields = { name: '<b>"Ә"</b>', tip: '"x"', json: '{"a":1}' };
    expect(await run('fill', 'Boot', fields)).toBe(
      '<div title="&quot;x&quot;">&lt;b&gt;&quot;Ә&quot;&lt;/b&gt;</div><script>var boot = {"a":1};</script>',
    );
    expect(await run('fill', 'Loop', { list: ['a', '<'] })).toBe('<ul><li>a</li><li>&lt;</li></ul>');
    expect(await run('fill', 'Include', {})).toBe('<body><h1>Тірек</h1></body>');
    expect(await run('inline', '<?= 1 + 1 ?>')).toBe('2');
  });

  it('U6 a field nobody set is an error of the script', async () => {
    expect(await refused('fill', 'Boot', {})).toBe('ReferenceError: tip is not defined');
    expect(await refused('inline', '<? if ( ?>')).toMatch(/^SyntaxError: /);
  });

  it.each([
    ['Script', '<script>'],
    ['Handler', 'the attribute href'],
    ['Bare', 'a tag outside a quoted attribute'],
  ])('U6 escaping by place is not guessed: %s', async (name, where) => {
    expect(await refused('fill', name, { name: 'x' })).toBe(
      `NotEmulated: not emulated: <?= ?> inside ${where}: escape it in the script and use <?!= ?>`,
    );
  });

  it('takes only the meta tags Google takes', async () => {
    expect(await run('output', [['addMetaTag', 'viewport', 'x']])).toEqual(['chains']);
    expect(await refused('output', [['addMetaTag', 'robots', 'none']])).toBe(
      'Exception: The meta tag you specified is not allowed in this context.',
    );
  });

  it('doGet answers a page', async () => {
    const outcome = await executor.run('doGet', [{ parameter: { page: 'refer' } }], SECRETARY, {
      kind: 'webapp',
    });
    expect(outcome).toMatchObject({
      page: {
        kind: 'html',
        content: '<p>refer</p>',
        title: 'Тірек',
        metaTags: [{ name: 'viewport', content: 'width=device-width' }],
        xFrameOptionsMode: 'ALLOWALL',
      },
    });
  });

  it('U8 google.script.run carries no page', async () => {
    expect(await refused('returned')).toContain('returned what google.script.run does not carry');
  });
});

describe('ContentService', () => {
  it('U7 clear leaves null', async () => expect(await run('text')).toEqual(['ab', null, 'TEXT']));

  it('doPost answers a text', async () => {
    expect(await executor.run('doPost', [{}], SECRETARY, { kind: 'webapp' })).toMatchObject({
      page: { kind: 'text', content: '{}', mimeType: 'JSON' },
    });
  });

  it('a web app the manifest does not have', async () => {
    const none = stage('function doGet() {}', { manifest: { webapp: undefined as never } });
    expect(refusal(await none.executor.run('doGet', [{}], SECRETARY, { kind: 'webapp' }))).toMatch(
      /^not emulated/,
    );
    await none.executor.close();
  });
});
