import type { Diagnostic } from '../model/diagnostic.ts';
import { suggestionFor } from '../model/suggestion.ts';
import { catalogueNames } from '../norms/cpas-norms.ts';
import type { WrittenCatalogue } from '../norms/written-norm.ts';
import { fault } from './fault.ts';
import { locate } from './locate.ts';
import { normIds } from './shipped.js';
import type { Source } from './source.ts';

/** What is wrong with a catalogue that keeps its schema: names, repeated ids, sources that its table lacks, slips. */
export function catalogueFaults(source: Source): readonly Diagnostic[] {
  const written = source.value as WrittenCatalogue;
  return [
    ...nameFaults(source, written),
    ...idFaults(source, written),
    ...sourceFaults(source, written),
    ...chapterFaults(source, written),
    ...ownReplaced(source, written),
    ...slips(source, written),
  ];
}

/** Catalogues of statutes and duties are no lists of norms: a centre adds its statutes in registers/legal-texts.yaml. */
function nameFaults(source: Source, { catalogue: name }: WrittenCatalogue): readonly Diagnostic[] {
  const reserved = ['law', 'duty', ...catalogueNames.filter((one) => one.startsWith('law-'))];
  return reserved.includes(name) ? [fault('catalogue/reserved-name', locate(source, ['catalogue']), { name })] : [];
}

function idFaults(source: Source, { catalogue: name, norms }: WrittenCatalogue): readonly Diagnostic[] {
  const first = new Map<string, number>();
  return norms.flatMap(({ id }, index) => {
    const at = locate(source, ['norms', index, 'id']);
    if (!id.startsWith(`${name}:`)) return [fault('catalogue/foreign-id', at, { id, name })];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return [];
    }
    const related = [{ at: locate(source, ['norms', earlier, 'id']), role: 'first-use' }];
    return [fault('catalogue/duplicate-id', at, { id }, related)];
  });
}

/** A list names keys of the table; a text is a source itself. */
function sourceFaults(source: Source, { sources = [], norms }: WrittenCatalogue): readonly Diagnostic[] {
  const known = sources.map(({ key }) => key);
  return norms.flatMap((norm, index) => {
    if (typeof norm.source === 'string') return [];
    return norm.source.flatMap((key, place) => {
      if (known.includes(key)) return [];
      const suggestion = suggestionFor(key, known);
      const values = { key, id: norm.id, ...(suggestion === undefined ? {} : { suggestion }) };
      return [fault('catalogue/unknown-source', locate(source, ['norms', index, 'source', place]), values)];
    });
  });
}

/** A catalogue that lists its chapters names those of its norms: the documents print their titles. */
function chapterFaults(source: Source, { chapters, norms }: WrittenCatalogue): readonly Diagnostic[] {
  if (chapters === undefined) return [];
  const known = chapters.map(({ chapter }) => chapter);
  return norms.flatMap(({ id, chapter }, index) => {
    if (chapter === undefined || known.includes(chapter)) return [];
    return [
      fault('catalogue/unknown-chapter', locate(source, ['norms', index, 'chapter']), {
        id,
        chapter,
        known: known.join(', '),
      }),
    ];
  });
}

/** A norm that stands for another one of its catalogue would leave what the other one replaces without a place. */
function ownReplaced(source: Source, { norms }: WrittenCatalogue): readonly Diagnostic[] {
  const own = new Set(norms.map(({ id }) => id));
  return norms.flatMap(({ id, replaces = [] }, index) =>
    replaces.flatMap((old, place) =>
      own.has(old)
        ? [fault('catalogue/replaces-own', locate(source, ['norms', index, 'replaces', place]), { id, old })]
        : [],
    ),
  );
}

/**
 * An id that a norm replaces may come from an earlier catalogue of the centre, which nobody can look up; one that is
 * nearly a shipped id is a slip, and what cites that norm would lose its place.
 */
function slips(source: Source, { norms }: WrittenCatalogue): readonly Diagnostic[] {
  if (norms.every(({ replaces }) => replaces === undefined)) return [];
  const ids = normIds();
  const known = new Set(ids);
  return norms.flatMap(({ replaces = [] }, index) =>
    replaces.flatMap((id, place) => {
      const suggestion = known.has(id) ? undefined : suggestionFor(id, ids);
      if (suggestion === undefined) return [];
      return [
        fault('catalogue/replaces-unknown', locate(source, ['norms', index, 'replaces', place]), { id, suggestion }),
      ];
    }),
  );
}
