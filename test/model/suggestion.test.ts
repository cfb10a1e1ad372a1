import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { suggestionFor } from '../../src/model/suggestion.ts';

const fields = ['name', 'note', 'startedOn', 'leftOn', 'service', 'functions', 'accessesPersonalData'];

describe('the word that was meant', () => {
  test.each([
    ['nmae', 'name'],
    ['Name', 'name'],
    ['startedon', 'startedOn'],
    ['started-on', 'startedOn'],
    ['fonctions', 'functions'],
    ['servcie', 'service'],
    ['accessPersonalData', 'accessesPersonalData'],
    ['date', undefined],
    ['lame', undefined],
    ['zzzz', undefined],
    ['', undefined],
    ['x', undefined],
    ['a very long line that resembles nothing at all', undefined],
  ])('%j: %j', (word, meant) => expect(suggestionFor(word, fields)).toBe(meant));

  test('none of nothing', () => expect(suggestionFor('name', [])).toBeUndefined());

  test('the nearest wins, the first among equals', () => {
    expect(suggestionFor('abce', ['abcdx', 'abcd', 'abcf'])).toBe('abcd');
  });

  test('a word with one letter lost or two swapped is found again', () => {
    const word = fc.constantFrom(...fields);
    fc.assert(
      fc.property(word, fc.nat(), fc.boolean(), (meant, place, swap) => {
        const at = place % (meant.length - 1);
        const typed = swap
          ? meant.slice(0, at) + meant.charAt(at + 1) + meant.charAt(at) + meant.slice(at + 2)
          : meant.slice(0, at) + meant.slice(at + 1);
        expect(suggestionFor(typed, [meant])).toBe(meant);
      }),
      { seed: 23 },
    );
  });

  test('what it suggests is one of the words', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => fields.includes(suggestionFor(typed, fields) ?? 'name')),
      { seed: 29 },
    );
  });
});
