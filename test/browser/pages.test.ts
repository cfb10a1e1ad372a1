import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { html } from '../../src/formats/html.ts';
import { parse } from '../../src/markdown/parse.ts';
import { samplePage } from '../formats/html/sample-page.ts';
import { type Inspection, inspectPages } from './axe.ts';
import { noBrowser } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-pages-'));
const bad = `<!DOCTYPE html><html><head><title></title><style>
  .cut { height: 1.2em; overflow: hidden; line-height: 1.2 } .wide { width: 900px } a { color: #bbb; text-decoration: none }
</style></head><body><h3>x</h3><div class="cut">Des mots coupés</div><div class="wide">Large</div><img src="http://example.invalid/a.png">
<table><tr><td>a</td></tr></table><p>Un <a href="#"></a> texte <a href="#x">lien</a></p><script src="http://example.invalid/a.js"></script></body></html>`;

const long = 'Datenschutzgrundverordnung'.repeat(4);
const longWords = `## ${long}

${long} \`${long}\` [${long}](https://a.be)

${long}
: ${long}

Table: ${long}
| ${long} | B |
|---|---|
| a | ${long} |

Table: ${long}
| ${long} | B | C |
|---|---|---|
| a | ${long} | ${long} |

> [!NOTE] ${long}
> - ${long}
>   1. ${long}
>
>   Table: Dans une liste
>   | A | B | C | D |
>   |---|---|---|---|
>   | a | b | c | d |

- [ ] ${long}

[[contents: ${long}]]
`;

describe.skipIf(noBrowser() !== undefined)('in a real browser', () => {
  let inspections: readonly Inspection[] = [];

  beforeAll(async () => {
    const good = join(folder, 'good.html');
    const faulty = join(folder, 'bad.html');
    writeFileSync(good, await html.write(samplePage()));
    writeFileSync(faulty, bad);
    const stressed = join(folder, 'long.html');
    writeFileSync(
      stressed,
      await html.write({ ...samplePage(), title: long, organisation: long, ...parse(longWords) }),
    );
    inspections = await inspectPages([good, faulty, stressed]);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('our page has no fault at any width, and asks for nothing', () => {
    const clean = { violations: [], overflows: false, brokenBySpacing: [] };
    const widths = [320, 768, 1280].map((width) => ({ width, ...clean }));
    expect(inspections[0]).toMatchObject({ widths, requests: [], messages: [] });
  });

  it('words too long for the window do not break the page', () => {
    for (const found of inspections[2]?.widths ?? [])
      expect(found).toMatchObject({ violations: [], overflows: false, brokenBySpacing: [] });
  });

  it('a bad page is found out', () => {
    const [narrow] = inspections[1]?.widths ?? [];
    const rules = new Set(narrow?.violations.map((violation) => violation.replace(/:.*/, '')));
    for (const rule of ['html-has-lang', 'document-title', 'image-alt', 'color-contrast', 'link-name'])
      expect(rules).toContain(rule);
    expect(narrow?.overflows).toBe(true);
    expect(narrow?.brokenBySpacing).toContain('div.cut');
    expect(inspections[1]?.requests).toEqual(['http://example.invalid/a.png', 'http://example.invalid/a.js']);
  });
});
