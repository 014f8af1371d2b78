// Writes generated/{sheets,docs,drive}.ts from Google's published typings (and, when given, discovery documents). Run by hand:
//   node local/google/schema/generate.mjs [folder with sheets.v4.json, docs.v1.json, drive.v3.json]
// The typings (npm @googleapis/*) name every message, field, method and parameter but lack enum values, the kind of
// number and which parameters are required. Google's discovery documents (https://sheets.googleapis.com/$discovery/rest?version=v4,
// …/docs/v1, …/drive/v3; also inside PyPI google-api-python-client, googleapiclient/discovery_cache/documents) have these.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from '@swc/core';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../../..');
const discoveryFolder = process.argv[2];

const APIS = [
  { api: 'sheets', file: 'v4', discovery: 'sheets.v4.json', keep: /^spreadsheets\./ },
  { api: 'docs', file: 'v1', discovery: 'docs.v1.json', keep: /^documents\./ },
  {
    api: 'drive',
    file: 'v3',
    discovery: 'drive.v3.json',
    keep: /^(about|changes|comments|drives|files|permissions|replies|revisions)\./,
  },
];

/** A field's type as a short word: string, bool, number, any, @Message, with [] and {} after it for lists and maps. */
function typeWord(node) {
  switch (node.type) {
    case 'TsUnionType': {
      const kinds = node.types.filter(
        (t) => !(t.type === 'TsKeywordType' && ['null', 'undefined'].includes(t.kind)),
      );
      return kinds.length === 1 ? typeWord(kinds[0]) : 'any';
    }
    case 'TsKeywordType':
      return { string: 'string', boolean: 'bool', number: 'number' }[node.kind] ?? 'any';
    case 'TsArrayType':
      return `${typeWord(node.elemType)}[]`;
    case 'TsTypeReference': {
      const name = node.typeName.value ?? '';
      return name.startsWith('Schema$') ? `@${name.slice('Schema$'.length)}` : 'any';
    }
    case 'TsTypeLiteral':
      return node.members[0]?.type === 'TsIndexSignature'
        ? `${typeWord(node.members[0].typeAnnotation.typeAnnotation)}{}`
        : 'any';
    default:
      return 'any';
  }
}

function fieldsOf(members) {
  const fields = {};
  for (const member of members) {
    if (member.type !== 'TsPropertySignature') continue;
    fields[member.key.value] = typeWord(member.typeAnnotation.typeAnnotation);
  }
  return fields;
}

function readTypings(api, file) {
  const path = join(root, `node_modules/@googleapis/${api}/build/${file}.d.ts`);
  const tree = parseSync(readFileSync(path, 'utf8'), { syntax: 'typescript' });
  const space = tree.body.find((node) => node.declaration?.type === 'TsModuleDeclaration').declaration;
  const types = {};
  const params = {};
  for (const item of space.body.body) {
    const node = item.declaration ?? item;
    if (node.type !== 'TsInterfaceDeclaration') continue;
    const name = node.id.value;
    const fields = fieldsOf(node.body.body);
    if (name.startsWith('Schema$')) types[name.slice('Schema$'.length)] = fields;
    else if (name.startsWith('Params$Resource$'))
      params[name.slice('Params$Resource$'.length).toLowerCase()] = fields;
    else if (name === 'StandardParameters') params[''] = fields;
  }
  return { types, params };
}

function discoveryMethods(resource, into = {}) {
  for (const method of Object.values(resource.methods ?? {})) into[method.id] = method;
  for (const child of Object.values(resource.resources ?? {})) discoveryMethods(child, into);
  return into;
}

/** Methods by Google's id (`spreadsheets.values.get`): from the documents' ids, or else from the typings' own class names. */
function methodsOf(typings, discovery, api, keep) {
  const methods = {};
  const ids = Object.keys(discoveryMethods(discovery)).map((id) => id.slice(api.length + 1));
  for (const id of ids.filter((name) => keep.test(name)).sort()) {
    const fields = typings.params[id.replaceAll('.', '$').toLowerCase()];
    const published = discoveryMethods(discovery)[`${api}.${id}`];
    if (!fields) {
      console.warn(`${api}.${id} is not in the typings`);
      continue;
    }
    const params = {};
    const required = [];
    for (const [name, type] of Object.entries(fields)) {
      if (name === 'requestBody' || name === 'media') continue;
      const detail = published.parameters?.[name];
      params[name] = detail ? refined(detail, type, `${id}.${name}`) : type;
      if (detail?.required) required.push(name);
    }
    for (const name of Object.keys(published.parameters ?? {}))
      params[name] ??= refined(published.parameters[name], 'string', `${id}.${name}`);
    const body = published.request?.$ref ?? fields.requestBody?.slice(1);
    methods[id] = { params, ...(required.length ? { required } : {}), ...(body ? { body } : {}) };
  }
  return methods;
}

