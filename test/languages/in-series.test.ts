import { expect, it } from 'vitest';
import { sourcesInSeries } from '../../src/languages/in-series.ts';

it('names a source once, and nothing that stands within another', () => {
  const cited = ['BCSS, 6.1', 'BCSS, 6.1', 'RGPD, art. 33', 'RGPD, art. 33, § 1'];
  expect(sourcesInSeries(cited, { code: 'fr' })).toBe('BCSS, 6.1 ; RGPD, art. 33');
});
