import { expect, test } from 'vitest';
import { lineDiff } from '../../src/registers/line-diff.ts';

const letters = (text: string): string => `${[...text].join('\n')}\n`;

test('equal texts have no difference', () => {
  expect(lineDiff(letters('abc'), letters('abc'))).toEqual([]);
});

test('a changed line, with three lines around it', () => {
  expect(lineDiff(letters('abcdefghi'), letters('abcdXfghi'))).toEqual([
    '@ 2',
    ...[' b', ' c', ' d', '-e', '+X', ' f', ' g', ' h'],
  ]);
});

test('parts that lie apart are shown apart', () => {
  expect(lineDiff(letters('abcdefghijk'), letters('Xabcdefghij'))).toEqual([
    '@ 1',
    ...['+X', ' a', ' b', ' c'],
    '@ 8',
    ...[' h', ' i', ' j', '-k'],
  ]);
});
