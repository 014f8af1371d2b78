// Google's message types, methods and parameters as generated from the published typings, with what these leave out.
import { ONEOFS, PROTO_NAMES } from './additions';
import type { ApiName, ApiSchema, TypeWord } from './api-schema';
import { docs } from './generated/docs';
import { drive } from './generated/drive';
import { sheets } from './generated/sheets';

const SCHEMAS: Readonly<Record<ApiName, ApiSchema>> = { sheets, docs, drive };

/** The schema of one API. */
export const schemaOf = (api: ApiName): ApiSchema => SCHEMAS[api];

/** Field names of a message, or undefined for a name Google does not publish. */
export const fieldsOf = (api: ApiName, message: string): Readonly<Record<string, TypeWord>> | undefined =>
  SCHEMAS[api].types[message];

/** Groups of fields of a message of which one at most may be set. */
export const oneofsOf = (
  api: ApiName,
  message: string,
): readonly (readonly [string, readonly string[]])[] => {
  if (message === 'Request' && api !== 'drive')
    return [['kind', Object.keys(SCHEMAS[api].types.Request ?? {})]];
  return ONEOFS[api][message] ?? [];
};

/** The full name Google prints for a message or an enum: `google.apps.sheets.v4.CellData`. */
export const protoName = (api: ApiName, name: string): string => {
  const known = PROTO_NAMES[api][name];
  if (known) return known;
  const home = {
    sheets: 'google.apps.sheets.v4',
    docs: 'google.apps.docs.v1',
    drive: 'google.apps.drive.v3',
  }[api];
  const [owner, field] = name.split('.').slice(-2);
  if (!owner || field === undefined) return `${home}.${name}`;
  return `${home}.${owner}.${field[0]?.toUpperCase()}${field.slice(1)}`;
};

const snakes = new Map<string, string>();

/** `startRowIndex` as Google prints it in paths: `start_row_index`. */
export function snakeCase(name: string): string {
  let snake = snakes.get(name);
  if (snake === undefined) {
    snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    snakes.set(name, snake);
  }
  return snake;
}

/** `start_row_index` as it stands in JSON: `startRowIndex`. */
export const camelCase = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
