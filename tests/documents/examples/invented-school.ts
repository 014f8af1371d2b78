// The school of the invented papers, with the long legal name such schools have.
import type { SchoolBlock } from '../../../src/documents/blocks-view';

const names = {
  nameKk:
    'Қарағанды облысы білім басқармасының Теректі қаласы білім бөлімінің «№ 8 жалпы білім беретін мектебі» КММ',
  nameRu:
    'КГУ «Общеобразовательная школа № 8» отдела образования города Теректы управления образования Карагандинской области',
};

export const schoolKk: SchoolBlock = { ...names, place: 'Теректі қ.' };
export const schoolRu: SchoolBlock = { ...names, place: 'г. Теректы' };
