/** Words that leave the reader in doubt (WP 260 rev.01, § 13), by language. In the notices only: registers may doubt. */
export const vagueWords: Readonly<Record<string, readonly string[]>> = {
  fr: [
    ...['peut', 'peuvent', 'pourrait', 'pourraient', 'certains', 'certaines', 'éventuel', 'éventuelle', 'éventuels'],
    ...['éventuelles', 'éventuellement', 'souvent', 'parfois', 'généralement', 'notamment', 'possiblement', 'etc'],
    ...['le cas échéant', 'si nécessaire', 'entre autres', 'par exemple et sans limite'],
  ],
  nl: [
    ...[
      'kan',
      'kunnen',
      'zou',
      'zouden',
      'mogelijk',
      'soms',
      'bepaalde',
      'vaak',
      'doorgaans',
      'eventueel',
      'eventuele',
    ],
    ...['enz', 'onder andere', 'onder meer', 'indien nodig', 'in voorkomend geval'],
  ],
  de: [
    ...['kann', 'könnte', 'könnten', 'möglicherweise', 'manchmal', 'bestimmte', 'oft', 'häufig', 'gegebenenfalls'],
    ...['eventuell', 'usw', 'unter anderem', 'falls nötig', 'in der Regel'],
  ],
};

const patterns: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(vagueWords).map(([language, words]) => [
    language,
    new RegExp(`(?<![\\p{L}\\d])(?:${words.join('|')})(?![\\p{L}\\d])`, 'giu'),
  ]),
);

/** The vague words of a text, in its order, each once. */
export function vagueWordsIn(text: string, language: string): readonly string[] {
  const pattern = patterns.get(language);
  if (pattern === undefined) return [];
  return [...new Set(Array.from(text.matchAll(pattern), ([word]) => word.toLowerCase()))];
}

/** How many words the longest sentence has. */
export function longestSentence(text: string): number {
  const sentences = text.split(/[.!?…]+(?=\s|$)|\n/u);
  const lengths = sentences.map((sentence) => sentence.match(/[\p{L}\d][\p{L}\d'’\-.@/]*/gu)?.length ?? 0);
  return lengths.reduce((longest, length) => Math.max(longest, length), 0);
}
