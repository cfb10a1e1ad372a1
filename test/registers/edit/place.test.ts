import { describe, expect, test } from 'vitest';
import { appendItem, removeField, removeItem, setField } from '../../../src/registers/edit.ts';

const sheet = `# Questionnaire
id: q-2026
answers:
  # Politique
  - question: policy # la première
    value: compliant   # à revoir
    state: 'proposed'

  - question: plan
    explanation: un texte
      sur deux lignes
    proof:
      - { at: norms/plan, says: "oui" }
    # fin du plan
  - question: "audit"
# fin
`;

const order = ['question', 'value', 'state', 'explanation', 'evidence', 'proof'];

describe('an edit of a questionnaire', () => {
  test('a value keeps its quotes and the comment behind it', () => {
    expect(setField(sheet, ['answers', 0, 'state'], 'confirmed')).toEqual({
      text: sheet.replace("'proposed'", "'confirmed'"),
    });
    expect(setField(sheet, ['answers', 0, 'value'], 'no')).toEqual({
      text: sheet.replace('compliant   # à', '"no"   # à'),
    });
  });

  test('a new field stands where the schema has it, between the fields that are there', () => {
    expect(setField(sheet, ['answers', 1, 'value'], 'partly', order)).toEqual({
      text: sheet.replace('- question: plan\n', '- question: plan\n    value: partly\n'),
    });
    expect(setField(sheet, ['answers', 1, 'evidence'], [{ path: 'evidence/a.pdf' }], order)).toEqual({
      text: sheet.replace('deux lignes\n', 'deux lignes\n    evidence:\n      - path: evidence/a.pdf\n'),
    });
  });

  test('several lines become a block, with the apostrophes of their author', () => {
    expect(setField(sheet, ['answers', 2, 'explanation'], 'L’un : non\nL’autre #2')).toEqual({
      text: sheet.replace('"audit"\n', '"audit"\n    explanation: |-\n      L’un : non\n      L’autre #2\n'),
    });
  });

  test('an item goes behind the comments that belong to the last one', () => {
    expect(appendItem(sheet, ['answers'], { question: 'new', actions: ['a', 'b'] })).toEqual({
      text: sheet.replace('"audit"\n', '"audit"\n  - question: new\n    actions: [a, b]\n'),
    });
    expect(appendItem(sheet, ['answers', 1, 'proof'], { at: 'x', says: '1e3' })).toEqual({
      text: sheet.replace('"oui" }\n', '"oui" }\n      - at: x\n        says: "1e3"\n'),
    });
  });

  test('what is removed leaves the comments around it', () => {
    expect(removeField(sheet, ['answers', 1, 'explanation'])).toEqual({
      text: sheet.replace('    explanation: un texte\n      sur deux lignes\n', ''),
    });
    expect(removeField(sheet, ['answers', 1, 'question'])).toEqual({
      text: sheet.replace('question: plan\n    explanation', 'explanation'),
    });
    expect(removeItem(sheet, ['answers', 2])).toEqual({ text: sheet.replace('  - question: "audit"\n', '') });
    expect(removeItem(sheet, ['answers', 1, 'proof', 0])).toEqual({
      text: sheet.replace('{ at: norms/plan, says: "oui" }', '').replace('- \n', '[]\n'),
    });
  });

  test('the same value changes nothing', () => {
    expect(setField(sheet, ['answers', 1, 'explanation'], 'un texte sur deux lignes')).toEqual({ text: sheet });
  });

  test('a list in the place of a list changes only what differs', () => {
    const list = 'l:\n  - a # one\n  - b # two\n  - c # three\n';
    expect(setField(list, ['l'], ['a', 'x'])).toEqual({ text: 'l:\n  - a # one\n  - x # two\n' });
  });
});

describe('the frame of a file', () => {
  test('an empty file, comments and the marks of a document', () => {
    expect(appendItem('', [], { id: 'x' })).toEqual({ text: '- id: x\n' });
    expect(appendItem('[]\n', [], { id: 'x' })).toEqual({ text: '- id: x\n' });
    expect(appendItem('# only words\n---\n...\n', [], { id: 'x' })).toEqual({
      text: '# only words\n---\n- id: x\n...\n',
    });
    expect(setField('# none\n', ['id'], 'x')).toEqual({ text: '# none\nid: x\n' });
  });

  test('byte-order mark, line ends of Windows, no last line end', () => {
    expect(appendItem('\ufeff- a: 1\r\n- b: 2', [], { c: 3 })).toEqual({ text: '\ufeff- a: 1\r\n- b: 2\r\n- c: 3' });
    expect(removeItem('- a: 1\r\n- b: 2', [1])).toEqual({ text: '- a: 1' });
  });

  test('an empty list, a list in brackets, a map in braces', () => {
    expect(appendItem('a: []  # none yet\n', ['a'], { path: 'x' })).toEqual({ text: 'a:  # none yet\n  - path: x\n' });
    expect(appendItem('a: [b, c,]\n', ['a'], 'd, e')).toEqual({ text: 'a: [b, c, "d, e",]\n' });
    expect(setField('a: { b: 1 }\n', ['a', 'c'], true)).toEqual({ text: 'a: { b: 1, c: true }\n' });
    expect(removeField('a: { b: 1, c: 2 }\n', ['a', 'b'])).toEqual({ text: 'a: { c: 2 }\n' });
  });
});

describe('what cannot be edited alone', () => {
  test.each([
    ['an alias', 'a: &x 1\nb: *x\n', ['b'], 'shared', 2],
    ['an anchor', 'a: &x 1\nb: *x\n', ['a'], 'shared', 1],
    ['something in an anchored map', 'a: &x\n  c: 1\nb: *x\n', ['a', 'c'], 'shared', 2],
    ['a merged map', 'a: &x { c: 1 }\nb:\n  <<: *x\n  d: 2\n', ['b', 'd'], 'shared', 3],
    ['a tag', 'a: !!str 5\n', ['a'], 'tag', 1],
    ['a key of several lines', '? |\n  k\n: 1\nb: 2\n', ['b'], 'unusual', 1],
    ['a map without braces', 'a: [b: 1]\n', ['a', 0, 'b'], 'unusual', 1],
    ['a broken file', 'a: 1\nb: "\n', ['a'], 'unreadable', 1],
    ['two documents', 'a: 1\n---\nb: 2\n', ['a'], 'unreadable', 1],
    ['line ends of old Macintoshes', 'a: 1\rb: 2\n', ['a'], 'line-ends', 1],
    ['what is not there', 'a: 1\n', ['b', 'c'], 'absent', 1],
  ] as const)('%s', (_, text, path, refused, line) => {
    expect(setField(text, path, 'new')).toEqual({ refused, line });
  });

  test('the rest of such a file can', () => {
    expect(setField('a: &x 1\nb: *x\nc: 3\n', ['c'], 4)).toEqual({ text: 'a: &x 1\nb: *x\nc: 4\n' });
  });
});
