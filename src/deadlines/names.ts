import { type Personal, personal } from '../model/diagnostic.ts';
import type { LocalText } from '../model/records.ts';
import type { Repository } from '../model/repository.ts';
import { mainLanguage, spoken } from '../rules/texts.ts';

/** A text in the repository's main language, else in the first it has. */
export function nameIn(repository: Repository, text: LocalText): string {
  const main = mainLanguage(repository);
  const said = spoken(text, main);
  return said[main] ?? Object.values(said)[0] ?? '';
}

/** The name of a person, else the id that names nobody. */
export function personName({ find }: Repository, id: string): Personal {
  const { firstName, lastName } = find('people', id)?.data ?? {};
  return personal([firstName, lastName].filter((name) => name !== undefined).join(' ') || id);
}
