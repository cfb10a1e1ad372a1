import { readFileSync } from 'node:fs';
import { readFolder } from '../../src/files/folder.ts';
import { load } from '../../src/load.ts';
import { judge } from '../../src/validate.ts';
import { defectsDay } from '../../test/defects/defects.ts';
import type { Tool } from './report.ts';

const manifest = new URL('../../package.json', import.meta.url);

export const ours = (): Tool => ({
  name: 'cpas-sec',
  version: (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version,
  called: `what \`cpas-sec validate --as-of ${defectsDay}\` finds at the level \`standard\``,
  run: (folder) =>
    judge(load(readFolder(folder)), { today: defectsDay, revision: '' }).diagnostics.map(({ at, code }) => ({
      file: at.file,
      line: at.line,
      pointer: at.pointer,
      message: code,
    })),
});