const enums = new Map();

/** Adds what the discovery document knows: an enum (#name), int32, double, float. */
function refined(detail, word, where) {
  if (detail.repeated)
    return `${refined({ ...detail, repeated: false }, word.replace(/\[\]$/, ''), where)}[]`;
  if (detail.type === 'array') return `${refined(detail.items, word.replace(/\[\]$/, ''), where)}[]`;
  if (detail.type === 'object' && detail.additionalProperties)
    return `${refined(detail.additionalProperties, word.replace(/\{\}$/, ''), where)}{}`;
  if (detail.$ref) return `@${detail.$ref}`;
  if (detail.enum) {
    const values = detail.enum.join(' ');
    if (!enums.has(values)) enums.set(values, where);
    return `#${enums.get(values)}`;
  }
  if (['int32', 'double', 'float', 'int64', 'uint32'].includes(detail.format)) return detail.format;
  return (
    { string: 'string', boolean: 'bool', any: 'any', object: 'any', integer: 'int32', number: 'double' }[
      detail.type
    ] ?? word
  );
}

for (const { api, file, discovery, keep } of APIS) {
  enums.clear();
  const typings = readTypings(api, file);
  const out = join(here, 'generated', `${api}.ts`);
  if (!discoveryFolder || !existsSync(join(discoveryFolder, discovery)))
    throw new Error(`give the folder that holds ${discovery}: enum values and method ids come from it`);
  const published = JSON.parse(readFileSync(join(discoveryFolder, discovery), 'utf8'));
  const methods = methodsOf(typings, published, api, keep);

  const types = {};
  const output = {};
  const missing = { typings: [], discovery: [] };
  const take = (name) => {
    if (types[name]) return;
    const fields = { ...typings.types[name] };
    const known = published.schemas[name]?.properties ?? {};
    for (const [field, detail] of Object.entries(known)) {
      if (!fields[field]) missing.typings.push(`${name}.${field}`);
      fields[field] = refined(detail, fields[field] ?? 'any', `${name}.${field}`);
      if (detail.readOnly) output[name] = [...(output[name] ?? []), field];
    }
    for (const field of Object.keys(fields)) if (!known[field]) missing.discovery.push(`${name}.${field}`);
    types[name] = fields;
    for (const word of Object.values(fields)) if (word.startsWith('@')) take(word.replace(/^@|[[\]{}]/g, ''));
  };
  for (const method of Object.values(methods)) if (method.body) take(method.body);
  // Replies are needed by field masks.
  for (const [id, method] of Object.entries(discoveryMethods(published))) {
    const mine = methods[id.slice(api.length + 1)];
    if (!mine || !method.response) continue;
    mine.reply = method.response.$ref;
    take(method.response.$ref);
  }

  const pack = JSON.parse(readFileSync(join(root, `node_modules/@googleapis/${api}/package.json`), 'utf8'));
  const standard = Object.keys(typings.params['']).filter((name) => name !== 'auth');
  const result = {
    source: {
      typings: `@googleapis/${api}@${pack.version}`,
      discovery: `${published.id} revision ${published.revision}`,
    },
    onlyInDiscovery: missing.typings,
    onlyInTypings: missing.discovery,
    standard,
    enums: Object.fromEntries([...enums].map(([values, name]) => [name, values.split(' ')])),
    methods,
    types,
    readOnly: output,
  };
  mkdirSync(dirname(out), { recursive: true });
  const lines = Object.entries(result).map(([key, value]) =>
    ['enums', 'methods', 'types', 'readOnly'].includes(key)
      ? `"${key}":{\n${Object.entries(value)
          .map(([name, item]) => `${JSON.stringify(name)}:${JSON.stringify(item)}`)
          .join(',\n')}\n}`
      : `"${key}":${JSON.stringify(value)}`,
  );
  const opening = `// Generated by ../generate.mjs from ${result.source.typings} and ${result.source.discovery}. Not to be edited.`;
  writeFileSync(
    out,
    `${opening}\nimport type { ApiSchema } from '../api-schema';\n\nexport const ${api}: ApiSchema = {\n${lines.join(',\n')},\n};\n`,
  );
  console.log(api, Object.keys(methods).length, 'methods', Object.keys(types).length, 'types', missing);
}
