import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { approvalBy } from '../approval.ts';
import { type Said, sayer } from '../said.ts';
import type { ReportContext } from './report-context.ts';

/** A decision as a row: when, what, under which number. */
export function decidedText(
  { language }: ReportContext,
  decision: Entry<Registers['decisions']>,
): { readonly day: string; readonly object: Said; readonly reference: string } {
  const { day, reference } = approvalBy(decision, language);
  return { day, object: sayer(language, decision).needed(decision.data.object, 'object'), reference };
}
