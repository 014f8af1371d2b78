// What is wrong with a template of a paper, and where: the engine's codes in words a secretary can act on.
import type { Bilingual } from './bilingual';

export const TEMPLATE_TEXTS = {
  'template.broken': {
    kk: 'Мектептің «{title}» үлгісінде ({language}) қате бар: {problem} Құжат бағдарламаның өз үлгісімен жасалды. Үлгіні түзетіңіз: «Үлгілер» экраны қателердің бәрін көрсетеді.',
    ru: 'В шаблоне школы «{title}» ({language}) есть ошибка: {problem} Документ создан по шаблону программы. Исправьте шаблон: экран «Шаблоны» покажет все ошибки.',
  },
  'template.gone': {
    kk: 'Мектептің «{title}» үлгісі ({language}) табылмады: жойылған, себетте немесе жабық. Құжат бағдарламаның өз үлгісімен жасалды. Үлгіні «Үлгілер» экранында қалпына келтіруге болады.',
    ru: 'Шаблон школы «{title}» ({language}) не найден: удалён, в корзине или закрыт. Документ создан по шаблону программы. Восстановить шаблон можно на экране «Шаблоны».',
  },
  'template.in-kk': { kk: 'қазақша', ru: 'на казахском' },
  'template.in-ru': { kk: 'орысша', ru: 'на русском' },
  'template.at': { kk: '{place}, «{excerpt}»: {problem}', ru: '{place}, «{excerpt}»: {problem}' },

  'template.place.body': { kk: 'мәтін', ru: 'текст' },
  'template.place.header': { kk: 'жоғарғы колонтитул', ru: 'верхний колонтитул' },
  'template.place.footer': { kk: 'төменгі колонтитул', ru: 'нижний колонтитул' },
  'template.place.footnote': { kk: 'сілтеме', ru: 'сноска' },
  'template.place.tab': { kk: '«{tab}» қойындысы', ru: 'вкладка «{tab}»' },
  'template.place.table': {
    kk: '{table}-кесте, {row}-жол, {column}-баған',
    ru: 'таблица {table}, строка {row}, столбец {column}',
  },
  'template.place.paragraph': { kk: '{paragraph}-абзац', ru: 'абзац {paragraph}' },

  'template.UNCLOSED_TAG': {
    kk: 'Екі жақша «{{» ашылған, бірақ сол абзацта «}}» жоқ.',
    ru: 'Скобки «{{» открыты, а «}}» в том же абзаце нет.',
  },
  'template.BAD_EXPRESSION': {
    kk: 'Жақша ішіндегіні оқу мүмкін емес: {reason}.',
    ru: 'Написанное в скобках нельзя прочитать: {reason}.',
  },
  'template.FORBIDDEN_NAME': { kk: '«{name}» атауын қолдануға болмайды.', ru: 'Имя «{name}» недопустимо.' },
  'template.UNKNOWN_BLOCK': {
    kk: '«{name}» деген блок жоқ; бар блоктар: if, unless, each, with.',
    ru: 'Блока «{name}» нет; есть блоки if, unless, each, with.',
  },
  'template.UNKNOWN_HELPER': {
    kk: '«{name}» деген өріс жоқ немесе өрістің атауында бос орын бар.',
    ru: 'Поля «{name}» нет, или в имени поля есть пробел.',
  },
  'template.UNEXPECTED_CLOSE': {
    kk: '«{name}» блогы жабылған, бірақ ашылмаған.',
    ru: 'Блок «{name}» закрыт, а открыт не был.',
  },
  'template.UNEXPECTED_ELSE': {
    kk: 'else артық: ол блоктың ішінде емес.',
    ru: 'Лишнее else: оно не внутри блока.',
  },
  'template.MISMATCH': {
    kk: '«{expected}» блогының орнына «{found}» жабылған.',
    ru: 'Вместо блока «{expected}» закрыт «{found}».',
  },
  'template.UNCLOSED_BLOCK': { kk: '«{name}» блогы жабылмаған.', ru: 'Блок «{name}» не закрыт.' },
  'template.CROSSES_TABLE': {
    kk: '«{name}» блогы кестенің сыртында басталып, ішінде аяқталады немесе керісінше.',
    ru: 'Блок «{name}» начинается вне таблицы, а кончается в ней, или наоборот.',
  },
  'template.NOT_IN_TABLE': {
    kk: '«{name}» жолды қайталауы тиіс, бірақ ол кестеде емес.',
    ru: '«{name}» должен повторять строку, но он не в таблице.',
  },
  'template.ELSE_IN_ROWS': {
    kk: 'Кестенің жолдарын алатын «{name}» блогында else болмайды.',
    ru: 'В блоке «{name}», который занимает строки таблицы, не может быть else.',
  },
  'template.ROWS_OVERLAP': {
    kk: '«{name}» блогы басқа блоктың жолдарымен қиылысады.',
    ru: 'Блок «{name}» пересекается по строкам с другим блоком.',
  },
  'template.OUTSIDE_ROW_LOOP': {
    kk: 'Өріс қайталанатын жолда тұр, бірақ қайталау блогының сыртында.',
    ru: 'Поле стоит в повторяемой строке, но вне блока повторения.',
  },
  'template.ROWSPAN_IN_LOOP': {
    kk: '«{name}» қайталайтын жолда ұяшықтар тігінен біріктірілген.',
    ru: 'В строке, которую повторяет «{name}», ячейки объединены по вертикали.',
  },
  'template.TABLE_IN_LOOP': {
    kk: 'Қайталанатын бөлікте тұтас кесте бар.',
    ru: 'В повторяемой части стоит целая таблица.',
  },
  'template.OBJECT_IN_LOOP': {
    kk: 'Қайталанатын бөлікте сурет немесе басқа нысан бар.',
    ru: 'В повторяемой части стоит рисунок или другой объект.',
  },
  'template.LIST_IN_LOOP': {
    kk: 'Қайталанатын бөлікте таңбалы немесе нөмірленген тізім бар: нөмірді өріспен жазыңыз.',
    ru: 'В повторяемой части стоит маркированный или нумерованный список: номер пишется полем.',
  },
  'template.OPEN_SUGGESTION': {
    kk: 'Қабылданбаған ұсыныс (түзету) бар: оны қабылдаңыз немесе қайтарыңыз.',
    ru: 'Есть непринятое предложение правки: примите его или отклоните.',
  },
  'template.NOT_EDITABLE_VIEW': {
    kk: 'Құжат «{mode}» көрінісінде оқылды, өңдеуге келмейді.',
    ru: 'Документ прочитан в виде «{mode}», править его нельзя.',
  },
  'template.MISALIGNED': { kk: 'Бұл жерді оқу мүмкін болмады.', ru: 'Это место не удалось прочитать.' },
  'template.MISSING': {
    kk: '«{path}» деген өріс бұл құжатта жоқ.',
    ru: 'Поля «{path}» в этом документе нет.',
  },
  'template.NOT_TEXT': {
    kk: '«{path}» – мәтін емес, тізім не бөлім: оны each немесе with блогымен жазыңыз.',
    ru: '«{path}» – не текст, а список или раздел: пишите его блоком each или with.',
  },
  'template.NOT_A_LIST': {
    kk: '«{path}» – тізім емес, оны each қайталай алмайды.',
    ru: '«{path}» – не список, each его не повторит.',
  },
  'template.HELPER_FAILED': { kk: '«{name}» орындалмады: {reason}.', ru: '«{name}» не выполнено: {reason}.' },

  'template.why.SYNTAX': { kk: 'жазылуы қате', ru: 'написано с ошибкой' },
  'template.why.EMPTY': { kk: 'жақша іші бос', ru: 'в скобках пусто' },
  'template.why.PARTIAL': { kk: '«>» белгісі қолданылмайды', ru: 'знак «>» не используется' },
  'template.why.RAW_BLOCK': { kk: 'төрт жақша қолданылмайды', ru: 'четыре скобки не используются' },
  'template.why.DECORATOR': { kk: '«*» белгісі қолданылмайды', ru: 'знак «*» не используется' },
  'template.why.INVERSE_BLOCK': {
    kk: '«^» орнына unless немесе else жазыңыз',
    ru: 'вместо «^» пишите unless или else',
  },
  'template.why.WHITESPACE_CONTROL': { kk: '«~» белгісі қолданылмайды', ru: 'знак «~» не используется' },
  'template.why.OBJECT_INSIDE': {
    kk: 'жақша ішінде сурет не нысан бар',
    ru: 'внутри скобок рисунок или объект',
  },
  'template.why.COMBINING_MARK': {
    kk: 'жақшадан кейін бірден екпін белгісі тұр',
    ru: 'сразу после скобок стоит знак ударения',
  },
  'template.why.LITERAL': { kk: 'өрістің орнына мән жазылған', ru: 'вместо поля написано значение' },
  'template.why.ARGUMENTS': { kk: 'бір ғана өріс күтіледі', ru: 'ожидается ровно одно поле' },
  'template.why.SCOPE': { kk: 'scope тек row бола алады', ru: 'scope может быть только row' },
} satisfies Record<string, Bilingual>;
