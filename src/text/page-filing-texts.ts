// Words of what lies beside a signed paper: its PDF, scans, files of signatures.
import { pair } from './pair';

export const FILING_TEXTS = {
  'page.files.title': pair('Қол қойылған құжаттың файлдары', 'Файлы подписанного документа'),
  'page.files.pdf': pair('PDF-ті ашу', 'Открыть PDF'),
  'page.files.save-pdf': pair('PDF сақтау', 'Сохранить PDF'),
  'page.files.scan': pair('Скан немесе фото қосу', 'Добавить скан или фото'),
  'page.files.scan-hint': pair(
    'PDF, JPEG не PNG, әр файл 10 МБ-қа дейін. Бірнеше бетті қатар таңдауға болады.',
    'PDF, JPEG или PNG, каждый файл до 10 МБ. Можно выбрать сразу несколько страниц.',
  ),
  'page.files.cms': pair('Электрондық қолтаңба файлын қосу', 'Добавить файл электронной подписи'),
  'page.files.cms-hint': pair(
    '.cms не .p7s, 10 МБ-қа дейін. Тірек қолтаңбаны тексермейді, файлды ғана сақтайды.',
    '.cms или .p7s, до 10 МБ. Тірек подпись не проверяет, а только хранит файл.',
  ),
  'page.files.replace': pair('Ауыстыру', 'Заменить'),
  'page.files.why': pair('Неге ауыстырылады', 'Почему заменяется'),
  'page.files.because': pair('Ауыстыру себебі: {reason}', 'Причина замены: {reason}'),
  'page.files.pick': pair('Жаңа файл', 'Новый файл'),
  'page.files.pick-again': pair('Файлды қайта таңдаңыз', 'Выберите файл ещё раз'),
  'page.files.sending': pair('Жіберіліп жатқан файл: {n} / {all}', 'Отправляется файл {n} из {all}'),
  'page.files.too-large': pair(
    '«{name}» 10 МБ-тан үлкен. Суретті кішірейтіңіз не PDF-ті бөліп жіберіңіз.',
    '«{name}» больше 10 МБ. Уменьшите снимок или разделите PDF.',
  ),
  'page.files.not-scan': pair('«{name}» PDF, JPEG не PNG емес.', '«{name}» – не PDF, не JPEG и не PNG.'),
  'page.files.not-cms': pair(
    '«{name}» электрондық қолтаңба файлы емес.',
    '«{name}» – не файл электронной подписи.',
  ),
};
