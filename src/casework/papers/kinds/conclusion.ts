// D09 The psychologist's conclusion (¶14).
import { assessmentForm } from '../assessment-form';

export const conclusion = assessmentForm(
  'D09',
  'conclusion',
  'PSYCHOLOGIST',
  (desk) =>
    desk.file.all('Staff').find(({ active, roles }) => active === true && roles.includes('PSYCHOLOGIST'))?.id,
);
