import type { Location } from '../../model/location.ts';
import { registerNames } from '../../model/records.ts';
import type { Repository } from '../../model/repository.ts';
import { everyProfile, type Rule } from '../rule.ts';
import { visitStrings } from '../strings.ts';

interface Citation {
  readonly text: string;
  place(): Location;
}

/** The citations whose text has a successor, wherever a field `text` names one; not the chain of the texts themselves. */
function citationsOf(replaced: ReadonlySet<string>, repository: Repository): readonly Citation[] {
  const citations: Citation[] = [];
  for (const entry of registerNames.flatMap((name) => (name === 'legal-texts' ? [] : repository.entries(name)))) {
    visitStrings(entry.data, (text, path) => {
      if (path.at(-1) !== 'text' || !replaced.has(text)) return;
      const steps = [...path];
      citations.push({ text, place: () => entry.at(...steps) });
    });
  }
  return citations;
}

export const replacedText: Rule = {
  code: 'reference/replaced-text',
  severity: 'warning',
  norms: [],
  level: 'standard',
  profiles: everyProfile,
  *check({ repository }) {
    const texts = repository.entries('legal-texts').filter(({ data }) => data.replacedBy !== undefined);
    const replaced = new Map(texts.map((text) => [text.id, text]));
    if (replaced.size === 0) return;
    for (const { text, place } of citationsOf(new Set(replaced.keys()), repository)) {
      const old = replaced.get(text);
      if (old?.data.replacedBy === undefined) continue;
      const related = [{ at: old.at('replacedBy'), role: 'replacement' }];
      yield { at: place(), values: { text, replacement: old.data.replacedBy }, related };
    }
  },
};
