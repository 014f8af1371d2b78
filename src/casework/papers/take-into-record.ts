// Where a difference between a paper and the register can be taken into a record: a field that the paper prints as it stands, and the form that mends it.
import { helpName } from '../../documents/help-words';
import { addDays, type CalendarDate } from '../../model/calendar-date';
import { cardIdOf, planIdOf, sittingIdOf } from '../../model/record-id';
import type { TableName } from '../../register/tables';
import type { Paper } from '../../register/tables/documents';
import type { Bilingual, Language } from '../../text/bilingual';
import { longDate, shortDate } from '../../text/dates';
import { VIEW_TEXTS } from '../../text/view-texts';
import { CORRECTABLE, correctableColumn } from '../corrections/correctable';
import type { Desk } from '../desk';
import { measuresOf } from '../plan/plan-facts';
import type { TakeOffer } from '../views/papers';
import { languageOf } from './blocks';
import { definitionOf } from './paper-content';

/** A field of a record that a paper prints, and where it is typed. */
interface Place extends Omit<TakeOffer, 'value' | 'what'> {
  readonly what: Bilingual;
  readonly now: string | CalendarDate;
  readonly isDay: boolean;
}

/** Words shorter than this stand in many places of a paper. */
const SHORTEST = 3;
/** So far from the day on record a day on the paper is looked for. */
const SPAN = 400;

const plain = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

/** What the form of a wrong fact can put right, of the records this paper is made of. */
function facts(desk: Desk, paper: Paper): Place[] {
  const cardId = cardIdOf(paper.id);
  if (cardId === '') return [];
  const { tables } = definitionOf(paper.id);
  return (Object.keys(CORRECTABLE) as (keyof typeof CORRECTABLE)[])
    .filter((table) => tables.includes(table))
    .flatMap((table) => {
      const records =
        table === 'Cards'
          ? [desk.file.find('Cards', cardId)]
          : (desk.file.all(table as TableName, cardId) as object[]);
      return records.flatMap((record) =>
        CORRECTABLE[table].flatMap((field): Place[] => {
          const column = correctableColumn(table, field);
          const row = record as Record<string, unknown> | undefined;
          const now = row?.[field];
          if (!column || typeof now !== 'string' || (column.kind !== 'text' && column.kind !== 'date'))
            return [];
          const place = `${table}/${String(row?.id)}`;
          return [
            {
              act: { screen: 'correct-fact', cardId, kind: `${place} ${field}` },
              command: 'correct-card-fact',
              subject: `${place} ${field}`,
              path: 'value',
              what: column.label,
              now,
              isDay: column.kind === 'date',
            },
          ];
        }),
      );
    });
}

/** The draft of a plan: a plan in force is opened again first. */
function planPlaces(desk: Desk, paper: Paper): Place[] {
  const plan = desk.file.find('Plans', planIdOf(paper.subjectId));
  if (!plan) return [];
  const cardId = cardIdOf(plan.id);
  const place = (path: string, now: string | null, what: Bilingual, isDay = false): Place[] =>
    now === null
      ? []
      : [
          {
            act: { screen: 'plan', cardId, planId: plan.id },
            command: 'save-plan',
            subject: cardId,
            path,
            what,
            now,
            isDay,
          },
        ];
  return [
    ...place('situation', plan.situation, VIEW_TEXTS['take.situation']),
    ...place('from', plan.from, VIEW_TEXTS['take.from'], true),
    ...place('to', plan.to, VIEW_TEXTS['take.to'], true),
    ...measuresOf(desk, plan.id).flatMap((measure, at) => [
      ...place(
        `measures.${at}.name`,
        helpName(measure, paper.language || desk.language),
        VIEW_TEXTS['take.measure'],
      ),
      ...place(`measures.${at}.volume`, measure.volume, VIEW_TEXTS['take.volume']),
      ...place(`measures.${at}.indicator`, measure.indicator, VIEW_TEXTS['take.indicator']),
      ...place(`measures.${at}.dueOn`, measure.dueOn, VIEW_TEXTS['take.due'], true),
    ]),
  ];
}

/** Hearing and decision of each question: a closed sitting is opened again first. */
function itemPlaces(desk: Desk, paper: Paper): Place[] {
  const sittingId = sittingIdOf(paper.subjectId);
  return desk.file.all('Agenda', sittingId).flatMap((item) => {
    const place = (
      command: 'record-hearing' | 'record-decision',
      path: string,
      now: string,
      what: Bilingual,
    ): Place => ({
      act: { screen: 'sitting', sittingId, itemId: item.id },
      command,
      subject: item.id,
      path,
      what,
      now,
      isDay: false,
    });
    return [
      place('record-hearing', 'heard', item.heard, VIEW_TEXTS['take.heard']),
      place('record-hearing', 'parentsOpinion', item.parentsOpinion, VIEW_TEXTS['take.opinion']),
      place('record-hearing', 'pupilOpinion', item.pupilOpinion, VIEW_TEXTS['take.pupil-opinion']),
      place('record-decision', 'reason', item.reason, VIEW_TEXTS['take.reason']),
      place('record-decision', 'tasks', item.tasks, VIEW_TEXTS['take.tasks']),
      place('record-decision', 'resolution', item.resolution, VIEW_TEXTS['take.resolution']),
    ];
  });
}

const OF_KIND: Readonly<Record<string, (desk: Desk, paper: Paper) => Place[]>> = {
  D16: itemPlaces,
  D18: planPlaces,
};

/** What a place prints, and the value that other words in its place stand for; undefined for words that are no day. */
const DAYS = (language: Language) => [
  (day: CalendarDate) => plain(longDate(day)[language]),
  (day: CalendarDate) => shortDate(day),
];

function readIn(
  place: Place,
  before: string,
  after: string,
  language: Language,
): { value: string; width: number } | undefined {
  const forms = place.isDay
    ? DAYS(language).map((write) => ({ printed: write(place.now as CalendarDate), write }))
    : [{ printed: plain(place.now), write: undefined }];
  for (const { printed, write } of forms) {
    const at = printed.length < SHORTEST ? -1 : before.indexOf(printed);
    if (at === -1 || before.indexOf(printed, at + 1) !== -1) continue;
    const head = before.slice(0, at);
    const tail = before.slice(at + printed.length);
    const middle = after.slice(head.length, after.length - tail.length);
    if (after.length < head.length + tail.length || after !== head + middle + tail) continue;
    const value = write
      ? Array.from({ length: 2 * SPAN }, (_, step) => addDays(place.now as CalendarDate, step - SPAN)).find(
          (day) => write(day) === middle,
        )
      : middle.trim();
    if (value && value !== place.now) return { value, width: printed.length };
  }
  return undefined;
}

/** Offers a form for differences of this paper: the words that stand in the place of a field, in that field. */
export function takeOffers(
  desk: Desk,
  paper: Paper,
): (before: string, after: string) => TakeOffer | undefined {
  const language = languageOf(paper.language);
  const places = [...facts(desk, paper), ...(OF_KIND[paper.kind]?.(desk, paper) ?? [])];
  return (before, after) => {
    const found = places
      .flatMap((place) => {
        const read = readIn(place, before, after, language);
        return read ? [{ place, ...read }] : [];
      })
      // The longest words are the surest.
      .sort((a, b) => b.width - a.width)[0];
    if (!found) return undefined;
    const { what, now: _now, isDay: _isDay, ...place } = found.place;
    return { ...place, value: found.value, what: what[desk.language] };
  };
}
