// Every command with each field missing, of another type, an unknown id, a day that has not come: an answer at that field in both languages, and nothing written. All of them by TIREK_BAD_INPUT=all.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMMANDS } from '../../src/casework/commands';
import {
  type Moment,
  type Refusal,
  refusalOf,
  sampled,
  type WalkedSchool,
  walkThePath,
  withInput,
} from './moments';
import {
  at,
  changed,
  type Field,
  fieldsOf,
  isDate,
  type Path,
  strangeId,
  words,
  wrongTypes,
} from './wrong-inputs';

let walked: WalkedSchool;
beforeAll(() => {
  walked = walkThePath();
}, 120_000);
afterAll(() => walked.school.close());

interface Try {
  moment: Moment;
  input: unknown;
  /** The fields that are wrong. */
  wrong: readonly Path[];
  where: string;
}

const isOptionalPart = (path: Path): boolean => typeof path[path.length - 1] === 'number';

/** Every command with its fields at the moment of its last act. */
const commands = (): { name: string; moment: Moment; fields: Field[] }[] =>
  walked.described.commands.map(({ name, schema }) => {
    const moment = walked.of(name);
    return { name, moment, fields: fieldsOf(schema, moment.act.input) };
  });

/** Gives each; answers with those that were done, or were refused without naming every wrong field. */
function unnamed(tries: readonly Try[]): string[] {
  return tries.flatMap(({ moment, input, wrong, where }) => {
    moment.back();
    const answer = refusalOf(
      walked.school,
      withInput(moment.act, input, 'wrong-by-schema'),
      moment.act.user,
      where,
    );
    if (!answer) return [`${where}: done`];
    const missing = wrong.filter((path) => !names(answer, path));
    return missing.map((path) => `${where}: ${words(path)} is not named: ${JSON.stringify(answer.problems)}`);
  });
}

