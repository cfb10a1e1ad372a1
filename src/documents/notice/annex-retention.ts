import { inPhrase, missing, sentence } from '../said.ts';
import { type Usual, unusual } from './annex-usual.ts';
import type { Activity, NoticeContext } from './context.ts';
import { inShort } from './reference.ts';
import { rowsOf } from './retention.ts';

/** The rules of one activity; what is usual is left out, and the lack of it said. */
export function retentionLines(context: NoticeContext, activity: Activity, usual: Usual) {
  const { terms } = context.language;
  const rules = rowsOf(context, activity);
  const general = context.notice.data.retention ? sentence(terms['retention.general']) : missing(activity, 'retention');
  return {
    rules: rules.map(({ active, intermediate, fate, texts, ...rule }) => ({
      ...rule,
      /** The annex says once that the second period is the intermediate archive. */
      periods: intermediate === '' ? active : inPhrase(terms['retention.then-in-annex'], { active, intermediate }),
      fate: unusual(fate, usual.fate, terms['retention.general']),
      texts: unusual(inShort(texts), usual.texts, terms['retention.no-text']),
    })),
    general: rules.length > 0 ? '' : general,
  };
}
