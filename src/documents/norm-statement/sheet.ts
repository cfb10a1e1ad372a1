import { personName } from '../../deadlines/names.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { inLanguage } from '../../norms/citation.ts';
import { isConditional } from '../../statement/concerns.ts';
import type { NormState } from '../../statement/norm-state.ts';
import { inRow, missing, type Said, sayer, sentence } from '../said.ts';
import { nameOf, type StatementContext } from './context.ts';
import { historyOf } from './history.ts';
import { planLine } from './plan-lines.ts';
import { proofLines } from './proofs.ts';
import { isShipped } from './sources.ts';

/** The sheet of one norm: what it asks, where the centre stands, what proves it, what is planned. */
export function sheetOf(state: NormState, context: StatementContext) {
  const { words, language } = context;
  const { norm, statement, assessment } = state;
  const isCurrent = statement !== undefined && assessment?.isLatest === true;
  return {
    name: nameOf(state, context),
    obligation: norm?.obligation === undefined ? '' : inLanguage(norm.obligation, language.code),
    condition: isConditional(state) ? (norm?.condition ?? '') : '',
    isForeign: !state.isBinding && !isConditional(state) && state.domain !== 'other',
    standing: words.standings[state.standing],
    declared: state.standing === 'contradicted' && assessment !== undefined ? words.standings[assessment.status] : '',
    assessed: assessedWords(state, context),
    why: justificationOf(state, context),
    measures: isCurrent ? inRow(measuresOf(statement.data.measures ?? [], context)) : '',
    proofs: isCurrent ? proofLines(statement, context) : [],
    isEarlier: assessment?.isLatest === false,
    actions: state.actions.map((action) => planLine(action, context)),
    lacksAction: state.lacksAction,
    history: statement === undefined ? [] : historyOf(statement, context),
    source: sourceWords(state, context),
  };
}

/** 'le 9 février 2026, par Philippe Sauvage ; à refaire pour le 9 février 2027'; '' for a norm without statement. */
function assessedWords({ statement, assessment, due, isStale }: NormState, context: StatementContext): string {
  const { words, language, facts } = context;
  if (statement === undefined || assessment === undefined) return '';
  if (assessment.assessedOn === undefined) return words.assessedNever;
  const day = language.formatDay(assessment.assessedOn);
  const by = assessment.isLatest ? statement.data.assessedBy : undefined;
  const said =
    by === undefined
      ? fillSentence(words.assessed, { day })
      : fillSentence(words.assessedBy, { day, person: personName(facts.repository, by).personal });
  return `${said} ; ${fillSentence(isStale ? words.overdue : words.due, { day: language.formatDay(due ?? '') })}`;
}

/** An answer other than yes needs its reason; of an earlier assessment the register may keep none. */
function justificationOf({ statement, assessment }: NormState, { language }: StatementContext): Said {
  if (statement === undefined || assessment === undefined) return '';
  const say = sayer(language, statement);
  const said = say.optional(assessment.justification, 'justification');
  const isNeeded = assessment.isLatest && assessment.status !== 'compliant';
  return said === '' && isNeeded ? missing(statement, 'justification') : sentence(said);
}

function measuresOf(ids: readonly string[], { facts: { repository }, language }: StatementContext): readonly Said[] {
  return ids.map((id) => {
    const measure = repository.find('measures', id);
    return measure === undefined ? id : sayer(language, measure).needed(measure.data.name, 'name');
  });
}

/** 'L1 ; obligation lue dans la source' */
function sourceWords({ norm }: NormState, { words }: StatementContext): string {
  if (norm === undefined) return '';
  const source = !isShipped(norm) || /^[A-Z]/.test(norm.source) ? norm.source : '';
  const confidence = words.confidences[norm.confidence] ?? norm.confidence;
  return source === '' ? words.unnamedSource : `${source} (${confidence})`;
}
