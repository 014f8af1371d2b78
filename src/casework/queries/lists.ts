// What every form may choose from; small, sent with the page.
import * as z from 'zod/mini';
import { addDays } from '../../model/calendar-date';
import type { Ground } from '../../model/codes';
import { fullName } from '../../model/person-name';
import { rulePackFor } from '../../order/rule-pack';
import type { Language } from '../../text/bilingual';
import { CODE_SETS, type CodeSet } from '../../text/code-texts';
import { nameOf } from '../desk';
import { defineQuery } from '../query';
import type { CodeChoice, ListsView } from '../views';
import { calendarOf } from './school';
import { see } from './words';

/** Of these days around today the page knows without asking which are off. */
const DAYS_BEFORE = 45;
const DAYS_AHEAD = 75;

/** All codes of a set with their words. */
export function choices<T extends string>(set: CodeSet, language: Language): CodeChoice<T>[] {
  return Object.entries(CODE_SETS[set])
    .sort(([a], [b]) => (set === 'GROUNDS' || set === 'HELP_KINDS' ? (a < b ? -1 : 1) : 0))
    .map(([code, words]) => ({ code: code as T, words: words[language] }));
}

export const lists = defineQuery({
  name: 'lists',
  roles: [],
  input: z.object({}),
  tables: [],
  rows: () => ({}),
  show({ desk }): ListsView {
    const { language, today } = desk;
    const [from, to] = [addDays(today, -DAYS_BEFORE), addDays(today, DAYS_AHEAD)];
    const pack = rulePackFor(desk.today).grounds;
    const own: Partial<Record<Ground, string>> = {
      '01': desk.settings.academicRule,
      '05': desk.settings.absenceRule,
    };
    return {
      staff: desk.file
        .all('Staff')
        .filter((person) => person.active === true)
        .map((person) => ({
          id: person.id,
          name: fullName(nameOf(person)),
          note: person.classOf === '' ? person.position : `${person.position}, ${person.classOf}`,
          roles: [...person.roles],
        })),
      grounds: choices<Ground>('GROUNDS', language).map((choice) => {
        const ground = pack.find(({ code }) => code === choice.code);
        return {
          ...choice,
          ...(ground?.sensitive ? { restricted: true } : {}),
          ...(ground?.secondPerson ? { second: true } : {}),
          ...(own[choice.code]
            ? { rule: see(language, 'ground.school-rule', { text: own[choice.code] ?? '' }) }
            : {}),
        };
      }),
      helpKinds: choices('HELP_KINDS', language),
      materials: choices('MATERIALS', language),
      situations: choices('SITUATIONS', language),
      relations: choices('RELATIONS', language),
      agencies: choices('AGENCIES', language),
      offices: choices('OFFICES', language),
      itemKinds: choices('ITEM_KINDS', language),
      inviteWays: choices('INVITE_WAYS', language),
      inviteResults: choices('INVITE_RESULTS', language),
      outcomes: choices('OUTCOMES', language),
      votes: choices('VOTES', language),
      moves: choices('MOVES', language),
      parentAnswers: choices('PARENT_ANSWERS', language),
      channels: choices('CHANNELS', language),
      proofs: choices('PROOFS', language),
      cardEnds: choices('CARD_ENDS', language),
      removalBases: choices('REMOVAL_BASES', language),
      transferParts: choices('TRANSFER_PARTS', language),
      transferAnswers: choices('TRANSFER_ANSWERS', language),
      repeats: choices('REPEATS', language),
      planResults: choices('PLAN_RESULTS', language),
      roles: choices('ROLES', language),
      daysOff: {
        from,
        to,
        days: calendarOf(desk, from, to)
          .days.filter((day) => day.off)
          .map(({ date, name }) => ({ date, name })),
      },
    };
  },
});
