import { readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import * as english from '../../src/languages/en/values.ts';
import * as french from '../../src/languages/fr/values.ts';
import { fillSentence, holesOf, worded } from '../../src/languages/sentence.ts';

/** Every closed list of a register's schema, in order. */
function choicesIn(register: string): readonly (readonly string[])[] {
  const lists: string[][] = [];
  JSON.parse(readFileSync(new URL(`../../schemas/${register}.schema.json`, import.meta.url), 'utf8'), (key, value) => {
    if (key === 'enum') lists.push([...value].sort());
    return value;
  });
  return lists;
}

const tables = [
  { register: 'roles', fr: french.roleWords, en: english.roleWords },
  { register: 'documents', fr: french.documentWords, en: english.documentWords },
  { register: 'rooms', fr: french.dangerWords, en: english.dangerWords },
  { register: 'processing-activities', fr: french.criterionWords, en: english.criterionWords },
  { register: 'norms', fr: french.statusWords, en: english.statusWords },
  { register: 'plan', fr: french.stateWords, en: english.stateWords },
];

test.each(tables)('the words for $register are those of a closed list of its schema, in each language', (table) => {
  expect(choicesIn(table.register)).toContainEqual(Object.keys(table.fr).sort());
  expect(Object.keys(table.en)).toEqual(Object.keys(table.fr));
});

const sentence = `Il manque : ${worded('missing', { fire: 'incendie', water: 'eau' })} ({room}).`;

it('tells codes in words, each of a row, and one without a word as it is', () => {
  expect(fillSentence(sentence, { missing: 'fire, water, frost', room: 'fire' })).toBe(
    'Il manque : incendie, eau, frost (fire).',
  );
});

it('has a name like any hole, and stays when it has no value', () => {
  expect(holesOf(sentence)).toEqual(['missing', 'room']);
  expect(fillSentence(sentence, {})).toBe(sentence);
});
