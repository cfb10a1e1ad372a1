import type { ComplianceValue } from '../rules/questionnaires.ts';

/** What the rendered questionnaire and its export say, besides the template. Holes as in `phrase`. */
export interface QuestionnairePageWords {
  readonly compliance: Readonly<Record<ComplianceValue, string>>;
  /** One letter or two for each, in the chart. */
  readonly letters: Readonly<Record<Tally, string>>;
  /** Above the numbers, and what each letter means. */
  readonly legend: Readonly<Record<Tally, string>>;
  /** The same in a form that also asks for yes or no. */
  readonly orYes: Readonly<Record<'compliant' | 'not-compliant', string>>;
  /** '{count} conforme|{count} conformes' */
  readonly tally: Readonly<Record<Tally, string>>;
  readonly yes: string;
  readonly no: string;
  readonly decimalSign: string;
  readonly state: Readonly<Record<'open' | 'proposed' | 'settled' | 'optional', string>>;
  readonly roles: Readonly<
    Record<'security-adviser' | 'deputy-security-adviser' | 'dpo' | 'deputy-dpo' | 'head-of-daily-management', string>
  >;
  /** '{count} heure par semaine|{count} heures par semaine' */
  readonly hours: string;
  readonly nobody: string;
  readonly status: Readonly<Record<'draft' | 'signed' | 'sent', string>>;
  readonly title: string;
  readonly period: string;
  /** Of a form that is not official and gives no notice of its own. */
  readonly notOfficial: string;
  readonly quarter: readonly [string, string, string, string];
  readonly year: string;
  readonly actionStates: Readonly<Record<'planned' | 'in-progress' | 'done' | 'postponed' | 'dropped', string>>;
  readonly fingerprint: string;
  /** What a draft says in the place of an answer that is missing or not confirmed. */
  readonly gap: Readonly<Record<'open' | 'proposed', string>>;
  /** '{count}' rules that judged and found nothing. */
  readonly silentRules: string;
  readonly noAnswer: string;
  readonly new: string;
  readonly gone: string;
  readonly chart: { readonly alternative: string; readonly row: string; readonly caption: string };
  readonly columns: Readonly<Record<QuestionnaireColumn, string>>;
  readonly sheet: string;
}

/** How the questions on norms of a part were answered; 'open' where there is no answer yet. */
export type Tally = ComplianceValue | 'open';

export type QuestionnaireColumn =
  | 'section'
  | 'number'
  | 'id'
  | 'question'
  | 'answer'
  | 'code'
  | 'figure'
  | 'day'
  | 'explanation'
  | 'actions'
  | 'due'
  | 'evidence'
  | 'proof'
  | 'state';
