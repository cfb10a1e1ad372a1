import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const src = new URL('../src/', import.meta.url).pathname;

/** Floors of the house, from the ground up: imports run downwards only. */
const floors: readonly (readonly string[])[] = [
  [],
  ['model', 'norms', 'clocks', 'markdown', 'ask'],
  ['rules', 'deadlines', 'languages', 'files'],
  ['registers', 'documents', 'formats', 'reports', 'exchange', 'agenda', 'questionnaire', 'statement', 'plan'],
  ['load.ts', 'render.ts'],
  ['validate.ts', 'checks.ts', 'fingerprints.ts'],
  ['norm-coverage.ts', 'visits', 'status', 'migration', 'answering'],
  ['commands'],
  ['cli.ts'],
];

/** One library, one door. */
const doors: Readonly<Record<string, readonly string[]>> = {
  'node:fs': ['files/'],
  'node:child_process': ['files/'],
  'node:worker_threads': ['visits/'],
  tinyglobby: ['files/'],
  yaml: ['registers/'],
  'js-yaml': ['registers/'],
  handlebars: ['markdown/'],
  'markdown-it': ['markdown/'],
  'markdown-it-footnote': ['markdown/'],
  pdfkit: ['formats/pdf/', 'formats/pdf.ts'],
  fontkit: ['formats/pdf/', 'formats/pdf.ts'],
  linebreak: ['formats/pdf/'],
  'write-excel-file/universal': ['exchange/'],
  fflate: ['exchange/'],
  chalk: ['reports/paint.ts'],
  commander: ['commands/', 'cli.ts'],
  'date-fns': ['model/day.ts', 'languages/'],
  '@inquirer/prompts': ['ask/terminal.ts'],
  '@inquirer/core': ['ask/typed-text.ts', 'ask/typed-choice.ts'],
};

/** Folders whose files are a flat list of things of one kind: they never import each other. */
const lists = ['commands', 'reports'];
const sharedInLists: Readonly<Record<string, readonly string[]>> = {
  commands: [
    'command.ts',
    'options.ts',
    'columns.ts',
    'folders.ts',
    'duty-rows.ts',
    'norm-rows.ts',
    'failed-folders.ts',
    'report-targets.ts',
    'usage-sentence.ts',
    'call-words.ts',
    'render-choices.ts',
    'render-outcome.ts',
    'due-output.ts',
    'questionnaire/action.ts',
    'questionnaire/index.ts',
    'plan-steps.ts',
    'questionnaire-export.ts',
    'questionnaire-answer.ts',
  ],
  reports: [
    'report.ts',
    'summary.ts',
    'paint.ts',
    'code-frame.ts',
    'wrap.ts',
    'fingerprint.ts',
    'gaps.ts',
    'portable.ts',
    'printable.ts',
    'sarif-rule.ts',
    'told.ts',
    'xml.ts',
  ],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));

const textOf = (file: string): string => readFileSync(src + file, 'utf8');

const imports: readonly Import[] = files.flatMap((file) =>
  [...textOf(file).matchAll(/(?:from|import\()\s*'([^']+)'|^import '([^']+)'/gm)].map((match) => {
    const name = match[1] ?? match[2] ?? '';
    return { file, target: name.startsWith('.') ? relative(src, join(src, dirname(file), name)) : name };
  }),
);

const roomOf = (path: string): string => path.split('/')[0] ?? '';
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)));
const isOwn = (target: string): boolean => /\.(ts|js)$/.test(target);

describe('the house', () => {
  it('gives every file a floor', () => {
    expect(files.filter((file) => floorOf(file) < 0)).toEqual([]);
  });

  it('imports downwards only: what is below must not know what is above', () => {
    const upward = imports.filter(({ file, target }) => isOwn(target) && floorOf(target) > floorOf(file));
    expect(upward.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('has no circle of imports: a file can be read without those that read it', () => {
    expect(circles()).toEqual([]);
  });

  it('lets each library in by its own door: it can be replaced in one place', () => {
    const strangers = imports.filter(({ file, target }) => {
      const allowed = Object.hasOwn(doors, target)
        ? doors[target]
        : target.startsWith('date-fns')
          ? doors['date-fns']
          : undefined;
      return allowed !== undefined && !allowed.some((door) => file.startsWith(door));
    });
    expect(strangers.map(({ file, target }) => `${file} -> ${target}`)).toEqual([]);
  });

  it('knows every library it uses: a new one needs a door', () => {
    const known = (target: string) => isOwn(target) || Object.hasOwn(doors, target) || /^(node:|date-fns)/.test(target);
    expect(imports.filter(({ target }) => !known(target)).map(({ file, target }) => `${file} -> ${target}`)).toEqual(
      [],
    );
  });

  it('keeps the items of a list apart: a new item opens no other', () => {
    const crossing = imports.filter(({ file, target }) => {
      const list = lists.find((name) => roomOf(file) === name && roomOf(target) === name);
      if (list === undefined || /\/(index|program)\.ts$/.test(file)) return false;
      return !(sharedInLists[list] ?? []).some((shared) => target === `${list}/${shared}`);
    });
    expect(
      crossing
        .filter(({ file }) => !/\/(usage-sentence|call-words)\.ts$/.test(file))
        .map(({ file, target }) => `${file} -> ${target}`),
    ).toEqual([]);
  });

  it('asks the clock nowhere: the day is an argument', () => {
    expect(files.filter((file) => /new Date\(\)|Date\.now|performance\.now|Math\.random/.test(textOf(file)))).toEqual(
      [],
    );
  });

  it('catches errors only at the doors: anything else would hide a defect', () => {
    const allowed =
      /^(files\/|ask\/terminal\.ts|registers\/values\.ts|registers\/source\.ts|visits\/(visit|visitor|attempt-each)\.ts|cli\.ts|commands\/program\.ts)/;
    expect(files.filter((file) => /\bcatch\b\s*[({]/.test(textOf(file)) && !allowed.test(file))).toEqual([]);
  });

  it('has one class, and no default exports, enums or exits', () => {
    const offending = files.filter((file) =>
      /^\s*(export )?(abstract )?class |export default|\benum \w+ \{|process\.exit\(/m.test(textOf(file)),
    );
    expect(offending).toEqual(['model/errors.ts']);
  });
});

function circles(): readonly string[] {
  const next = new Map<string, string[]>();
  for (const { file, target } of imports) if (isOwn(target)) next.set(file, [...(next.get(file) ?? []), target]);
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' -> '));
    else if (!done.has(file)) for (const target of next.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
