// ¶17: what the minutes hold, and who signs them.

import type { CalendarDate } from '../model/calendar-date';
import type { OrderTextKey } from '../text/order-texts';
import { paragraph398 } from './paragraph';
import { collect, type Finding, hard, say, type Timing } from './verdict';

export const PARAGRAPH_17 = /* @__PURE__ */ paragraph398(
  17,
  {
    kk: 'Профилактикалық кеңес отырысының хаттамасында өткізілген күні, қатысушылар туралы деректер (аты-жөні (бар болса), лауазымы), күн тәртібі, тыңдау қорытындылары бойынша қысқаша үзінді көшірме, қабылданған шешім көрсетіледі. Профилактика кеңесінің хаттамасына төрағалық етуші мен хатшы қол қояды.',
    ru: 'В протоколе заседания Совета профилактики указываются дата проведения, сведения об участниках (фамилия, имя, отчество (при наличии), должность), повестка дня, краткая выписка по итогам заслушивания, принятое решение. Протокол Совета профилактики подписывают председательствующий и секретарь.',
  },
  "The one who signs is «төрағалық етуші», the person presiding, who need not be the chair: the head's substitute may preside. The secretary may be another person that day. Either way the basis is written beside the name. When the presiding person changes in the middle, each of them presided over a part of what the minutes tell, so each signs.",
);

export interface MinutesItem {
  /** What the item is about. */
  readonly title: string;
  /** The brief extract of the hearing. */
  readonly heard: string;
  readonly decision: string;
}

export interface MinutesParticipant {
  readonly personId: string;
  readonly name: string;
  readonly position: string;
  readonly present: boolean;
  /** Belongs to the composition in force that day. */
  readonly member: boolean;
}

export interface MinutesOffice {
  readonly personId: string;
  readonly name: string;
  /** By what this person, if not of the composition. */
  readonly basis?: string;
}

export interface MinutesFacts {
  readonly heldOn?: CalendarDate;
  readonly participants: readonly MinutesParticipant[];
  readonly items: readonly MinutesItem[];
  readonly presiding?: MinutesOffice;
  readonly secretary?: MinutesOffice;
}

export interface MinutesSignatures {
  readonly heldOn: CalendarDate;
  readonly presidingSignedOn?: CalendarDate;
  readonly secretarySignedOn?: CalendarDate;
  /** Who presided from a later item on, each once. */
  readonly presidedLater?: readonly { readonly name: string; readonly signedOn?: CalendarDate | undefined }[];
}

/** I-07, I-10 What minutes still lack, and whether the right two persons lead and write. */
export function minutesFindings(facts: MinutesFacts, { timing }: { readonly timing: Timing }): Finding[] {
  return collect(presenceFindings(facts, { timing }), itemFindings(facts.items));
}

/** I-07, I-10 The part of the minutes that is known when a sitting opens: the day, who is here, who leads and writes. */
export function presenceFindings(
  facts: Omit<MinutesFacts, 'items'>,
  { timing }: { readonly timing: Timing },
): Finding[] {
  const { participants, presiding, secretary } = facts;
  return collect(
    lacks(facts.heldOn !== undefined, 'date', 'order.p17.date', 'heldOn'),
    lacks(
      participants.some(({ present }) => present),
      'participants',
      'order.p17.participants',
      'participants',
    ),
    participants.flatMap(({ name, position, present }, at) =>
      present
        ? collect(
            lacks(name.trim() !== '', 'name', 'order.p17.name', `participants.${at}.name`),
            lacks(
              position.trim() !== '',
              'position',
              'order.p17.position',
              `participants.${at}.position`,
              name,
            ),
          )
        : [],
    ),
    lacks(presiding !== undefined, 'presiding', 'order.p17.presiding', 'presiding', undefined, 'I-10'),
    lacks(secretary !== undefined, 'secretary', 'order.p17.secretary', 'secretary', undefined, 'I-10'),
    presiding && officer(presiding, 'presiding', participants, timing),
    secretary && officer(secretary, 'secretary', participants, timing),
    presiding !== undefined && presiding.personId === secretary?.personId
      ? {
          rule: 'I-10.two-persons',
          paragraph: 17,
          ...hard(timing, 'order.p17.twoPersons'),
          field: 'secretary',
        }
      : undefined,
  );
}

function itemFindings(items: readonly MinutesItem[]): Finding[] {
  return collect(
    lacks(items.length > 0, 'agenda', 'order.p17.agenda', 'items'),
    items.flatMap(({ title, heard, decision }, at) =>
      collect(
        lacks(title.trim() !== '', 'item', 'order.p17.item', `items.${at}.title`, at + 1),
        lacks(heard.trim() !== '', 'heard', 'order.p17.heard', `items.${at}.heard`, at + 1),
        lacks(decision.trim() !== '', 'decision', 'order.p17.decision', `items.${at}.decision`, at + 1),
      ),
    ),
  );
}

/** I-08 Signatures still missing (a warning: what was decided is decided), or dated before the sitting (a block). */
export function signatureFindings(signatures: MinutesSignatures): Finding[] {
  const { heldOn } = signatures;
  const marks = [
    { who: 'presiding', on: signatures.presidingSignedOn, key: 'order.p17.unsignedPresiding' },
    { who: 'secretary', on: signatures.secretarySignedOn, key: 'order.p17.unsignedSecretary' },
  ] as const;
  const unsigned = (signatures.presidedLater ?? []).filter(({ signedOn }) => signedOn === undefined);
  const names = unsigned.map(({ name }) => name).join(', ');
  const later: Finding[] =
    names === ''
      ? []
      : [
          {
            rule: 'I-08.presided-later',
            paragraph: 17,
            severity: 'warning',
            message: say('order.p17.unsignedLater', { names }),
            field: 'presidedLater',
          },
        ];
  const found = marks.flatMap(({ who, on, key }): Finding[] => {
    const field = `${who}SignedOn`;
    if (on === undefined) {
      return [{ rule: `I-08.${who}`, paragraph: 17, severity: 'warning', message: say(key), field }];
    }
    if (on >= heldOn) return [];
    const message = say('order.p17.signedBefore');
    return [{ rule: `I-08.${who}-before-sitting`, paragraph: 17, severity: 'block', message, field }];
  });
  return [...found, ...later];
}

function officer(
  { personId, name, basis }: MinutesOffice,
  who: 'presiding' | 'secretary',
  participants: readonly MinutesParticipant[],
  timing: Timing,
): Finding[] {
  const here = participants.find((participant) => participant.personId === personId);
  const needsBasis = !here?.member && (basis ?? '').trim() === '';
  return collect(
    here?.present
      ? undefined
      : {
          rule: `I-10.${who}-present`,
          paragraph: 17,
          ...hard(timing, 'order.p17.notPresent', { name }),
          field: who,
        },
    needsBasis
      ? {
          rule: `I-10.${who}-basis`,
          paragraph: 7,
          severity: 'block',
          message: say('order.p17.basis', { name }),
          field: `${who}.basis`,
        }
      : undefined,
  );
}

function lacks(
  holds: boolean,
  condition: string,
  key: OrderTextKey,
  field: string,
  subject?: string | number,
  invariant: 'I-07' | 'I-10' = 'I-07',
): Finding | undefined {
  if (holds) return undefined;
  const message = say(key, subject === undefined ? {} : { subject });
  return { rule: `${invariant}.${condition}`, paragraph: 17, severity: 'block', message, field };
}
