// D26 The positive characteristic a removal rests on (¶23): the class teacher's, the psychological service's, or one of both.
import { helpName } from '../../../documents/help-words';
import type { PositiveCharacteristicView } from '../../../documents/positive-characteristic-view';
import type { Role } from '../../../model/codes';
import { cardIdOf } from '../../../model/record-id';
import type { Paper } from '../../../register/tables/documents';
import type { Removal } from '../../../register/tables/removals';
import type { Language } from '../../../text/bilingual';
import { PAPER_TEXTS } from '../../../text/paper-texts';
import type { Desk } from '../../desk';
import { teacherId } from '../assessment-form';
import { birthDate, documentOf, languageOf, pupilWords, roleSigns, schoolOf } from '../blocks';
import { definePaper } from '../paper-kind';
import {
  placedOn,
  REMOVAL_TABLES,
  removalNamed,
  removalRows,
  resultWords,
  standingRemovals,
  workedMeasures,
} from '../removal-papers';

/** Ends of a subject's id, and the roles that sign such a characteristic. */
const AUTHORS: Readonly<Record<'CT' | 'PS' | 'JN', readonly Role[]>> = {
  CT: ['CLASS_TEACHER'],
  PS: ['PSYCHOLOGIST'],
  JN: ['CLASS_TEACHER', 'PSYCHOLOGIST'],
};
type Author = keyof typeof AUTHORS;

export const positiveCharacteristic = definePaper<PositiveCharacteristicView>({
  kind: 'D26',
  template: 'positive-characteristic',
  paragraphs: [23],
  tables: REMOVAL_TABLES,
  rows: removalRows,
  subjects: (desk, cardId) =>
    standingRemovals(desk, cardId)
      .filter(({ basis }) => basis === 'POSITIVE_DYNAMICS')
      .flatMap((removal) =>
        authorsOf(desk, removal).map((author) => ({
          id: `${removal.id}-${author}`,
          number: '',
          languages: [languageOf(desk.settings.sittingLanguage)],
          about: PAPER_TEXTS[`paper.characteristic-${author}`],
        })),
      ),
  content: characteristicContent,
  signers: (desk, { subjectId }) =>
    AUTHORS[authorIn(subjectId)].map((role) => signerId(desk, role, subjectId)),
});

/** Two papers, or one of both where the school or this application has it so. */
const authorsOf = (desk: Desk, { joint, psychologistOn }: Removal): Author[] =>
  joint === true || (desk.settings.characteristicRule !== 'TWO' && psychologistOn === null)
    ? ['JN']
    : ['CT', 'PS'];

const authorIn = (subjectId: string): Author => {
  const end = subjectId.slice(-2);
  return end === 'CT' || end === 'PS' ? end : 'JN';
};

const signerId = (desk: Desk, role: Role, subjectId: string): string | undefined =>
  role === 'CLASS_TEACHER'
    ? teacherId(desk, cardIdOf(subjectId))
    : desk.file.all('Staff').find((each) => each.active === true && each.roles.includes(role))?.id;

function characteristicContent(
  desk: Desk,
  paper: Paper,
  language: Language,
): PositiveCharacteristicView | undefined {
  const cardId = cardIdOf(paper.subjectId);
  const removal = removalNamed(desk, paper.subjectId);
  if (!removal) return undefined;
  const author = authorIn(paper.subjectId);
  const roles = AUTHORS[author];
  const ids = roles.map((role) => signerId(desk, role, paper.subjectId));
  return {
    document: documentOf(paper, language, author === 'PS' ? removal.psychologistOn : removal.teacherOn),
    school: schoolOf(desk, language),
    title: PAPER_TEXTS[`paper.characteristic-${author}`][language],
    pupil: pupilWords(desk, cardId, language),
    birthDate: birthDate(desk, cardId, language),
    placedOn: placedOn(desk, cardId, language),
    results: workedMeasures(desk, cardId).flatMap((measure) => {
      const result = resultWords(measure, language);
      return result !== '' && measure.responsible.some((id) => ids.includes(id))
        ? [{ words: `${helpName(measure, language)}: ${result}` }]
        : [];
    }),
    caution: author === 'CT' ? '' : PAPER_TEXTS['paper.general-only'][language],
    signers: roles.map((role, at) => roleSigns(desk, role, ids[at], language)),
  };
}
