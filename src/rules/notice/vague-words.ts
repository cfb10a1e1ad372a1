import { vagueWordsIn } from '../plain-words.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { mainLanguage, spoken, visitTexts } from '../texts.ts';

export const vagueWords: Rule = {
  code: 'notice/vague-words',
  severity: 'info',
  norms: ['gdpr:12(1)'],
  level: 'full',
  profiles: everyProfile,
  *check({ repository }) {
    const main = mainLanguage(repository);
    for (const notice of repository.entries('notices')) {
      const found: { readonly path: readonly (string | number)[]; readonly words: readonly string[] }[] = [];
      visitTexts('notices', notice.data, (text, path) => {
        const words = Object.entries(spoken(text, main)).flatMap(([language, said = '']) =>
          vagueWordsIn(said, language),
        );
        if (words.length > 0) found.push({ path: [...path], words });
      });
      for (const { path, words } of found) {
        yield { at: notice.at(...path), values: { notice: notice.id, words: words.join(', ') } };
      }
    }
  },
};
