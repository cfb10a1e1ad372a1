import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';

const home = import.meta.dirname;
export const centre = join(home, 'centre');
/** The day on which the folder of the defects is judged. */
export const defectsDay = '2026-11-22';

/** One thing that is wrong in centre/, as defects.yaml lists it. */
export interface Defect {
  readonly number: number;
  readonly title: { readonly en: string; readonly fr: string };
  readonly kind: string;
  readonly file: string;
  readonly line: number;
  /** The place in the file's data, as a JSON pointer. */
  readonly pointer: string;
  readonly codes: readonly string[];
  /** The lines that put it right; without `file`, in the defect's own. */
  readonly mend: readonly { readonly file?: string; readonly line: number; readonly text: string }[];
}

export const defects = parse(readFileSync(join(home, 'defects.yaml'), 'utf8')) as readonly Defect[];

/** The folder as a centre would have written it: no mark says where the defects are. */
export function copyUnmarked(to: string): void {
  cpSync(centre, to, { recursive: true });
  for (const file of filesIn(to)) rewrite(join(to, file), (line) => line.replace(/ # expect [a-z/-]+$/, ''));
}

/** The same folder, line by line, with the defects put right: all of them, or those that are wanted. */
export function copyMended(to: string, isWanted: (defect: Defect) => boolean = () => true): void {
  copyUnmarked(to);
  for (const { file: own, mend } of defects.filter(isWanted)) {
    for (const { file = own, line: wanted, text } of mend) {
      rewrite(join(to, file), (line, number) => (number === wanted ? text : line));
    }
  }
}

/** Puts every date of a folder in quotes: some readers of YAML take the others for something else than a text. */
export function quoteDates(folder: string): void {
  for (const file of filesIn(folder)) {
    rewrite(join(folder, file), (line) => line.replace(/: (\d{4}-\d\d-\d\d(?:T[\d:+]+)?)(?=[,\s}]|$)/g, ": '$1'"));
  }
}

/** The YAML files of a folder, by their paths in it. */
export const filesIn = (folder: string): readonly string[] =>
  (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.yaml')).sort();

function rewrite(path: string, change: (line: string, number: number) => string): void {
  mkdirSync(dirname(path), { recursive: true });
  const lines = readFileSync(path, 'utf8').split('\n');
  writeFileSync(path, lines.map((line, index) => change(line, index + 1)).join('\n'));
}
