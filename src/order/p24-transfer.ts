// ¶24: on a transfer, information on the work done goes to the place of study by the region's algorithm.

import type { CalendarDate } from '../model/calendar-date';
import { TRANSFER_PARTS, type TransferRoute } from '../model/codes';
import { paragraph398 } from './paragraph';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_24 = /* @__PURE__ */ paragraph398(
  24,
  {
    kk: 'МЕА-да тұрған білім алушыны басқа білім беру ұйымына ауыстырған жағдайда жүргізілген профилактикалық жұмыс туралы ақпарат өңірдің білім басқармасы органдарының әдістемелік қызметі бекіткен алгоритмге сәйкес оқу орны бойынша беріледі.',
    ru: 'В случае перевода обучающегося, состоящего на ВШУ, в другую организацию образования информация о проведённой профилактической работе передаётся по месту учёбы согласно алгоритму, утверждённому методической службой органов управления образованием региона.',
  },
  "The region's algorithm is outside the order: whether the letter goes to the new school or through the education department is set by the school.",
);

/** What may stand in a transfer letter: the preventive work, and no more. */
export const TRANSFER_MAY_HOLD = TRANSFER_PARTS;

/** Everything a card knows that somebody might think of sending. */
export type TransferContent =
  | (typeof TRANSFER_MAY_HOLD)[number]
  | 'GROUNDS'
  | 'PSYCHOLOGIST_CONCLUSION'
  | 'FAMILY'
  | 'MINUTES'
  | 'POLICE_REGISTER';

export interface TransferFacts {
  /** The child is on the register on the day of leaving. */
  readonly onRegister: boolean;
  readonly addressee: { readonly kind: TransferRoute | 'OTHER'; readonly name: string };
  readonly contents: readonly TransferContent[];
  readonly sentOn?: CalendarDate;
  /** Received, then accepted, by the other side. */
  readonly receivedOn?: CalendarDate;
  readonly acceptedOn?: CalendarDate;
}

/** I-28 The letter goes only by the route the school set, and only about the work done; its days are in order. */
export function transferFindings(
  facts: TransferFacts,
  { timing, route }: { readonly timing: Timing; readonly route: TransferRoute },
): Finding[] {
  const { onRegister, addressee, contents, sentOn, receivedOn, acceptedOn } = facts;
  const mayHold: readonly TransferContent[] = TRANSFER_MAY_HOLD;
  return collect(
    onRegister
      ? undefined
      : {
          rule: 'p24.on-register',
          paragraph: 24,
          ...hard(timing, 'order.p24.onRegister'),
          field: 'onRegister',
        },
    addressee.name.trim() === ''
      ? {
          rule: 'I-28.addressee',
          paragraph: 24,
          severity: 'block',
          message: say('order.p24.addressee'),
          field: 'addressee',
        }
      : undefined,
    addressee.kind === route
      ? undefined
      : { rule: 'I-28.route', paragraph: 24, ...hard(timing, 'order.p24.route'), field: 'addressee' },
    contents.every((content) => mayHold.includes(content))
      ? undefined
      : { rule: 'I-28.contents', paragraph: 24, ...hard(timing, 'order.p24.contents'), field: 'contents' },
    contents.some((content) => content === 'WORK_DONE')
      ? undefined
      : {
          rule: 'p24.work-done',
          paragraph: 24,
          severity: 'warning',
          message: say('order.p24.workDone'),
          field: 'contents',
        },
    inOrder(sentOn, receivedOn) && inOrder(receivedOn ?? sentOn, acceptedOn)
      ? undefined
      : {
          rule: 'p24.dates',
          paragraph: 24,
          severity: 'block',
          message: say('order.p24.dates'),
          field: 'receivedOn',
        },
  );
}

/** A later step has no day without the earlier one, nor an earlier day. */
function inOrder(first: CalendarDate | undefined, second: CalendarDate | undefined): boolean {
  return second === undefined || (first !== undefined && first <= second);
}
