// D09 The psychologist's conclusion (¶14).
import type { AssessmentFormView } from '../../../documents/assessment-form-view';
import { assessmentForm } from '../assessment-form';
import { definePaper } from '../paper-kind';

export const conclusion = definePaper<AssessmentFormView>(
  assessmentForm({
    kind: 'D09',
    template: 'conclusion',
    role: 'PSYCHOLOGIST',
    signerId: (desk) =>
      desk.file.all('Staff').find(({ active, roles }) => active === true && roles.includes('PSYCHOLOGIST'))
        ?.id,
  }),
);
