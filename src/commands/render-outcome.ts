import { relative, resolve } from 'node:path';
import { hashOf } from '../files/hash.ts';
import { applyChanges, staleChanges } from '../files/write.ts';
import { checkTextsOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Folder } from '../model/text-file.ts';
import type { Rendered } from '../render.ts';
import { paintFor } from '../reports/paint.ts';
import { pretty } from '../reports/pretty.ts';
import { placed, shownPath } from '../reports/report.ts';
import type { ExitCode, Options, Session } from './command.ts';

export interface Refusal {
  /** The repository as the user wrote it. */
  readonly root: string;
  readonly session: Session;
  readonly folder: Folder;
  readonly blocking: readonly Diagnostic[];
  readonly language: Language;
}

/** Shows what stands in the way of a document; nothing is written. */
export async function refuse({ session, root, folder, blocking, language }: Refusal): Promise<ExitCode> {
  const { citationOf } = await import('../norms/citation.ts');
  const text = pretty.print(
    blocking.map((one) => placed(one, root)),
    {
      language,
      today: session.today,
      sentences: await checkTextsOf(language.code),
      repositories: [],
      source: (file) => folder.files.find(({ path }) => shownPath(root, path) === file)?.text,
      cite: (norm) => citationOf(norm, language.code),
      paint: await paintFor(session.colour),
      width: session.width,
      quiet: false,
      showPersonal: true,
    },
  );
  const problem = language.problems['faulty-registers'];
  session.tell(`${text}\n${plural(problem.message, blocking.length, language)}\n${problem.hint}`);
  return 1;
}

export interface Outcome {
  readonly session: Session;
  readonly options: Options;
  readonly messages: Language;
  readonly rendered: Rendered;
  readonly target: string;
  readonly root: string;
}

/** Writes or compares the files and says so; a final version that lacks a fact is refused. */
export function finish({ session, options, messages, rendered, target, root }: Outcome): ExitCode {
  const { words, problems } = messages;
  const { changes } = rendered;
  const missing = eachOnce(rendered.missing);
  for (const { at, field } of missing)
    session.tell(
      fillSentence(words['render.missing'], {
        file: shownPath(root, at.file),
        line: at.line,
        column: at.column,
        field,
      }),
    );
  if (options.final === true && missing.length > 0) {
    const problem = problems['facts-missing'];
    session.tell(`${plural(problem.message, missing.length, messages)}\n${problem.hint}`);
    return 1;
  }
  if (missing.length > 0) session.tell(plural(words['render.draft'], missing.length, messages));
  const shown = (path: string) => relative(resolve('.'), resolve(target, path)) || path;
  if (options.check === true) return report(staleChanges(target, changes).map(({ path }) => shown(path)));
  if (options.dryRun !== true) applyChanges(target, changes);
  for (const { path, bytes } of changes) {
    session.print(
      options.dryRun === true
        ? `${shown(path)}\n`
        : `${fillSentence(words['render.written'], { path: shown(path) })}\n`,
    );
    if (options.final === true && rendered.fingerprinted.includes(path))
      session.tell(fillSentence(words['render.fingerprint'], { sha256: hashOf(bytes) }));
  }
  return 0;

  function report(stale: readonly string[]): ExitCode {
    for (const { path } of changes) {
      const word = stale.includes(shown(path)) ? 'render.stale' : 'render.fresh';
      session.print(`${fillSentence(words[word], { path: shown(path) })}\n`);
    }
    return stale.length === 0 ? 0 : 1;
  }
}

/** A fact that several documents lack is asked for once. */
function eachOnce(missing: Rendered['missing']): Rendered['missing'] {
  const byPlace = missing.map((one) => [`${one.at.file}:${one.at.line}:${one.at.column} ${one.field}`, one] as const);
  return [...new Map(byPlace).values()];
}
