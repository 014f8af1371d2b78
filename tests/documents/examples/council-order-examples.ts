// Invented orders on the council's composition in both languages (D12).
import type { CouncilOrderView } from '../../../src/documents/council-order-view';
import { schoolKk, schoolRu } from './invented-school';

/** A composition in place of an earlier one; the secretary stands in. */
export const councilOrderKk: CouncilOrderView = {
  document: { number: '45-НҚ', version: '1', date: '2026 жылғы 1 қыркүйек' },
  school: schoolKk,
  members: [
    { name: 'Әлімбаева Гүлнәр Сапарқызы', position: 'мектеп директоры', office: 'төраға', basis: '' },
    {
      name: 'Оразбаев Нұрлан Төлегенұлы',
      position: 'директордың тәрбие ісі жөніндегі орынбасары',
      office: 'төрағаның орынбасары',
      basis: '',
    },
    {
      name: 'Қасымова Айнұр Ерланқызы',
      position: 'қазақ тілі мен әдебиеті пәнінің мұғалімі',
      office: 'хатшы',
      basis: 'әлеуметтік педагогтің орнына, оның демалысы уақытында',
    },
    { name: 'Ким Елена Викторовна', position: 'педагог-психолог', office: 'мүше', basis: '' },
    { name: 'Ысқақов Ғабит Һамитұлы', position: 'математика пәнінің мұғалімі', office: 'мүше', basis: '' },
  ],
  inForceFrom: '2026 жылғы 1 қыркүйек',
  previous: { number: '40-НҚ', date: '2025 жылғы 1 қыркүйек' },
  signer: { position: 'Мектеп директоры', name: 'Г. С. Әлімбаева' },
};

/** The first composition of a school; its number is written by hand. */
export const councilOrderRu: CouncilOrderView = {
  document: { number: '', version: '1', date: '' },
  school: schoolRu,
  members: [{ name: 'Әлімбаева Гүлнәр', position: 'директор школы', office: 'председатель', basis: '' }],
  inForceFrom: '',
  previous: { number: '', date: '' },
  signer: { position: 'Директор школы', name: 'Г. Әлімбаева' },
};
