import type { MarkdownIt } from 'markdown-it';
import { withoutGuards } from './escape.ts';

const allowed = /^(https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]|tel:\+?\d|#[a-z0-9])/;

/** The address of a link, normalised; undefined when it is none of http(s):, mailto:, tel:, '#id'. */
export function linkAddress(parser: MarkdownIt, written: string): string | undefined {
  const address = withoutGuards(written).trim();
  const compact = address.startsWith('tel:') ? address.replace(/[\s()./-]/g, '') : address;
  if (!allowed.test(compact)) return undefined;
  return compact.startsWith('#') ? compact : parser.utils.lib.mdurl.encode(compact);
}
