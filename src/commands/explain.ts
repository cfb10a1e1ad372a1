import { allChecks, type Check } from '../checks.ts';
import { readFolder } from '../files/folder.ts';
import { exampleOf } from '../languages/examples/index.ts';
import { checkTextsOf } from '../languages/index.ts';
import type { CheckText, Language } from '../languages/language.ts';
import { withoutHoles } from '../languages/sentence.ts';
import { load } from '../load.ts';
import { UsageError } from '../model/errors.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { inLanguage } from '../norms/citation.ts';
import { type NormSet, normsOf, shippedNorms } from '../norms/norm-set.ts';
import { type Paint, paintFor } from '../reports/paint.ts';
import { wrap } from '../reports/wrap.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { languageFor } from './options.ts';

export const explainCommand: Command = {
  name: 'explain',
  usage: '<code>',
  summary: {
    fr: 'expliquer un constat : pourquoi, quelle source, comment corriger',
    en: 'explain a finding: why, which source, how to mend it',
  },
  examples: ['cpas-sec explain processing/no-legal-basis'],
  declare(declaration, say) {
    declaration.argument('<code>', say({ fr: 'code du constat', en: 'code of the finding' })).option(
      '-C, --repository <folder>',
      say({
        fr: 'dossier des registres : citer les normes de ce centre (norms/)',
        en: 'register folder: cite the norms of this centre (norms/)',
      }),
    );
  },
  run,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const name = operands[0] ?? '';
  const checks = allChecks();
  const check = checks.find(({ code }) => code === name);
  if (check === undefined) {
    const suggestion = suggestionFor(
      name,
      checks.map(({ code }) => code),
    );
    throw new UsageError('unknown-check', { name, ...(suggestion ? { suggestion } : {}) });
  }
  const language = await languageFor(session);
  const text = (await checkTextsOf(language.code))[check.code];
  const norms = options.repository === undefined ? shippedNorms : normsIn(String(options.repository));
  session.print(page({ check, text, language, norms, paint: await paintFor(session.colour) }));
  return 0;
}

function normsIn(path: string): NormSet {
  const { repository } = load(readFolder(path));
  if (repository === undefined) throw new UsageError('faulty-settings', { path });
  return normsOf(repository);
}

interface Page {
  readonly norms: NormSet;
  readonly check: Check;
  readonly text: CheckText | undefined;
  readonly language: Language;
  readonly paint: Paint;
}

function page({ check, text, language, norms, paint }: Page): string {
  const { words } = language;
  const head = (word: keyof typeof words) => ['', paint.bold(words[word])];
  const facts = [
    `${words['explain.severity']} ${words[`severity.${check.severity}`]}`,
    ...(check.level === undefined ? [] : [`${words['explain.level']} ${check.level}`]),
    ...(check.profiles === undefined ? [] : [`${words['explain.profiles']} ${check.profiles.join(', ')}`]),
  ];
  const example = exampleOf(check.code);
  const lines = [
    paint.title(`${check.code} — ${text?.title ?? ''}`),
    paint.dim(facts.join(' · ')),
    ...head('explain.why'),
    folded(text?.why ?? ''),
    ...head('explain.fix'),
    folded(withoutHoles(text?.hint ?? '')),
    ...(check.norms.length === 0
      ? []
      : [...head('explain.sources'), ...check.norms.flatMap((id) => source(id, norms, language.code))]),
    ...(example === undefined
      ? []
      : [...head('explain.wrong'), indent(example.wrong), ...head('explain.right'), indent(example.right)]),
  ];
  return `${lines.join('\n')}\n`;
}

function source(id: string, { find, citation }: NormSet, language: string): readonly string[] {
  const norm = find(id);
  if (norm === undefined) return [`  ${id}`];
  const title = inLanguage(norm.title, language);
  const said = norm.obligation === undefined ? '' : inLanguage(norm.obligation, language);
  return [
    folded(`${citation(id, language)}${title ? ` — ${title}` : ''}`),
    ...(said ? [folded(said, '    ')] : []),
    ...(norm.link ? [`    ${norm.link}`] : []),
  ];
}

const indent = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const folded = (text: string, margin = '  '): string => margin + wrap(text, 78, margin);
