import type { Language } from '../languages/language.ts';
import type { Drawing } from '../markdown/drawing.ts';
import type { Facts } from '../model/repository.ts';
import { yearOf } from '../rules/controlled-documents.ts';
import { administration } from './annual-report/administration.ts';
import { advice } from './annual-report/advice.ts';
import { audits } from './annual-report/audits.ts';
import { continuity } from './annual-report/continuity.ts';
import { controlChart } from './annual-report/control-chart.ts';
import { controls } from './annual-report/controls.ts';
import { councilSentences } from './annual-report/council-item.ts';
import { emptyRegisters } from './annual-report/empty-registers.ts';
import { evolution } from './annual-report/evolution.ts';
import { inBrief } from './annual-report/in-brief.ts';
import { incidents } from './annual-report/incidents.ts';
import { interventions } from './annual-report/interventions.ts';
import { legalBasis } from './annual-report/legal-basis.ts';
import { monthChart } from './annual-report/month-chart.ts';
import { movements } from './annual-report/movements.ts';
import { type NormState, normState } from './annual-report/norm-state.ts';
import { norms } from './annual-report/norms.ts';
import { openAims } from './annual-report/open-aims.ts';
import { opinions } from './annual-report/opinions.ts';
import { planProgress } from './annual-report/plan-progress.ts';
import { lastDay, type ReportContext, reportContext, usualYear } from './annual-report/report-context.ts';
import { reportDocument } from './annual-report/report-document.ts';
import { requests } from './annual-report/requests.ts';
import { scoreChart } from './annual-report/score-chart.ts';
import { trainings } from './annual-report/trainings.ts';
import { work } from './annual-report/work.ts';
import { type Approval, approvalOf, decisionBlock, statusText } from './approval.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';
import { type Said, sayer } from './said.ts';

/** The adviser's report on one year, for the head of daily management and the council (Royal Decree of 12 August 1993, art. 8). */
export const annualReport: DocumentDefinition = {
  name: 'annual-report',
  title: 'Rapport annuel de sécurité, pour la direction et le Conseil',
  norms: ['law:be-security-1993#8', 'bcss:org.security-service'],
  templates: ['annual-report'],
  views,
};

/** No report on a year to come; none for organisations that the decree does not know. */
function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  const year = options.year ?? usualYear(facts.today);
  const isBelgian = facts.repository.settings.data.profile.startsWith('be-');
  if (!isBelgian || year > yearOf(facts.today)) return;
  const context = reportContext(facts, language, year);
  const document = reportDocument(facts, year);
  const approval = context.isProvisional ? undefined : approvalOf(facts, language, document);
  const state = normState(context);
  const charts = chartsOf(context, state);
  yield {
    ...frame(context.atEnd, language, {
      title: context.say('title', { year }),
      status: context.isProvisional ? context.say('provisional', { year }) : statusText(approval, language),
      version: context.isProvisional ? '' : (document?.data.version ?? ''),
      period: context.isProvisional
        ? context.say('provisionalPeriod', { end: lastDay(context) })
        : context.say('yearPeriod', { year }),
    }),
    file: `annual-report-${year}`,
    template: 'annual-report',
    data: {
      ...sections(context, state),
      ...charts.told,
      overview: document === undefined ? '' : overview(language, document),
      advice: advice(context, document, state),
      decision: decision(context, approval),
    },
    figures: charts.drawings,
  };
}

type Report = NonNullable<ReturnType<typeof reportDocument>>;

const overview = (language: Language, document: Report): Said =>
  sayer(language, document).optional(document.data.overview, 'overview');

function sections(context: ReportContext, state: NormState | undefined): object {
  const { year, isProvisional } = context;
  return {
    year,
    yearAhead: year + 1,
    yearBefore: year - 1,
    end: lastDay(context),
    isProvisional,
    basis: legalBasis(context),
    brief: inBrief(context, state),
    empty: emptyRegisters(context),
    administration: administration(context),
    norms: state === undefined ? '' : norms(context, state),
    evolution: evolution(context),
    incidents: incidents(context),
    aims: openAims(context, state),
    opinions: opinions(context),
    plan: planProgress(context),
    work: work(context),
    council: councilSentences(context),
    requests: requests(context),
    interventions: interventions(context),
    movements: movements(context),
    controls: controls(context),
    audits: audits(context),
    continuity: continuity(context),
    trainings: trainings(context),
  };
}

interface Charts {
  readonly told: object;
  readonly drawings: Readonly<Record<string, Drawing>>;
}

function chartsOf(context: ReportContext, state: NormState | undefined): Charts {
  const scores = scoreChart(context, state);
  const months = monthChart(context);
  const quarters = controlChart(context);
  return {
    told: { scores: scores?.alternative ?? '', months, quarters: quarters.alternative },
    drawings: {
      ...(scores === undefined ? {} : { scores: scores.drawing }),
      months: months.drawing,
      quarters: quarters.drawing,
    },
  };
}

/** A report that is approved asks for nothing more. */
function decision({ say, year, isProvisional, language }: ReportContext, approval: Approval | undefined) {
  const asked = say(isProvisional ? 'askedProvisional' : 'asked', { year });
  return decisionBlock(approval === undefined ? asked : '', approval, language);
}
