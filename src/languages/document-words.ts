import type { AnnualReportWords } from './annual-report-words.ts';
import type { CouncilWords } from './council-words.ts';
import { annualReport } from './fr/annual-report.ts';
import { council } from './fr/council.ts';
import type { Language } from './language.ts';

/** Words of documents besides their templates, by topic. Documents are written in French so far. */
export const councilWordsOf = (_code: Language['code']): CouncilWords => council;
export const annualReportWordsOf = (_code: Language['code']): AnnualReportWords => annualReport;
