// D08 The class teacher's characteristic of the pupil (¶14): with the text that was handed in on the page, or lines to write on.
import type { CharacteristicPaperView } from '../../../documents/assessment-form-view';
import { handedIn } from '../../preparation/characteristics';
import { assessmentForm, teacherId } from '../assessment-form';
import { definePaper } from '../paper-kind';

const form = assessmentForm({
  kind: 'D08',
  template: 'characteristic',
  role: 'CLASS_TEACHER',
  tables: ['Materials', 'Characteristics'],
  rows: (cardId) => ({ Materials: { under: [cardId] }, Characteristics: { under: [cardId] } }),
  signerId: (desk, cardId) => handedIn(desk, cardId)?.writtenBy ?? teacherId(desk, cardId),
});

export const characteristic = definePaper<CharacteristicPaperView>({
  ...form,
  content: (desk, paper, language) => ({
    ...form.content(desk, paper, language),
    text: (handedIn(desk, paper.subjectId)?.text ?? '')
      .split('\n')
      .flatMap((words) => (words.trim() === '' ? [] : [{ words: words.trim() }])),
  }),
});
