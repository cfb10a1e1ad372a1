import type { Diagnostic } from '../model/diagnostic.ts';
import type { Path } from '../model/location.ts';
import { fault } from './fault.ts';
import { locate } from './locate.ts';
import type { Source } from './source.ts';

/**
 * Texts that stand whole between “ and ”, as a word processor writes the marks that YAML would take for its own: here
 * they are letters, and will be printed. French quotation marks « » are what an author means to print.
 */
export function quotedTexts(source: Source): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(source.value, [], (path) => {
    const field = String(path.findLast((step) => typeof step === 'string') ?? '');
    found.push(fault('schema/quoted-text', locate(source, path), { field }));
  });
  return found;
}

function visit(value: unknown, path: Path, found: (path: Path) => void): void {
  if (typeof value === 'string') {
    if (/^“[^“”]*”$/.test(value)) found(path);
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visit(item, [...path, index], found);
  } else if (value !== null && typeof value === 'object') {
    for (const [key, item] of Object.entries(value)) visit(item, [...path, key], found);
  }
}
