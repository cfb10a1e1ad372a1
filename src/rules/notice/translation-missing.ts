import type { Path } from '../../model/location.ts';
import type { RegisterName } from '../../model/records.ts';
import { wantedLanguages } from '../notices.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { mainLanguage, type TextLanguage, visitTexts } from '../texts.ts';

interface Printed {
  readonly register: RegisterName;
  readonly data: object;
}

/** The places of an entry that are silent in a language. */
function gapsIn({ register, data }: Printed, language: TextLanguage, main: TextLanguage): readonly Path[] {
  const places: Path[] = [];
  visitTexts(register, data, (text, path) => {
    // A plain string speaks the main language.
    const isSaid = typeof text === 'string' ? language === main : text[language] !== undefined;
    if (!isSaid) places.push([...path]);
  });
  return places;
}

export const translationMissing: Rule = {
  code: 'notice/translation-missing',
  severity: 'warning',
  norms: ['gdpr:12(1)'],
  level: 'standard',
  profiles: everyProfile,
  *check(facts) {
    const main = mainLanguage(facts.repository);
    for (const [name, languages] of wantedLanguages(facts)) {
      const [register, id] = name.split('/') as [RegisterName, string];
      const entry = facts.repository.find(register, id);
      if (entry === undefined) continue;
      for (const language of languages) {
        const gaps = gapsIn({ register, data: entry.data }, language, main);
        if (gaps[0] === undefined) continue;
        yield { at: entry.at(...gaps[0]), values: { entry: name, language, count: gaps.length } };
      }
    }
  },
};
