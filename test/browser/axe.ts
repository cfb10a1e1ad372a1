import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { inBrowser } from './browser.ts';

/** What a browser finds at one width of the window. */
export interface AtWidth {
  readonly width: number;
  /** axe's violations: 'color-contrast: .draft > strong'. */
  readonly violations: readonly string[];
  /** True when the page itself must be scrolled sideways. */
  readonly overflows: boolean;
  /** Elements that cut their text, or make the page overflow, with the text spacing of WCAG 1.4.12. */
  readonly brokenBySpacing: readonly string[];
}

export interface Inspection {
  readonly file: string;
  readonly widths: readonly AtWidth[];
  /** Addresses outside the file that the page asked for. */
  readonly requests: readonly string[];
  /** Messages on the browser's console: a faulty style sheet, a refused script. */
  readonly messages: readonly string[];
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens HTML files in Chromium at several widths and inspects each. */
export function inspectPages(
  files: readonly string[],
  widths: readonly number[] = [320, 768, 1280],
): Promise<Inspection[]> {
  return inBrowser(async (context, refused) => {
    const inspections: Inspection[] = [];
    for (const file of files) {
      const page = await context.newPage();
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      page.on('pageerror', (error) => messages.push(error.message));
      const before = refused.length;
      await page.goto(pathToFileURL(file).href);
      const found: AtWidth[] = [];
      for (const width of widths) found.push(await inspectAt(page, width));
      inspections.push({ file, widths: found, requests: refused.slice(before), messages });
      await page.close();
    }
    return inspections;
  });
}

async function inspectAt(page: Page, width: number): Promise<AtWidth> {
  await page.setViewportSize({ width, height: 800 });
  const violations = await violationsIn(page);
  const overflows = await page.evaluate<boolean>(overflowing);
  return { width, violations, overflows, brokenBySpacing: await brokenBySpacing(page) };
}

// Scripts for the browser are text: the project's types know no document, and the test runner would rewrite functions.
const overflowing = 'document.documentElement.scrollWidth > window.innerWidth';

async function violationsIn(page: Page): Promise<string[]> {
  // Evaluated from outside, so that the page's own policy against scripts does not stop it.
  await page.evaluate(axeSource);
  const options = JSON.stringify({ runOnly: { type: 'tag', values: rules } });
  const found = await page.evaluate<AxeResults>(`axe.run(document, ${options})`);
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly string[] }[];
  }[];
}

const spacing = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-bottom: 2em !important }`;

const cutElements = `[...document.querySelectorAll('body *')].filter((element) => {
  const { overflowX, overflowY } = getComputedStyle(element);
  const hides = (value) => value === 'hidden' || value === 'clip';
  const cutsX = hides(overflowX) && element.scrollWidth > element.clientWidth;
  const cutsY = hides(overflowY) && element.scrollHeight > element.clientHeight;
  return element.offsetWidth > 1 && (cutsX || cutsY);
}).map((element) => element.localName + '.' + element.className)`;

/** Sets the text spacing that a reader may choose, and looks for text that is cut or overlaps the window. */
async function brokenBySpacing(page: Page): Promise<readonly string[]> {
  const style = await page.addStyleTag({ content: spacing });
  const cut = await page.evaluate<string[]>(cutElements);
  const overflows = await page.evaluate<boolean>(overflowing);
  await style.evaluate((element) => (element as unknown as { remove(): void }).remove());
  return overflows ? [...cut, 'html'] : cut;
}
