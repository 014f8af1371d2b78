// The form in which a generated schema is kept.
export type ApiName = 'sheets' | 'docs' | 'drive';

/**
 * A type in one word: `string`, `bool`, `int32`, `int64`, `float`, `double`, `any`, `@Message`, `#enum`,
 * followed by `[]` for a list and `{}` for a map.
 */
export type TypeWord = string;

interface MethodSchema {
  params: Readonly<Record<string, TypeWord>>;
  required?: readonly string[];
  body?: string;
  reply?: string;
}

export interface ApiSchema {
  source: { typings: string; discovery: string };
  /** `Message.field` names that one of the two sources does not have yet. */
  onlyInDiscovery: readonly string[];
  onlyInTypings: readonly string[];
  /** Query parameters that every method takes. */
  standard: readonly string[];
  enums: Readonly<Record<string, readonly string[]>>;
  methods: Readonly<Record<string, MethodSchema>>;
  types: Readonly<Record<string, Readonly<Record<string, TypeWord>>>>;
  readOnly: Readonly<Record<string, readonly string[]>>;
}
