import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlFaults } from '../formats/html/validity.ts';
import { exampleNames, renderExample, textOf } from '../render/rendering.ts';
import { type Inspection, inspectPages } from './axe.ts';
import { noBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-examples-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = new Map<string, string>();
for (const name of exampleNames) {
  for (const layer of ['full', 'short'] as const) {
    for (const [path, bytes] of await renderExample(name, layer)) {
      if (path.endsWith('.html')) pages.set(`${name}-${path}`, textOf(bytes));
    }
  }
}

it.each([...pages])('%s is valid HTML', async (_, html) => {
  expect(await htmlFaults(html)).toEqual([]);
});

describe.skipIf(noBrowser() !== undefined)('the pages of the examples in a real browser', () => {
  let inspections: readonly Inspection[] = [];
  beforeAll(async () => {
    const files = [...pages].map(([name, html]) => {
      writeFileSync(join(folder, name), html);
      return join(folder, name);
    });
    inspections = await inspectPages(files);
  }, 120_000);

  it('have no fault at 320, 768 and 1280 px, and ask for nothing', () => {
    const clean = { violations: [], overflows: false, brokenBySpacing: [] };
    const widths = [320, 768, 1280].map((width) => ({ width, ...clean }));
    expect(inspections).toHaveLength(pages.size);
    for (const inspection of inspections) expect(inspection).toMatchObject({ widths, requests: [], messages: [] });
  });
});
