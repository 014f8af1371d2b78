// D08 The class teacher's characteristic of the pupil (¶14).
import { assessmentForm, teacherId } from '../assessment-form';

export const characteristic = assessmentForm('D08', 'characteristic', 'CLASS_TEACHER', teacherId);
