import { execFile } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** One command of a page, and what must come of it: its output, both streams as they come, and its exit code. */
export interface Step {
  readonly command: string;
  readonly output: string;
  readonly exit: number;
}

/** A page: folders to copy (`use: examples/cpas at x`), files to write (```yaml file=x.yaml), commands to run (```console). */
export interface Page {
  readonly copies: readonly { readonly from: string; readonly to: string }[];
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly steps: readonly Step[];
}

export function parsePage(markdown: string): Page {
  const blocks = [...markdown.matchAll(/^```(\S+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)];
  const uses = [...markdown.matchAll(/^use: (\S+)(?: at (\S+))?$/gm)];
  return {
    copies: uses.map(([, from = '', to = '.']) => ({ from, to })),
    files: blocks.flatMap(([, , path, text = '']) => (path === undefined ? [] : [{ path, text }])),
    steps: blocks.flatMap(([, language, , text = '']) => (language === 'console' ? stepsOf(text) : [])),
  };
}

/** Each `$ ` opens a command; a last line `[exit 1]` is its exit code, 0 without one. */
function stepsOf(console: string): readonly Step[] {
  return console.split(/^(?=\$ )/m).map((part) => {
    const [first = '', ...rest] = part.split('\n');
    const text = rest.join('\n');
    const exit = /^\[exit (\d+)\]\n?$/m.exec(text);
    return {
      command: first.slice(2),
      output: text.slice(0, exit?.index ?? text.length),
      exit: Number(exit?.[1] ?? 0),
    };
  });
}

/** Makes the folder of a page, runs its commands in it one after the other, and says what came. */
export async function runPage({ copies, files, steps }: Page): Promise<readonly Step[]> {
  const folder = mkdtempSync(join(tmpdir(), 'cpas-sec-cli-'));
  try {
    for (const { from, to } of copies) cpSync(join(root, from), join(folder, 'here', to), { recursive: true });
    for (const { path, text } of files) {
      mkdirSync(dirname(join(folder, 'here', path)), { recursive: true });
      writeFileSync(join(folder, 'here', path), text);
    }
    mkdirSync(join(folder, 'here'), { recursive: true });
    const came: Step[] = [];
    for (const { command } of steps) came.push(await run(command, folder));
    return came;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function run(command: string, folder: string): Promise<Step> {
  const tool = join(folder, 'cpas-sec');
  writeFileSync(tool, `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/cpas-sec.js')}" "$@"\n`);
  chmodSync(tool, 0o755);
  const env = { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: folder, NO_COLOR: '1', TZ: 'Europe/Brussels' };
  return await new Promise((done) => {
    // One pipe for both streams: they come in the order in which they were written.
    execFile(
      'sh',
      ['-c', `{ ${command}\n} 2>&1`],
      { cwd: join(folder, 'here'), env, maxBuffer: 1e8 },
      (error, stdout) => {
        done({ command, output: stdout, exit: typeof error?.code === 'number' ? error.code : 0 });
      },
    );
  });
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** True when an output is the one of the page: a line `...` stands for any lines, X.Y.Z for the version. */
export function matches(output: string, expected: string): boolean {
  const lines = output.split('\n');
  const [first = [], ...others] = segmentsOf(expected.replaceAll('X.Y.Z', version));
  const last = others.pop();
  if (last === undefined) return output === first.join('\n');
  if (!standsAt(lines, first, 0)) return false;
  let place = first.length;
  for (const segment of others) {
    while (place < lines.length && !standsAt(lines, segment, place)) place += 1;
    place += segment.length;
  }
  return lines.length - last.length >= place && standsAt(lines, last, lines.length - last.length);
}

/** The lines between the ellipses. */
function segmentsOf(expected: string): readonly (readonly string[])[] {
  const segments: string[][] = [[]];
  for (const line of expected.split('\n')) {
    if (line === '...') segments.push([]);
    else segments.at(-1)?.push(line);
  }
  return segments;
}

const standsAt = (lines: readonly string[], segment: readonly string[], place: number): boolean =>
  segment.every((line, index) => lines[place + index] === line);
