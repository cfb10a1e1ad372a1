import { longestSentence } from '../plain-words.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { mainLanguage, spoken, visitTexts } from '../texts.ts';

/** Words in a sentence that a tired reader still holds together: the limit of the plain-language guides. */
const limit = 25;

export const sentenceTooLong: Rule = {
  code: 'notice/sentence-too-long',
  severity: 'info',
  norms: ['gdpr:12(1)'],
  level: 'full',
  profiles: everyProfile,
  *check({ repository }) {
    const main = mainLanguage(repository);
    for (const notice of repository.entries('notices')) {
      const found: { readonly path: readonly (string | number)[]; readonly words: number }[] = [];
      visitTexts('notices', notice.data, (text, path) => {
        const words = Math.max(...Object.values(spoken(text, main)).map((said = '') => longestSentence(said)));
        if (words > limit) found.push({ path: [...path], words });
      });
      for (const { path, words } of found) {
        yield { at: notice.at(...path), values: { notice: notice.id, words, limit } };
      }
    }
  },
};
