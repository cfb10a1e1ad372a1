import { lineDiff } from '../registers/line-diff.ts';
import type { AdoptedFile } from './adopt-in-files.ts';

/** The lines that an adoption would add, each file under its name. */
export const printDiff = (files: readonly AdoptedFile[]): string =>
  files.map(({ path, before, text }) => `${[path, ...lineDiff(before, text)].join('\n')}\n`).join('\n');
