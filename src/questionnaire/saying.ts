import { checks as englishChecks } from '../languages/en/checks.ts';
import { proposals as english } from '../languages/en/proposals.ts';
import { checks as frenchChecks } from '../languages/fr/checks.ts';
import { proposals as french } from '../languages/fr/proposals.ts';
import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import type { ProposalWords } from '../languages/proposal-words.ts';
import { fillSentence } from '../languages/sentence.ts';
import { inLanguage } from '../norms/citation.ts';
import type { Saying } from './proposal.ts';

/** The words of a language, French where it has none of its own. */
export const proposalWordsOf = (code: Language['code']): ProposalWords => (code === 'en' ? english : french);

/** How proposals speak in a language. */
export function sayingIn(language: Language): Saying {
  const { status, yes, no, words, counts, actionStates } = proposalWordsOf(language.code);
  const checks = language.code === 'en' ? englishChecks : frenchChecks;
  const day = (one: string) => language.formatDay(one);
  return {
    day,
    text: (text) => (text === undefined ? '' : typeof text === 'string' ? text : inLanguage(text, language.code)),
    count: (count, word) => plural(counts[word], count, language),
    status: (value) => {
      if (typeof value === 'boolean') return value ? yes : no;
      if (typeof value === 'string' && Object.hasOwn(status, value)) return status[value as keyof typeof status];
      return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? day(value) : String(value ?? '…');
    },
    check: (code) => checks[code]?.title ?? code,
    action: (state) => actionStates[state],
    word: (word, values = {}) => fillSentence(words[word], withoutHoles(values)),
  };
}

/** An empty value leaves its part of the sentence out. */
const withoutHoles = (values: Readonly<Record<string, string | number | undefined>>): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value]])),
  );
