import { expect, test } from 'vitest';
import { frame } from '../../src/documents/frame.ts';
import { fr } from '../../src/languages/fr.ts';
import { factsOf } from './facts-of.ts';

const centre = { organisation: 'kind: cpas\nname: CPAS de Valmont\n' };

test('names the organisation, its country, the day and the status', () => {
  const page = frame(factsOf(centre), fr, { title: 'Plan', status: 'projet', version: '1.2', period: '2025-2027' });
  expect(page).toEqual({
    title: 'Plan',
    organisation: 'CPAS de Valmont',
    country: 'BE',
    particulars: [
      { term: 'Version', detail: '1.2' },
      { term: 'Période', detail: '2025-2027' },
      { term: 'Situation au', detail: '22 novembre 2026' },
      { term: 'Langue', detail: 'français' },
      { term: 'Statut', detail: 'projet' },
    ],
  });
});

test('leaves out what a document does not have', () => {
  const { particulars } = frame(factsOf(centre), fr, { title: 'Plan', status: '' });
  expect(particulars.map(({ term }) => term)).toEqual(['Situation au', 'Langue']);
});

test('stands without an organisation', () => {
  expect(frame(factsOf({}), fr, { title: 'Plan', status: '' })).toMatchObject({ organisation: '…', country: 'BE' });
});
