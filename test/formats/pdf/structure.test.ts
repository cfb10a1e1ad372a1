import { describe, expect, it } from 'vitest';
import { pdf } from '../../../src/formats/pdf.ts';
import type { Page } from '../../../src/markdown/blocks.ts';
import { structureFaults } from '../../pdf/structure.ts';
import { everything, hostile, long, oversized, page } from './samples.ts';

const pages: Record<string, () => Page> = {
  'one of each block': everything,
  'a draft': () => ({ ...everything(), draft: true }),
  'tables and boxes taller than a page': oversized,
  'hostile texts': hostile,
  'a long document': () => long(12),
  'an empty page': () => page([]),
  'a page without particulars': () => page([], { particulars: [] }),
};

describe('the structure of a PDF', () => {
  it.each(Object.keys(pages))('has no fault: %s', async (name) => {
    const bytes = await pdf.write((pages[name] as () => Page)());
    expect(await structureFaults(bytes)).toEqual([]);
  });
});
