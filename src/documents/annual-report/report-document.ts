import type { Facts } from '../../model/repository.ts';
import { type ControlledDocument, newest } from '../../rules/controlled-documents.ts';

/** The entry of the register of documents that stands for a report. */
export type ReportDocument = ControlledDocument;

/** The report of a year in the register: where several stand for it, the newest that was not withdrawn. */
export const reportDocument = ({ repository, today }: Facts, year: number): ReportDocument | undefined =>
  newest(
    repository
      .entries('documents')
      .filter(
        ({ data }) => data.kind === 'annual-report' && data.year === year && !((data.withdrawnOn ?? '9') <= today),
      ),
  );
