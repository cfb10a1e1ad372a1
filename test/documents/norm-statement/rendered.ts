import { normStatement } from '../../../src/documents/norm-statement.ts';
import { readFolder } from '../../../src/files/folder.ts';
import { hashFiles } from '../../../src/files/hash-files.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { fr } from '../../../src/languages/fr.ts';
import { load } from '../../../src/load.ts';
import type { Facts } from '../../../src/model/repository.ts';
import { render } from '../../../src/render.ts';
import { evidencePaths } from '../../../src/rules/evidence.ts';

/** The facts of a folder on a day, with the fingerprints of its proofs. */
export function factsOf(folder: string, today: string): Facts {
  const { repository } = load(readFolder(folder));
  if (repository === undefined) throw new Error(folder);
  return { repository, today, revision: '', files: hashFiles(folder, evidencePaths(repository)) };
}

/** The statement of compliance in Markdown; '' when there is nothing to state. */
export async function statementOf(folder: string, today = '2026-11-22', final = true): Promise<string> {
  const facts = factsOf(folder, today);
  const request = { facts, document: normStatement, options: {}, language: fr, formats: [markdown], final };
  const { changes, missing } = await render(request);
  if (final && missing.length > 0) throw new Error(JSON.stringify(missing));
  return new TextDecoder().decode(changes[0]?.bytes);
}
