// What the sample school is set up with: its name, its settings, its people. Everything is invented.
import type { FirstPerson, FirstPupil } from '../../src/casework/first-rows';
import type { Language } from '../../src/text/bilingual';
import { samplePupils } from './sample-pupils';
import { sampleStaff } from './sample-staff';

/** What the bundle's `setUp` takes. */
interface SampleSetUp {
  language: Language;
  settings: Record<string, string | number | boolean>;
  people: readonly FirstPerson[];
  pupils: readonly FirstPupil[];
}

/** The set-up of the sample school in a language, for pupils as old as they are on `today` (yyyy-MM-dd); `oneLanguage`: all pupils are taught in it. */
export const sampleSetUp = (language: Language, today: string, oneLanguage = false): SampleSetUp => ({
  language,
  settings: {
    schoolNameKk:
      'Теректі қаласы білім бөлімінің «№ 8 жалпы білім беретін мектебі» коммуналдық мемлекеттік мекемесі',
    schoolNameRu:
      'Коммунальное государственное учреждение «Общеобразовательная школа № 8» отдела образования города Теректи',
    schoolShortKk: '№ 8 мектеп',
    schoolShortRu: 'Школа № 8',
    placeKk: 'Теректі қаласы',
    placeRu: 'город Теректи',
    schoolPhone: '+7 700 000 00 10',
    sittingPlace: language === 'kk' ? '12-кабинет' : 'кабинет 12',
    sittingLanguage: language,
  },
  people: sampleStaff(),
  pupils: samplePupils(today, oneLanguage ? language : undefined),
});
