import type { Language } from '../languages/language.ts';
import { plural } from '../languages/plural.ts';
import type { Facts } from '../model/repository.ts';
import { documentsInForce, newest } from '../rules/controlled-documents.ts';
import { approvalOf, statusText } from './approval.ts';
import type { DocumentDefinition, View } from './document.ts';
import { frame } from './frame.ts';
import { chartOf } from './norm-statement/chart.ts';
import { domainName, type StatementContext, statementContext } from './norm-statement/context.ts';
import { contradictionLines } from './norm-statement/contradictions.ts';
import { openPoints } from './norm-statement/open-points.ts';
import { sheetOf } from './norm-statement/sheet.ts';
import { sourcesOf } from './norm-statement/sources.ts';
import { countedWords, summaryOf } from './norm-statement/summary.ts';

/** The statement of compliance with the norms, for the council, the BCSS and auditors: one sheet a norm. */
export const normStatement: DocumentDefinition = {
  name: 'norm-statement',
  title: 'Déclaration de conformité aux normes minimales',
  norms: ['bcss:compliance.questionnaire', 'bcss:compliance.audit', 'gdpr:5(2)'],
  templates: ['norm-statement'],
  views,
};

function* views(facts: Facts, language: Language): Iterable<View> {
  const context = statementContext(facts, language);
  if (context.compliance.norms.length === 0) return;
  const summary = summaryOf(context);
  const chart = chartOf(summary, context);
  const contradictions = contradictionLines(context);
  yield {
    ...frame(facts, language, { title: context.words.title, ...approvalWords(context) }),
    file: 'norm-statement',
    template: 'norm-statement',
    data: {
      day: language.formatDay(facts.today),
      summary,
      chart,
      contradictions,
      contradicted: plural(context.words.belied, contradictions.length, language),
      open: openPoints(context),
      domains: context.compliance.domains.map((domain) => ({
        name: domainName(domain, context),
        inWords: countedWords(domain.norms, context),
        count: domain.norms.length,
        sheets: domain.norms.map((state) => sheetOf(state, context)),
      })),
      sources: sourcesOf(context),
    },
    figures: { norms: chart.drawing },
  };
}

/** A statement is approved only while it still says what was approved: no norm was assessed after it. */
function approvalWords({ facts, language, compliance }: StatementContext): { status: string; version: string } {
  const document = newest(documentsInForce(facts, 'norm-statement'));
  const on = document?.data.on ?? '';
  const isUnchanged = compliance.norms.every(({ assessment }) => (assessment?.assessedOn ?? '') <= on);
  const approved = isUnchanged ? approvalOf(facts, language, document) : undefined;
  return {
    status: statusText(approved, language),
    version: approved === undefined ? '' : (document?.data.version ?? ''),
  };
}
