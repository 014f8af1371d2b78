// Style values as Docs keeps them: zero and black leave no key (V121), colours are float32 (W8), parts that must be whole are whole.
import { refuse } from './refusal';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shortest decimal that reads back as the same float32: 0.4980392156862745 becomes 0.49803922. */
function float32(value: number): number {
  const single = Math.fround(value);
  for (let digits = 6; digits < 10; digits++) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return single;
}

/** A length in points without the magnitude key when it is 0. */
export const points = (magnitude: number): { magnitude?: number; unit: 'PT' } =>
  magnitude === 0 ? { unit: 'PT' } : { magnitude, unit: 'PT' };

/** An RGB colour from channels 0..1, zero channels left out. */
export function rgb(
  red: number,
  green: number,
  blue: number,
): { color: { rgbColor: Record<string, number> } } {
  const rgbColor: Record<string, number> = {};
  for (const [name, value] of Object.entries({ red, green, blue }))
    if (value !== 0) rgbColor[name] = float32(value);
  return { color: { rgbColor } };
}

const DIMENSIONS = new Set([
  'fontSize',
  'indentStart',
  'indentEnd',
  'indentFirstLine',
  'spaceAbove',
  'spaceBelow',
  'minRowHeight',
  'width',
  'height',
  'padding',
  'paddingTop',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'marginHeader',
  'marginFooter',
]);

function canonicalDimension(value: Json): Json {
  if (value.unit === undefined || value.unit === 'UNIT_UNSPECIFIED')
    refuse('The unit of a dimension must be specified.');
  if (value.unit !== 'PT') refuse(`Invalid value at 'unit': "${String(value.unit)}"`);
  const magnitude = value.magnitude ?? 0;
  if (typeof magnitude !== 'number' || !Number.isFinite(magnitude))
    refuse('The magnitude of a dimension must be a number.');
  return points(magnitude as number);
}

function canonicalRgb(value: Json): Json {
  const result: Json = {};
  for (const channel of ['red', 'green', 'blue']) {
    const part = value[channel] ?? 0;
    if (typeof part !== 'number' || part < 0 || part > 1)
      refuse('RGB color values must be in the interval [0.0, 1.0].');
    if (part !== 0) result[channel] = float32(part as number);
  }
  return result;
}

function canonicalFont(value: Json): Json {
  if (typeof value.fontFamily !== 'string' || value.fontFamily === '') {
    refuse('The font family must be set to a non-empty value.');
  }
  const weight = value.weight ?? 400;
  if (typeof weight !== 'number' || weight < 100 || weight > 900 || weight % 100 !== 0) {
    refuse('The font weight must be a multiple of 100 between 100 and 900.');
  }
  return { fontFamily: value.fontFamily, weight };
}

function canonicalBorder(name: string, value: Json): Json {
  const parts =
    name.startsWith('border') && 'padding' in value
      ? ['color', 'width', 'dashStyle', 'padding']
      : ['color', 'width', 'dashStyle'];
  for (const part of parts) {
    if (value[part] === undefined)
      refuse(`The ${part} of a border must be specified: a border cannot be partially updated.`);
  }
  return canonical(value) as Json;
}

/** A style value with every length, colour, font and border inside it brought to the form Docs answers with. */
export function canonical(value: unknown, name = ''): unknown {
  if (!isObject(value)) return value;
  if (DIMENSIONS.has(name)) return canonicalDimension(value);
  if (name === 'rgbColor') return canonicalRgb(value);
  if (name === 'weightedFontFamily') return canonicalFont(value);
  if (/^border[A-Z]/.test(name)) return canonicalBorder(name, value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined && part !== null)
      .map(([key, part]) => [key, canonical(part, key)]),
  );
}
