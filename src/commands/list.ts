import { allChecks } from '../checks.ts';
import { documents } from '../documents/index.ts';
import { listAssets } from '../files/assets.ts';
import { readFolder } from '../files/folder.ts';
import { checkTextsOf, listTextsOf } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { load } from '../load.ts';
import { UsageError } from '../model/errors.ts';
import { registerNames } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { recordSchema, schemaOf } from '../registers/schema.ts';
import { columns } from './columns.ts';
import type { Command, ExitCode, Options, Session } from './command.ts';
import { dutyRows } from './duty-rows.ts';
import { normRows } from './norm-rows.ts';
import { languageFor } from './options.ts';

export const listCommand: Command = {
  name: 'list',
  usage: '<what>',
  summary: {
    fr: 'lister les règles, registres, documents, normes ou obligations',
    en: 'list rules, registers, documents, norms or duties',
  },
  examples: ['cpas-sec list rules', 'cpas-sec list norms --json', 'cpas-sec list norms -C centre'],
  declare(declaration, say) {
    declaration
      .argument('<what>', 'rules, registers, documents, norms, duties')
      .option(
        '-C, --repository <folder>',
        say({
          fr: 'dossier des registres : les normes de ce centre (norms/)',
          en: 'register folder: the norms of this centre (norms/)',
        }),
      )
      .option('--json', say({ fr: 'pour les machines', en: 'for machines' }));
  },
  run,
};

/** One line of a list: an object for machines, cells for people. */
interface Row {
  readonly data: object;
  readonly cells: readonly string[];
}

/** The repository is that of the option, when it was given: only the norms differ by centre. */
type List = (language: Language, repository: Repository | undefined) => readonly Row[] | Promise<readonly Row[]>;

const lists: Readonly<Record<string, List>> = {
  rules,
  registers,
  documents: documentRows,
  norms: normRows,
  duties: dutyRows,
};

async function run(session: Session, operands: readonly string[], options: Options): Promise<ExitCode> {
  const name = operands[0] ?? '';
  const rows = Object.hasOwn(lists, name) ? lists[name] : undefined;
  if (rows === undefined) {
    const suggestion = suggestionFor(name, Object.keys(lists));
    throw new UsageError('unknown-list', {
      name,
      known: Object.keys(lists).join(', '),
      ...(suggestion ? { suggestion } : {}),
    });
  }
  const repository = options.repository === undefined ? undefined : repositoryIn(String(options.repository));
  const listed = await rows(await languageFor(session, repository?.settings.data.languages[0]), repository);
  session.print(
    options.json === true
      ? `${JSON.stringify(
          listed.map(({ data }) => data),
          null,
          2,
        )}\n`
      : columns(listed.map(({ cells }) => cells)),
  );
  return 0;
}

function repositoryIn(path: string): Repository {
  const { repository } = load(readFolder(path));
  if (repository === undefined) throw new UsageError('faulty-settings', { path });
  return repository;
}

async function rules(language: Language): Promise<readonly Row[]> {
  const texts = await checkTextsOf(language.code);
  return allChecks().map((check) => {
    const text = texts[check.code];
    const { code, severity, level, profiles, norms: cited } = check;
    const data = {
      code,
      severity,
      level: level ?? 'start',
      profiles: profiles ?? [],
      norms: cited,
      title: text?.title,
      message: text?.message,
      fix: text?.hint,
      why: text?.why,
    };
    return { data, cells: [code, language.words[`severity.${severity}`], text?.title ?? ''] };
  });
}

async function registers(language: Language): Promise<readonly Row[]> {
  const texts = await listTextsOf(language.code);
  return registerNames.map((name) => {
    const { title: french = '', description: inFrench = '', register } = schemaOf(name);
    const { title, description } = texts[`register ${name}`] ?? { title: french, description: inFrench };
    const fields = Object.keys(recordSchema(name).properties ?? {});
    const data = {
      name,
      title,
      description,
      single: register?.single === true,
      fields,
      schema: `schemas/${name}.schema.json`,
    };
    return { data, cells: [name, title, description] };
  });
}

/** A document exists in a language when that language has a template of its name. */
async function documentRows(language: Language): Promise<readonly Row[]> {
  const texts = await listTextsOf(language.code);
  const languages = listAssets('templates').filter((folder) => folder !== 'theme');
  return documents.map(({ name, title: french, templates, norms: stated }) => {
    const title = texts[`document ${name}`]?.title ?? french;
    const written = languages.filter((code) =>
      templates.every((template) => listAssets(`templates/${code}`).includes(`${template}.md.hbs`)),
    );
    return {
      data: { name, title, languages: written, formats: ['md', 'html', 'pdf'], norms: stated },
      cells: [name, title, written.join(', ')],
    };
  });
}