/** Whether a problem is at this field, within it, or at the list it stands in. */
const names = ({ problems }: Refusal, path: Path): boolean =>
  problems.some(({ path: named = [] }) => {
    const [a, b] = [words(named), words(path)];
    return a !== '' && (a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`));
  });

describe('every command', () => {
  it('without a field it needs: the field is named', () => {
    const tries = commands().flatMap(({ name, moment, fields }) =>
      fields
        .filter(({ required, path }) => required && at(moment.act.input, path) !== undefined)
        .map(({ path }) => ({
          moment,
          input: changed(moment.act.input, path, undefined),
          wrong: [path],
          where: `${name} without ${words(path)}`,
        })),
    );
    expect(tries.length).toBeGreaterThan(150);
    expect(unnamed(tries)).toEqual([]);
    expect(walked.school.logged).toEqual([]);
  }, 120_000);

  it('with a field of another type: the field is named', () => {
    const tries = commands().flatMap(({ name, moment, fields }) =>
      fields
        .filter(({ path }) => !isOptionalPart(path) || at(moment.act.input, path) !== undefined)
        .flatMap(({ path, schema }) =>
          wrongTypes(schema).map((value) => ({
            moment,
            input: changed(moment.act.input, path, value),
            wrong: [path],
            where: `${name} ${words(path)} ${JSON.stringify(value)}`,
          })),
        ),
    );
    expect(tries.length).toBeGreaterThan(1500);
    expect(unnamed(tries)).toEqual([]);
    expect(walked.school.logged).toEqual([]);
  }, 120_000);

  it('with two wrong fields: both are named', () => {
    const tries = commands().flatMap(({ name, moment, fields }) => {
      const own = fields.filter(({ path }) => path.length === 1);
      return own.flatMap((one, first) =>
        own.slice(first + 1).flatMap((two) => {
          const [a] = wrongTypes(one.schema);
          const [b] = wrongTypes(two.schema);
          if (a === undefined || b === undefined) return [];
          return [
            {
              moment,
              input: changed(changed(moment.act.input, one.path, a), two.path, b),
              wrong: [one.path, two.path],
              where: `${name} ${words(one.path)} and ${words(two.path)}`,
            },
          ];
        }),
      );
    });
    expect(tries.length).toBeGreaterThan(500);
    expect(unnamed(tries)).toEqual([]);
  }, 120_000);

  it('without a field that another asks for: it is named, beside any other that is missing', () => {
    const optional = commands().flatMap(({ name, moment, fields }) =>
      fields
        .filter(
          ({ required, path }) => !required && path.length === 1 && at(moment.act.input, path) !== undefined,
        )
        .map(({ path }) => ({ name, moment, fields, path })),
    );
    const asked = sampled(optional, 2).flatMap(({ name, moment, fields, path }) => {
      moment.back();
      const input = changed(moment.act.input, path, undefined);
      const where = `${name} without ${words(path)}`;
      const answer = refusalOf(
        walked.school,
        withInput(moment.act, input, 'asked-for'),
        moment.act.user,
        where,
      );
      // A day or an answer that is not given may ask for other fields, or for none.
      const named =
        answer?.kind === 'input'
          ? answer.problems.flatMap(({ path: each = [] }) => (each.length > 0 ? [each] : []))
          : [];
      return fields
        .filter(
          (field) =>
            field.required &&
            field.path.length === 1 &&
            !ONLY_TOGETHER.includes(`${name} ${words(path)}`) &&
            ASKS_FOR[`${name} ${words(path)}`] !== field.path[0] &&
            field.path[0] !== 'parts' &&
            !named.some((each) => words(each) === words(field.path)),
        )
        .flatMap((field) =>
          named.length === 0
            ? []
            : [
                {
                  moment,
                  input: changed(input, field.path, undefined),
                  wrong: [...named, field.path],
                  where: `${where} and ${words(field.path)}`,
                },
              ],
        );
    });
    expect(asked.length).toBeGreaterThan(10);
    expect(unnamed(asked)).toEqual([]);
  }, 120_000);

  it('with an id that is nobody’s: the field is named', () => {
    const tries = strange().map(({ name, moment, path, value }) => ({
      moment,
      input: changed(moment.act.input, path, value),
      wrong: [path],
      where: `${name} ${words(path)} ${value}`,
    }));
    expect(tries.length).toBeGreaterThan(80);
    expect(unnamed(tries)).toEqual([]);
  }, 120_000);

  it('with a day that has not come: the field is named, unless it lies ahead by its nature', () => {
    const tries = ahead().map(({ name, moment, path, value }) => ({
      moment,
      input: changed(moment.act.input, path, value),
      wrong: [path],
      where: `${name} ${words(path)} ahead`,
    }));
    expect(tries.length).toBeGreaterThan(40);
    expect(unnamed(tries)).toEqual([]);
  }, 120_000);

  it('with two fields that only the register knows to be wrong: both are named', () => {
    const single = [...strange(), ...ahead()];
    const tries = single.flatMap((one, first) =>
      single
        .slice(first + 1)
        .filter((two) => two.name === one.name && words(two.path) !== words(one.path))
        .filter(() => one.name !== 'pupil-is-here')
        .map((two) => ({
          moment: one.moment,
          input: changed(changed(one.moment.act.input, one.path, one.value), two.path, two.value),
          wrong: [one.path, two.path],
          where: `${one.name} ${words(one.path)} and ${words(two.path)}`,
        })),
    );
    expect(tries.length).toBeGreaterThan(100);
    expect(unnamed(sampled(tries, 3))).toEqual([]);
  }, 120_000);

  it('every command of the register is among them', () => {
    expect(
      commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...COMMANDS.map(({ name }) => name), 'make-paper'].sort());
  });
});

interface Wrong {
  name: string;
  moment: Moment;
  path: Path;
  value: string;
}

/** Every id of every input, as nobody's. */
const strange = (): Wrong[] =>
  commands().flatMap(({ name, moment, fields }) =>
    fields.flatMap(({ path, schema }) => {
      const value = strangeId(schema, at(moment.act.input, path));
      return value === undefined ? [] : [{ name, moment, path, value }];
    }),
  );

/** Every day of every input that cannot lie ahead. */
const ahead = (): Wrong[] =>
  commands().flatMap(({ name, moment, fields }) =>
    fields
      .filter(
        ({ path, schema }) =>
          isDate(schema) && !AHEAD.some((each) => `${name} ${words(path)}`.endsWith(each)),
      )
      .map(({ path }) => ({ name, moment, path, value: '2035-01-03' })),
  );

/** Whether these are needed is known only of what is there: a plan begun before, a measure that is finished, an act that goes on, a journal that gives no numbers. */
const ONLY_TOGETHER: readonly string[] = [
  'save-plan planId',
  'assess-measure doneOn',
  'expire-cards expiryId',
  'set-council orderNumber',
  'number-paper number',
  // Asked of everybody but the head, and the register knows who is.
  'approve-plan signatureSeenBy',
  // Said with what the register knows of the question.
  'add-to-agenda title',
];

/** What asks for a field: where it is missing too, nobody can say whether that field is needed. */
const ASKS_FOR: Readonly<Record<string, string>> = {
  'record-hearing whyNotHeard': 'parentsPresent',
  'answer-data-request kinship': 'answer',
};

/** Days that may lie ahead: what is meant to be, and the days of plans and of the calendar. */
const AHEAD: readonly string[] = [
  ' wantedBy',
  ' nextOn',
  'dueOn',
  'convene-sitting heldOn',
  ' postponedTo',
  ' resumesOn',
  ' inForceFrom',
  'plan from',
  'plan to',
  ' planFrom',
  ' planTo',
  'save-calendar-day date',
  'save-calendar-day to',
  'prepare-transfer leftOn',
];
