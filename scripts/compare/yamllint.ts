import { spawnSync } from 'node:child_process';
import { say } from './installed.ts';
import { relativeTo, type Tool } from './report.ts';

const settings = '{extends: relaxed, rules: {line-length: disable}}';

const asked = spawnSync('yamllint', ['--version'], { encoding: 'utf8' });
const version = /\d[\d.]*/.exec(asked.stdout ?? '')?.[0];

export const yamllint = (): Tool => ({
  name: 'yamllint',
  version: version ?? '?',
  ...(version === undefined ? { absent: 'not installed on this machine' } : {}),
  called: `one call: \`yamllint -f parsable -d '${settings}' .\` (long lines are no matter here)`,
  run(folder) {
    const { out } = say(['yamllint', '-f', 'parsable', '-d', settings, '.'], folder);
    return [...out.matchAll(/^(.+?):(\d+):\d+: (.*)$/gm)].map(([, file = '', line, message = '']) => ({
      file: relativeTo(folder, file),
      line: Number(line),
      message,
    }));
  },
});
