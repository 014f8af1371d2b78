// The small stand-in for zod says of every input of every command what zod itself says.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import * as fc from 'fast-check';
import * as z from 'zod/mini';

const FILES = readdirSync(join(__dirname, '../../src/model/inputs')).map((name) => name.slice(0, -3));

interface Schema {
  safeParse(
    value: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string; code?: string }[] } };
}
type Schemas = Record<string, Schema>;

/** The schemas among what the files export. */
const schemasOf = (files: object[]): Schemas =>
  Object.fromEntries(
    Object.entries(Object.assign({}, ...files) as Schemas).filter(
      ([, value]) => typeof (value as Partial<Schema>).safeParse === 'function',
    ),
  );

const whole = schemasOf(FILES.map((file) => jest.requireActual<object>(`../../src/model/inputs/${file}`)));
let small: Schemas = {};
beforeAll(() =>
  jest.isolateModulesAsync(async () => {
    jest.doMock('zod/mini', () => jest.requireActual('../../src/model/small-schema'));
    const files = FILES.map((file) => import(`../../src/model/inputs/${file}`) as Promise<object>);
    small = schemasOf(await Promise.all(files));
  }),
);

interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  anyOf?: Shape[];
  enum?: unknown[];
  pattern?: string;
  format?: string;
}

const JUNK = [
  undefined,
  null,
  0,
  -1,
  1.5,
  31,
  1e20,
  '',
  ' ',
  'x',
  'a\u200Eb',
  'я'.repeat(6001),
  true,
  [],
  [1],
  {},
];
const TEXTS = [
  '',
  ' ',
  'text',
  ' Text ',
  'я'.repeat(61),
  'я'.repeat(2001),
  'a\u202Eb',
  '\uD800',
  'A@B.kz',
  'a@b',
];
const DAYS = [
  '2026-02-29',
  '2024-02-29',
  '1900-02-29',
  '2000-02-29',
  '2026-04-31',
  '2026-12-31',
  '0000-01-01',
  'x',
];
const PATTERNED = [
  'P00012',
  'P00012-K01',
  'T0001',
  'S0005',
  'S0005-I03',
  'P00012-K01-L01',
  '15:04',
  '24:00',
  'x',
];

function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const right = rightValuesOf(shape);
  return fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: fc.constantFrom(...JUNK) });
}

function rightValuesOf(shape: Shape): fc.Arbitrary<unknown> {
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map(valuesOf));
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.type === 'array') return fc.array(valuesOf(shape.items ?? {}), { maxLength: 22 });
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'integer' || shape.type === 'number') return fc.integer({ min: -1, max: 40 });
  if (shape.type === 'string')
    return fc.constantFrom(...(shape.format === 'date' ? DAYS : shape.pattern ? PATTERNED : TEXTS));
  if (shape.properties)
    return fc.record(
      Object.fromEntries(Object.entries(shape.properties).map(([key, of]) => [key, valuesOf(of)])),
      { requiredKeys: fc.sample(fc.subarray(Object.keys(shape.properties)), { numRuns: 1, seed: 7 })[0] },
    );
  return fc.dictionary(fc.string({ minLength: 1, maxLength: 3 }), fc.constantFrom(...JUNK));
}

/** The verdict as a form uses it: the data, or the first message of each path and whether it is a wrong kind. */
function verdict(schema: Schema | undefined, input: unknown): unknown {
  const result = schema?.safeParse(input);
  if (!result || result.success) return result;
  const found = new Map<string, unknown>();
  for (const { path, message, code } of result.error.issues) {
    const at = path.join('.');
    if (!found.has(at)) found.set(at, [message, code === 'invalid_type']);
  }
  return Object.fromEntries([...found].sort());
}

describe('what is not an input of a command', () => {
  const both = async (): Promise<[typeof z, typeof z]> => [
    z,
    (await import('../../src/model/small-schema')) as never,
  ];

  it('a strict object names the keys it does not know, a checked one keeps its fields', async () => {
    const said = (await both()).map((of) => {
      const inner = of.object({ a: of.string('wrong') }).check(of.refine(() => true, 'never'));
      const outer = of.strictObject(inner.shape);
      return [
        { a: 'x' },
        { a: 'x', b: 1, c: 2 },
        { a: 1, b: 1 },
        [],
        null,
        'x',
        { ...JSON.parse('{"__proto__":1}'), a: 'x' },
      ].map((input) => {
        const read = of.safeParse(outer, input);
        return read.success
          ? read.data
          : read.error.issues.map(({ code, path, ...rest }) => [
              code,
              path,
              (rest as { keys?: string[] }).keys,
            ]);
      });
    });
    expect(said[1]).toEqual(said[0]);
  });
});

describe('what ships checks what zod checks', () => {
  it('stands in for every schema there is', () => {
    expect(Object.keys(small).sort()).toEqual(Object.keys(whole).sort());
    expect(Object.keys(whole).length).toBeGreaterThan(20);
  });

  it.each(Object.keys(whole))('%s', (name) => {
    const shape = z.toJSONSchema(whole[name] as unknown as z.ZodMiniType, {
      io: 'input',
      unrepresentable: 'any',
    }) as Shape;
    let fitted = 0;
    void fc.assert(
      fc.property(valuesOf(shape), (input) => {
        const said = verdict(whole[name], input);
        if ((said as { success?: boolean }).success) fitted += 1;
        expect(verdict(small[name], input)).toEqual(said);
      }),
      { numRuns: 150 },
    );
    expect(fitted).toBeLessThan(150);
  });
});
