import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyMended, copyUnmarked, defects } from '../../test/defects/defects.ts';
import { aboutDefects, type Outcome, outcomeOf } from './outcome.ts';
import type { Report, Tool } from './report.ts';
import { writeSchemas } from './schemas.ts';

/** What came of one tool: an outcome per defect, and everything it says of the folder in which nothing is wrong. */
export interface Result {
  readonly tool: Tool;
  readonly outcomes: readonly (Outcome | 'absent')[];
  readonly falseAlarms: readonly Report[];
}

/** Runs the tools on the folder with the defects and on the same folder without them, both first changed by `change`. */
export function compare(tools: readonly Tool[], change: (folder: string) => void = () => undefined): readonly Result[] {
  const home = mkdtempSync(join(tmpdir(), 'cpas-sec-compare-'));
  const folders = { faulty: join(home, 'faulty'), mended: join(home, 'mended'), schemas: join(home, 'schemas') };
  try {
    copyUnmarked(folders.faulty);
    copyMended(folders.mended);
    change(folders.faulty);
    change(folders.mended);
    writeSchemas(folders.schemas);
    return tools.map((tool) => resultOf(tool, folders));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

interface Folders {
  readonly faulty: string;
  readonly mended: string;
  readonly schemas: string;
}

function resultOf(tool: Tool, { faulty, mended, schemas }: Folders): Result {
  if (tool.absent !== undefined) return { tool, outcomes: defects.map(() => 'absent'), falseAlarms: [] };
  const falseAlarms = tool.run(mended, schemas);
  const reports = aboutDefects(tool.run(faulty, schemas), falseAlarms);
  return { tool, outcomes: defects.map((defect) => outcomeOf(defect, reports)), falseAlarms };
}

/** How many of the defects were found, and how many of them with their line. */
export function countOf({ outcomes }: Result): { readonly found: number; readonly withLine: number } {
  const found = outcomes.filter((outcome) => outcome !== 'none' && outcome !== 'absent');
  return { found: found.length, withLine: found.filter((outcome) => outcome === 'line').length };
}
