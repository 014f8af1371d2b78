// ¶4: an application (or an agency's registered information, ¶11) and the deputy's submission bring a child to the council.

import type { CalendarDate } from '../model/calendar-date';
import { paragraph398 } from './paragraph';
import { collect, type Finding, hard, type Timing } from './verdict';

export const PARAGRAPH_4 = /* @__PURE__ */ paragraph398(
  4,
  {
    kk: 'Білім алушыны МЕА-ға қою, оның ішінде әлеуметтік және психологиялық-педагогикалық көмек көрсету кезінде білім беру ұйымының ведомствоаралық өзара іс-қимылы (кейс-менеджмент) шеңберінде, сынып жетекшісінің, әлеуметтік педагогтің, пән мұғалімінің және басқа да мүдделі тұлғалардың өтініші негізінде басшының тәрбие ісі жөніндегі орынбасарының ұсынысы бойынша Профилактикалық кеңестің отырысында қаралады.',
    ru: 'Постановка обучающегося на ВШУ, в том числе в рамках межведомственного взаимодействия (кейс-менеджмента) организации образования при оказании социальной и психолого-педагогической помощи, рассматривается на заседании Совета профилактики по представлению заместителя руководителя по воспитательной работе на основании ходатайства (заявления) классного руководителя, социального педагога, учителя-предметника и других заинтересованных лиц.',
  },
  "The application (өтініш) comes first, then the deputy head's submission (ұсыныс). «Және» lists who may apply: one applicant is enough. Information of an agency (¶11) starts a case too, but does not replace the application: the social pedagogue files one on it, in one tap.",
);

export interface ApplicationFacts {
  /** The application of ¶4; absent: none on record. */
  readonly appliedOn?: CalendarDate;
  /** An agency's information, registered by ¶11. */
  readonly agencyInformationOn?: CalendarDate;
  /** The submission of the head's deputy for educational work. */
  readonly submittedOn?: CalendarDate;
}

/** I-05 What must be on record by the day of the placement decision. */
export function applicationFindings(
  facts: ApplicationFacts,
  { decidedOn, timing }: { readonly decidedOn: CalendarDate; readonly timing: Timing },
): Finding[] {
  const by = (date: CalendarDate | undefined) => date !== undefined && date <= decidedOn;
  const begun = by(facts.appliedOn) || by(facts.agencyInformationOn);
  const submitted = by(facts.submittedOn);
  return collect(
    begun
      ? undefined
      : {
          rule: 'I-05.application',
          paragraph: 4,
          ...hard(timing, 'order.p04.application'),
          field: 'appliedOn',
        },
    submitted
      ? undefined
      : {
          rule: 'I-05.submission',
          paragraph: 4,
          ...hard(timing, 'order.p04.submission'),
          field: 'submittedOn',
        },
  );
}
