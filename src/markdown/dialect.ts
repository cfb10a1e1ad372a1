import createParser, { type MarkdownIt } from 'markdown-it';
import footnote from 'markdown-it-footnote';
import { factsSyntax } from './facts-syntax.ts';
import { inlineSyntax } from './inline-syntax.ts';

/**
 * CommonMark, GFM tables, footnotes and our own facts lists, foreign words and missing marks. What the dialect does
 * not know (HTML, code blocks…) is recognised here and refused by the readers, so that it never passes as plain text.
 * The text inside blocks is left unread: the readers take their own marks off it first.
 */
export function dialect(): MarkdownIt {
  const parser = createParser({ html: true, linkify: false, typographer: false }).use(footnote);
  parser.use(factsSyntax).use(inlineSyntax);
  parser.core.ruler.enableOnly(['normalize', 'block']);
  parser.block.ruler.disable('reference');
  parser.inline.ruler.disable('autolink');
  // Addresses are judged and normalised by the link reader, which can say what is wrong with them.
  parser.validateLink = () => true;
  parser.normalizeLink = (address) => address;
  return parser;
}
