// Words of the screen with all papers of a sitting.
import { pair } from './pair';

export const SITTING_PAPERS_TEXTS = {
  'page.title.sitting-papers': pair('Отырыстың құжаттары', 'Документы заседания'),
  'page.sitting-papers.before': pair('Отырысқа дейін', 'До заседания'),
  'page.sitting-papers.after': pair('Отырыстан кейін', 'После заседания'),
  'page.sitting-papers.make': pair('Қалғанын жасау: {count}', 'Создать остальные: {count}'),
  'page.sitting-papers.making': pair('Құжат жасалуда: {n} / {all}', 'Создаётся документ {n} из {all}'),
  'page.sitting-papers.ended': pair('Құжаттар жасалды.', 'Документы созданы.'),
  'page.sitting-papers.copies': pair('Дана саны', 'Экземпляров'),
  'page.sitting-papers.print': pair('Бір баспа файлы: {n} дана', 'Один файл для печати: {n} экз.'),
  'page.sitting-papers.list': pair('Басып шығарылатын құжаттар', 'Что печатается'),
  'page.sitting-papers.later': pair(
    'Шақыру, күн тәртібі мен төраға данасы – отырысқа дейін; хаттама, үзінді, хабарлама мен жоспар – отырыс жабылған соң.',
    'Приглашения, повестка и экземпляр председателя – до заседания; протокол, выписки, уведомления и планы – когда оно закрыто.',
  ),
};
