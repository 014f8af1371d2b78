// Invented decisions to hold a sitting in both languages (D13).
import type { AgendaView } from '../../../src/documents/agenda-view';
import { schoolKk, schoolRu } from './invented-school';

/** Three questions, guests from two bodies; an acting head decides. */
export const agendaKk: AgendaView = {
  document: { number: '18', version: '1', date: '2026 жылғы 30 қазан' },
  school: schoolKk,
  sitting: { date: '2026 жылғы 5 қараша', time: '15:00', place: 'Мектептің 12-кабинеті' },
  items: [
    {
      number: '1',
      time: '15:00',
      title: 'Білім алушыны мектепішілік есепке (МЕА) қою туралы',
      card: 'Кіріс-007',
      rapporteur: 'Оразбаев Н. Т.',
    },
    {
      number: '2',
      time: '15:20',
      title: 'Мектепішілік есепте (МЕА) тұрған білім алушымен жүргізілген жұмысты қарау туралы',
      card: 'МЕА-003',
      rapporteur: 'Қасымова А. Е.',
    },
    { number: '3', time: '15:40', title: 'Кеңестің жылдық жұмыс жоспары туралы', card: '', rapporteur: '' },
  ],
  parents: 'Мәселесі қаралатын білім алушылардың ата-аналары немесе өзге заңды өкілдері',
  guests: [
    { who: 'Кәмелетке толмағандардың істері жөніндегі учаскелік полиция инспекторы' },
    { who: 'Медицина қызметкері' },
  ],
  basis: 'директордың 2026 жылғы 28 қазандағы № 52 бұйрығы',
  signer: { position: 'Директордың міндетін атқарушы', name: 'Н. Т. Оразбаев' },
};

/** One question that is about no child; hour and room are not settled. */
export const agendaRu: AgendaView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  sitting: { date: '5 ноября 2026 года', time: '', place: '' },
  items: [{ number: '1', time: '', title: 'О плане работы Совета на год', card: '', rapporteur: '' }],
  parents: '',
  guests: [],
  basis: '',
  signer: { position: 'Директор школы', name: 'Г. С. Әлімбаева' },
};
