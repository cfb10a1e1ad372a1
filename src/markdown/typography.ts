/** NO-BREAK SPACE and NARROW NO-BREAK SPACE. */
const wide = '\u00a0';
const narrow = '\u202f';

type Rewrite = readonly [RegExp, string];

/** Words that are not prose: addresses with a scheme, web and e-mail addresses, without the punctuation after them. */
const address = /((?<!\S)\S*(?:[a-z]:\/\/|www\.|@)\S*[^\s.,;:!?)»])/i;

const common: readonly Rewrite[] = [
  [/(?<!\.)\.{3}(?!\.)/g, '…'],
  [/(?<=\p{L})'(?=[\p{L}«“„])/gu, '’'],
  [/(?<=§|\b[Aa]rt\.) (?=$|\S)/g, wide],
  [/(?<=\d) (?=(?:€|%|EUR|°C|km|cm|mm|m²|m|kg|g|ko|Mo|Go|To|kB|MB|GB|h|min|s)(?![\p{L}\p{N}]))/gu, wide],
];

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';

const french: readonly Rewrite[] = [
  [/(?<=(?<!\p{L})(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu))'(?=$|")/giu, '’'],
  [/(?<=^|[\s\u00a0\u202f(’[])"(?! )([^"]*[^" ])"(?![\p{L}\p{N}])/gu, `«${wide}$1${wide}»`],
  [/«[ \u00a0\u202f]*(?=\S)/g, `«${wide}`],
  [/(?<=\S)[ \u00a0\u202f]*»/g, `${wide}»`],
  // A space that was written, or none after a word: `x?` but not `a?b=1`, `&lt;` or `(?)`.
  [/(?<=\S)[ \u00a0\u202f](?=[;!?]+(?=$|[\s\u00a0»)\]”’.]))/g, narrow],
  [/(?<=[\p{L}\p{N})»’”%…\]])(?<!&#?\w+)(?=[;!?]+(?=$|[\s\u00a0»)\]”.]))/gu, narrow],
  [/(?<=\S)[ \u00a0\u202f](?=:(?=$|[\s\u00a0]))/g, wide],
  // Not after a lone capital: "C:" is a drive.
  [/(?<=[\p{L}\p{N})»’”%\]])(?<!(?<![\p{L}\p{N}])\p{Lu})(?=:(?=$|[\s\u00a0]))/gu, wide],
  [/(?<=(?<!\p{L})(?:[nN]°|p\.|pp\.|al\.|[LRD]\.|M\.|Mme|Dr)) (?=$|[\p{L}\p{N}])/gu, wide],
  // 'nos 3 et 4', but 'nos activités'.
  [/(?<=(?<!\p{L})[nN]os) (?=\d)/gu, wide],
  [new RegExp(`(?<=\\b(?:[0-9]{1,2}|1er)) (?=(?:${months})(?!\\p{L}))`, 'gu'), wide],
];

const german: readonly Rewrite[] = [[/(?<=^|[\s\u00a0(])"(?! )([^"]*[^" ])"(?![\p{L}\p{N}])/gu, '„$1“']];

/**
 * Sets a text as a careful typist of the language would: apostrophes, ellipses, quotation marks and no-break spaces.
 * Addresses, times (12:30) and paths are left alone; doing it twice changes nothing. `before` is what stands in front
 * of the text in the same line, such as the end of a strong passage.
 */
export function typesetText(text: string, language: string, before = ''): string {
  const rewrites = rewritesFor(language.slice(0, 2));
  const parts = text.split(address);
  const done = parts.map((part, index) => {
    const left = index === 0 ? before : (parts[index - 1] ?? '');
    return index % 2 === 1 ? part : rewritten(part, left.slice(-1), rewrites);
  });
  return done.join('');
}

function rewritten(text: string, left: string, rewrites: readonly Rewrite[]): string {
  const result = rewrites.reduce((line, [pattern, replacement]) => line.replace(pattern, replacement), left + text);
  return result.slice(left.length);
}

function rewritesFor(language: string): readonly Rewrite[] {
  if (language === 'fr') return [...common, ...french];
  return language === 'de' ? [...common, ...german] : common;
}
