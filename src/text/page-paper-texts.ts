// Words of papers wherever they are made and signed: the parts of two pages have that screen.
import type { Bilingual } from './bilingual';
import { pair } from './pair';

export const PAPER_TEXTS = {
  'page.title.papers': pair('Құжаттар', 'Документы'),
  'page.papers.sittings': pair('Отырыстар', 'Заседания'),
  'page.paper.make': pair('Құжатты жасау', 'Создать документ'),
  'page.paper.resume': pair('Жасауды жалғастыру', 'Продолжить создание'),
  'page.paper.again': pair('Қайта жасау', 'Создать заново'),
  'page.paper.again-text': pair(
    'Құжат тізілімдегі қазіргі жазбалар бойынша қайта жасалады; бұрын басылғаны мен мәтінге қолмен енгізілген түзетулер жарамайды, қайта басып шығарыңыз.',
    'Документ составится по нынешним записям учёта; прежняя распечатка и правки в самом тексте теряют силу, распечатайте его снова.',
  ),
  'page.paper.open': pair('Құжатты ашу', 'Открыть документ'),
  'page.paper.signed': pair('Қол қойылғанын белгілеу', 'Отметить подписание'),
  'page.paper.to-head': pair('Басшының қарауына беру', 'Передать руководителю на просмотр'),
  'page.paper.return': pair('Түзетуге қайтару', 'Вернуть на исправление'),
  'page.paper.final': pair('Қол қоюға беру', 'Передать на подпись'),
  'page.paper.final-text': pair(
    'Берілген соң құжат түзетуге жабылады, әр беттің төменіне мәтін коды жазылады.',
    'После передачи документ закрывается для правки, внизу каждой страницы встаёт код текста.',
  ),
  'page.paper.number': pair('Нөмірін жазу', 'Вписать номер'),
  'page.paper.number-hint': pair(
    'Бос қалса, мектептің үлгісі бойынша келесісі беріледі',
    'Если пусто, даётся следующий по шаблону школы',
  ),
  'field.number-paper.number.label': pair('Нөмірі', 'Номер'),
  'field.number-paper.on.label': pair('Күні', 'Дата'),
  'page.paper.take': pair('Жазбаға енгізу: {what}', 'Внести в запись: {what}'),
  'page.paper.mean': pair('Әдейі солай деп белгілеу', 'Отметить намеренным'),
  'page.paper.meant': pair('Әдейі солай', 'Намеренно'),
  'page.paper.why-meant': pair('Себебі бір-екі сөзбен', 'Почему, в двух словах'),
  'page.paper.unsigned': pair('Қол қойылмағандар', 'Не подписаны'),
  'page.paper.renew': pair('Жаңа нұсқасын жасау', 'Создать новую редакцию'),
  'page.paper.renew-text': pair(
    'Қол қойылған нұсқа өзгермейді, екеуі де сақталады. Жаңасына қол қойылғанда бұрынғысы «ауыстырылды» деп белгіленеді.',
    'Подписанная редакция не меняется, хранятся обе. Когда подписана новая, прежняя отмечается как заменённая.',
  ),
  'page.paper.mend-sitting': pair('Отырысты түзетуге ашу', 'Открыть заседание для исправления'),
  'page.paper.mend-plan': pair('Жоспарды түзетуге ашу', 'Открыть план для исправления'),
  'page.paper.because': pair('Жаңа нұсқаның себебі: {reason}', 'Причина новой редакции: {reason}'),
  'page.title.new-paper': pair('Жаңа құжат', 'Новый документ'),
  'page.paper.all-of-sitting': pair('Отырыстың барлық құжаты', 'Все документы заседания'),
  'page.paper.new': pair('Жаңа құжат жасау', 'Создать новый документ'),
  'page.paper.nothing-yet': pair(
    'Әзірге жасалатын құжат жоқ: деректер енгізілгенде осында шығады.',
    'Пока создавать нечего: документы появятся здесь, когда будут внесены данные.',
  ),
  'page.paper.make-in': pair('Жасау: {language}', 'Создать: {language}'),
  'page.paper.show-in': pair('Көрсету: {language}', 'Показать: {language}'),
  'page.paper.in-kk': pair('қазақша', 'на казахском'),
  'page.paper.in-ru': pair('орысша', 'на русском'),
  'page.paper.none': pair('Құжаттар әлі жоқ.', 'Документов пока нет.'),
  'page.paper.gone': pair('Мұндай құжат табылмады.', 'Такого документа нет.'),
  'field.signedOn.label': pair('Қол қойылған күні', 'Когда подписано'),
  'field.signers.label': pair('Кімдер қол қойды', 'Кто подписал'),
  'field.signers.hint': pair(
    'Тізімнен таңдаңыз не теріп, Enter басыңыз',
    'Выберите из списка или наберите и нажмите Enter',
  ),
  'field.signers.required': pair('Кім қол қойғанын жазыңыз', 'Укажите, кто подписал'),
} satisfies Record<string, Bilingual>;
