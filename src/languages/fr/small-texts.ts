import type { SmallTextsWords } from '../small-texts-words.ts';

/** The French words of the small texts to copy. */
export const smallTexts: SmallTextsWords = { title: 'Petits textes à copier' };
