import { checkTextsOf, languageOf, type MessageLanguage } from '../../src/languages/index.ts';
import { citationOf } from '../../src/norms/citation.ts';
import type { ReportContext } from '../../src/reports/report.ts';
import { contextWith } from '../reports/samples.ts';

/** What a report needs to speak one language. */
export const contextIn = async (language: MessageLanguage): Promise<ReportContext> =>
  await contextWith({
    language: await languageOf(language),
    sentences: await checkTextsOf(language),
    cite: (norm) => citationOf(norm, language),
  });
