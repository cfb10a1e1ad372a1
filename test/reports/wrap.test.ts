import { expect, it } from 'vitest';
import { wrap } from '../../src/reports/wrap.ts';

it('keeps every word and breaks between words', () => {
  expect(wrap('  un deux trois quatre', 12, '  ')).toBe('  un deux\n  trois\n  quatre');
});

it('keeps French signs and numbers with the word before them', () => {
  expect(wrap('la finalité n° 1 manque ; voir « logisocial ».', 16)).toBe(
    'la finalité n° 1\nmanque ; voir\n« logisocial ».',
  );
});

it('leaves a number with a point whole', () => {
  expect(wrap('la politique 3.1, du 17 juin', 40)).toBe('la politique 3.1, du 17 juin');
});

it('does not count colours', () => {
  expect(wrap('\u001b[31mrouge\u001b[39m vert', 10)).toBe('\u001b[31mrouge\u001b[39m vert');
});

it('never breaks the number of a norm', () => {
  expect(wrap('Normes minimales de la BCSS 7.2 — Sensibilisation', 60)).toBe(
    'Normes minimales de la BCSS 7.2 — Sensibilisation',
  );
  expect(wrap('les articles 12, 13 et 14.', 60)).toBe('les articles 12, 13 et 14.');
});
