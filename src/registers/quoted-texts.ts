import type { Diagnostic } from '../model/diagnostic.ts';
import { visitStrings } from '../rules/strings.ts';
import { fault } from './fault.ts';
import { locate } from './locate.ts';
import type { Source } from './source.ts';

/**
 * Texts that stand whole between “ and ”, as a word processor writes the marks that YAML would take for its own: here
 * they are letters, and will be printed. French quotation marks « » are what an author means to print.
 */
export function quotedTexts(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visitStrings(source.value, (text, path) => {
    if (!/^“[^“”]*”$/.test(text)) return;
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    found.push(fault('schema/quoted-text', locate(source, path), { field }));
  });
  return found;
}
