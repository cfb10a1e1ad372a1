import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { PDFDocument } from 'pdf-lib';
import { measure, peakMemory, type Run } from './measure.ts';
import { comparison, limit, type Row, seconds } from './row.ts';
import type { Setting } from './validation.ts';

const printer = new URL('../../build/bench/print.mjs', import.meta.url).pathname;
const browser = '/usr/bin/chromium';

/** Documents of 3, 24 and some 200 pages. */
const chapters = { few: 4, some: 36, many: 300 };

/** The formats in one file, with the libraries outside: as in the product. */
async function buildPrinter(): Promise<void> {
  await build({
    entryPoints: [new URL('print.ts', import.meta.url).pathname],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: printer,
    logLevel: 'warning',
  });
}

function printing(home: string, count: number): Run {
  return { name: `pdf ${count}`, command: ['node', printer, String(count), `${count}.pdf`], home, exit: 0 };
}

function browserPrinting(home: string, count: number): Run {
  spawnSync('node', [printer, String(count), `${count}.html`], { cwd: home });
  const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const where = [`--user-data-dir=${join(home, 'chromium')}`, `--print-to-pdf=${join(home, 'chromium.pdf')}`];
  return { name: 'Chromium', command: [browser, ...quiet, ...where, join(home, `${count}.html`)], home, exit: 0 };
}

async function pagesOf(home: string, count: number): Promise<number> {
  return (await PDFDocument.load(readFileSync(join(home, `${count}.pdf`)))).getPageCount();
}

/** Our PDF of a page model, against a browser that prints the same model as HTML. */
export async function documentRows({ home, rounds }: Setting): Promise<readonly Row[]> {
  await buildPrinter();
  const { few, some, many } = chapters;
  const chromium = existsSync(browser) ? [browserPrinting(home, some)] : [];
  const times = measure([printing(home, few), printing(home, some), ...chromium], rounds(7));
  const long = measure([printing(home, many)], rounds(3)).get(`pdf ${many}`) ?? 0;
  const [short, middle] = [times.get(`pdf ${few}`) ?? 0, times.get(`pdf ${some}`) ?? 0];
  const memory = peakMemory(printing(home, many));
  const named = async (count: number) => `PDF, ${await pagesOf(home, count)} pages`;
  const within = (time: number, most: number) => ({
    shown: seconds(time),
    target: `≤ ${seconds(most)}`,
    met: time <= most,
  });
  return [
    limit(await named(few), within(short, 700)),
    limit(await named(some), within(middle, 1500)),
    comparison('the same, against Chromium', middle, { name: 'Chromium', time: times.get('Chromium'), most: 0.7 }),
    limit(await named(many), within(long, 6000)),
    limit('the same, peak memory', { shown: `${Math.round(memory)} MB`, target: '≤ 300 MB', met: memory <= 300 }),
  ];
}
