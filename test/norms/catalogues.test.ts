import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogueOf, citableIdsOf, itemsOf, lacking, schemaOf, stringsIn, textOf } from './read-catalogues.ts';

const files = Object.keys(schemaOf);
const catalogues = files.map((file) => ({ file, data: catalogueOf(file) }));
const items = catalogues.flatMap(({ data }) => itemsOf(data));
const citable = new Set(catalogues.flatMap(({ data }) => citableIdsOf(data)));
const sourceKeys = new Set((catalogueOf('bcss').sources ?? []).map(({ key }) => key));

const repeated = (list: readonly string[]): readonly string[] =>
  list.filter((item, index) => list.indexOf(item) !== index);

describe('norms/', () => {
  it('is tested file by file', () => {
    const catalogueFiles = readdirSync(new URL('../../norms/', import.meta.url)).filter((file) =>
      file.endsWith('.yaml'),
    );
    expect(catalogueFiles.map((file) => file.replace('.yaml', '')).sort()).toEqual([...files, 'questionnaires'].sort());
  });

  it.each(Object.entries(schemaOf))('%s.yaml keeps the promise of %s.schema.json', (file, schema) => {
    const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
    const validate = ajv.compile(JSON.parse(textOf(`schemas/${schema}.schema.json`)));
    validate(catalogueOf(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(files)('%s.yaml bears its own name and says the same to both YAML libraries', (file) => {
    const data = catalogueOf(file);
    expect(data.catalogue).toBe(file);
    expect(parse(textOf(`norms/${file}.yaml`), { version: '1.2', schema: 'core' })).toEqual(data);
  });

  it.each(files)('%s.yaml has plain apostrophes and spaces: the renderer makes the others', (file) => {
    const odd = [...stringsIn(catalogueOf(file))].filter(([, text]) =>
      /[\u00a0\u202f\u2019\t]| {2}|^\s|\s$/.test(text),
    );
    expect(odd).toEqual([]);
  });

  it('gives every entry a source and a confidence', () => {
    expect(items.filter(({ source, confidence }) => source.length === 0 || confidence === '')).toEqual([]);
    const heard = items.filter(({ source, confidence }) => confidence === 'seen' && source === 'general knowledge');
    expect(heard.map(({ id }) => id)).toEqual([]);
  });

  it('has no id twice, over all catalogues', () => {
    expect(repeated(items.map(({ id }) => id))).toEqual([]);
    expect(repeated(catalogues.flatMap(({ data }) => citableIdsOf(data)))).toEqual([]);
  });

  it('cites only what exists', () => {
    const cited = items.flatMap(({ norms = [], related = [] }) => [...norms, ...related]);
    const replacing = items.flatMap(({ replacedBy }) => (replacedBy === undefined ? [] : [`law:${replacedBy}`]));
    expect(lacking([...cited, ...replacing], citable)).toEqual([]);
  });

  it('lists the sources it names by key', () => {
    const keys = items.flatMap(({ source }) => (typeof source === 'string' ? [] : source));
    expect(lacking(keys, sourceKeys)).toEqual([]);
  });

  it('writes links that parse, and says how sure the link of a text is', () => {
    const links = catalogues.flatMap(({ data }) => [...stringsIn(data)].filter(([, text]) => /^https?:/.test(text)));
    expect(links.filter(([place, text]) => !place.endsWith('/source') && !URL.canParse(text))).toEqual([]);
    const texts = catalogues.flatMap(({ data }) => data.texts ?? []);
    const unsaid = texts.filter(({ link, linkConfidence }) => (link === undefined) !== (linkConfidence === undefined));
    expect(unsaid.map(({ id }) => id)).toEqual([]);
  });

  it('names as unverified only fields that are there', () => {
    const absent = items.flatMap((item) =>
      (item.unverified ?? []).filter((path) => !has(item, path.split('.'))).map((path) => `${item.id} ${path}`),
    );
    expect(absent).toEqual([]);
  });
});

function has(value: unknown, [field, ...rest]: readonly string[]): boolean {
  if (field === undefined) return true;
  if (value === null || typeof value !== 'object' || !Object.hasOwn(value, field)) return false;
  return has((value as Record<string, unknown>)[field], rest);
}
