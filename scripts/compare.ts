import { writeFileSync } from 'node:fs';
import { quoteDates } from '../test/defects/defects.ts';
import { ajvCli, jirutkaAjvCli } from './compare/ajv.ts';
import { checkJsonschema } from './compare/check-jsonschema.ts';
import { installPeers } from './compare/installed.ts';
import { ours } from './compare/ours.ts';
import { page } from './compare/page.ts';
import { compare, countOf } from './compare/results.ts';
import { spectral } from './compare/spectral.ts';
import { v8r } from './compare/v8r.ts';
import { yamllint } from './compare/yamllint.ts';

installPeers();
const results = compare([ours(), spectral(), jirutkaAjvCli(), ajvCli(), v8r(), yamllint(), checkJsonschema()]);
const quoted = compare([ajvCli(), v8r()], quoteDates);
writeFileSync(new URL('../docs/comparison.md', import.meta.url), page(results, quoted));
for (const result of results) {
  const { name, version, absent } = result.tool;
  const told = `${countOf(result).found} of ${result.outcomes.length}, ${result.falseAlarms.length} false alarms`;
  console.log(`${name} ${version}: ${absent ?? told}`);
}
