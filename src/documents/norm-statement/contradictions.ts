import { fillSentence, masked } from '../../languages/sentence.ts';
import type { Location } from '../../model/location.ts';
import { nameOf, type StatementContext } from './context.ts';

/** A norm that the centre declares and that its registers belie; both places, as an editor opens them. */
export interface ContradictionLine {
  readonly name: string;
  readonly declared: string;
  readonly at: string;
  readonly found: readonly { readonly code: string; readonly says: string; readonly at: string }[];
}

export function contradictionLines(context: StatementContext): readonly ContradictionLine[] {
  const { compliance, words, sentences } = context;
  return compliance.norms.flatMap((state) => {
    const { statement, assessment, contradictions } = state;
    if (statement === undefined || assessment === undefined || contradictions.length === 0) return [];
    const found = contradictions.map(({ code, values, at }) => ({
      code,
      says: fillSentence(sentences[code]?.message ?? code, values, masked),
      at: placeWords(at),
    }));
    return [
      {
        name: nameOf(state, context),
        declared: words.standings[assessment.status],
        at: placeWords(statement.at('status')),
        found,
      },
    ];
  });
}

const placeWords = ({ file, line, column }: Location): string => `${file}:${line}:${column}`;
