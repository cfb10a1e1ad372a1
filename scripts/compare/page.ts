import { defects } from '../../test/defects/defects.ts';
import { judgements } from './judgements.ts';
import { countOf, type Result } from './results.ts';

/** docs/comparison.md: how it was done, what came, what each tool is good at. */
export function page(results: readonly Result[], quoted: readonly Result[]): string {
  const parts = [
    ...[introduction, toolsTable(results), meaning, defectsTable(results)],
    ...[falseAlarms(results), withQuotes(quoted), goodAt(results), limits],
  ];
  return `${parts.join('\n\n')}\n`;
}

const introduction = `<!-- Written by \`npm run compare\`: do not change by hand. -->

# Twenty defects, and who finds them

What does \`cpas-sec\` find that a general tool for YAML would not, and what does a general tool find as well? A small fictional
CPAS (\`test/defects/centre\`) has twenty defects, one of each kind that a security adviser meets. Every tool gets the same
folder. \`npm run compare\` fetches the tools, runs them and writes this page; \`test/defects.test.ts\` holds the column of
\`cpas-sec\` to what its tests find.

## Method

- **The same folder for all**, without any mark of where the defects are.
- **Twice**: as it is, and with the twenty defects put right (\`mend\` in \`test/defects/defects.yaml\`). What a tool says of the
  mended folder is a false alarm. What it says of both cannot be about a defect. Only the rest counts as found.
- **By rule, from the output.** No person decides whether a sentence is near enough; the rule is below the list of tools.
- **The general tools get our own schemas**, each made to stand alone (what it takes from \`common.schema.json\` is inside it),
  the formats plug-in where there is one, and the best way to be called that we know. A format that only \`cpas-sec\` knows
  (\`be-enterprise-number\`) is unknown to them. Somebody could write it as a plug-in for \`ajv-cli\`, or a rule for Spectral.
- Dates stand without quotes, as people write them, and as YAML 1.2 reads them: as texts.

## Tools`;

const toolsTable = (results: readonly Result[]): string =>
  tableOf(
    ['Tool', 'Version', 'How it was called'],
    results.map(({ tool }) => [
      tool.name,
      tool.version,
      tool.absent === undefined ? tool.called : `not run: ${tool.absent}`,
    ]),
  );

const meaning = `## What was found

- **line**: a report on the very line of the defect.
- **place**: no line, or another one (the first of the record), but the file and the field are named.
- **file**: the file is refused as a whole, and nothing tells where.
- **–**: no report.
- **not run**: the tool could not be had.`;

const words = { line: 'line', place: 'place', file: 'file', none: '–', absent: 'not run' } as const;

function defectsTable(results: readonly Result[]): string {
  const rows = defects.map(({ number, title, kind }, index) => [
    String(number),
    title.en,
    kind,
    ...results.map(({ outcomes }) => words[outcomes[index] ?? 'none']),
  ]);
  const counts = results.flatMap((result) => (result.tool.absent === undefined ? [countSaid(result)] : []));
  const table = tableOf(['No', 'Defect', 'Kind', ...results.map(({ tool }) => tool.name)], rows);
  return `${table}\n\nFound, of twenty: ${counts.join('; ')}.`;
}

function countSaid(result: Result): string {
  const { found, withLine } = countOf(result);
  return `${result.tool.name} ${found} (${withLine} with the line)`;
}

function falseAlarms(results: readonly Result[]): string {
  const rows = results.map(({ tool, falseAlarms }) => {
    const [first] = falseAlarms;
    const example = first === undefined ? '' : `${first.file} ${first.line ?? first.pointer ?? ''}: ${first.message}`;
    const files = new Set(falseAlarms.map(({ file }) => file)).size;
    const counted = tool.absent === undefined ? [String(falseAlarms.length), String(files)] : ['not run', ''];
    return [tool.name, ...counted, example];
  });
  return `## False alarms

Reports on the mended folder, in which nothing is wrong. It has dates without quotes, an anchor used again, comments with a
colon, texts of several lines: all valid.

${tableOf(['Tool', 'Reports', 'Files', 'The first'], rows)}`;
}

/** The tools that trip over dates get a second chance. */
function withQuotes(quoted: readonly Result[]): string {
  const rows = quoted.map((result) => {
    const { found, withLine } = countOf(result);
    return [result.tool.name, String(found), String(withLine), String(result.falseAlarms.length)];
  });
  return `The readers of YAML in ajv-cli and v8r take a date without quotes for a moment in time, not for a text. The same two folders
with every date in quotes:

${tableOf(['Tool', 'Found', 'With the line', 'False alarms'], rows)}`;
}

const goodAt = (results: readonly Result[]): string =>
  `## What each is good at\n\n${results.map(({ tool }) => `- **${tool.name}**: ${judgements[tool.name]}`).join('\n')}`;

const limits = `## What this does not show

- We chose the defects, and chose them for what an adviser of a CPAS answers for. Few of the twenty are faults of form: a tool
  that knows no law cannot find the others, and does not claim to. The general tools are made for any YAML. What a
  schema or a reader of YAML can tell (an impossible date, a field that does not exist, a bad address, a key written twice)
  they find: Spectral all four.
- One folder, one fault of each kind. It says nothing of speed: that is in \`docs/performance.md\`.
- Tools with a server and a database (CISO Assistant, Probo, Madis) are not here: they do not read files, and a form that
  refuses a bad date needs no check afterwards. Nor is a spreadsheet, which most centres have today.`;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}
