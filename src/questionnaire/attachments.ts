import type { Language } from '../languages/language.ts';
import { phrase } from '../languages/phrase.ts';
import { plural } from '../languages/plural.ts';
import type { QuestionnairePageWords } from '../languages/questionnaire-page-words.ts';
import type { Repository } from '../model/repository.ts';
import type { Answer } from '../rules/questionnaires.ts';
import { textIn } from './answer-words.ts';

type Evidence = NonNullable<Answer['evidence']>[number];

export interface Speaking {
  readonly language: Language;
  readonly words: QuestionnairePageWords;
}

/** An action of the plan that an answer announces: 'Remplacer l’onduleur', '3e trimestre 2027', 'en cours'. */
export interface AnnouncedAction {
  readonly id: string;
  readonly title: string;
  /** '' when the plan names no year. */
  readonly when: string;
  /** '' when the plan says none. */
  readonly state: string;
}

/** The actions of an answer, in its order; those that the plan does not hold show their id. */
export const announcedActions = (
  { find }: Repository,
  answer: Answer | undefined,
  { language, words }: Speaking,
): readonly AnnouncedAction[] =>
  (answer?.actions ?? []).map((id) => {
    const action = find('plan', id)?.data;
    const state = action?.state === undefined ? '' : words.actionStates[action.state];
    return { id, title: textIn(action?.title, language) || id, when: quarterIn(action ?? {}, words), state };
  });

function quarterIn(
  { year, quarter }: { readonly year?: number; readonly quarter?: number },
  words: QuestionnairePageWords,
): string {
  if (year === undefined) return '';
  return phrase(words.quarter[(quarter ?? 0) - 1] ?? words.year, { year });
}

/** 'Procès-verbal : evidence/essai.pdf (empreinte 3f2a9c1b04de…)': the file and the start of its SHA-256. */
export function evidenceLine({ path, sha256, what }: Evidence, { language, words }: Speaking): string {
  const file = sha256 === undefined ? path : `${path} (${phrase(words.fingerprint, { sha256: sha256.slice(0, 12) })})`;
  return what === undefined ? file : `${textIn(what, language)} : ${file}`;
}

export const evidenceLines = (answer: Answer | undefined, speaking: Speaking): readonly string[] =>
  (answer?.evidence ?? []).map((one) => evidenceLine(one, speaking));

/** 'Conforme, évalué le 9 février 2026 (norms/ops-backup)': in words, without the codes of the rules. */
export const proofLines = (answer: Answer | undefined, speaking: Speaking): readonly string[] =>
  (answer?.proof ?? []).map(({ at, says }) => {
    const plain = at === 'rules' ? countedRules(says, speaking) : withoutCode(says);
    return plain.charAt(0).toLocaleUpperCase() + plain.slice(1) + (at === 'rules' ? '' : ` (${at})`);
  });

/** 'Essai à faire (a/b)' loses the code of the rule. */
const withoutCode = (says: string): string => says.replace(/ \([a-z]+\/[a-z][a-z0-9-]+\)$/, '');

/** 'situation au … : aucun constat de a/b, c/d' becomes how many rules found nothing. */
function countedRules(says: string, { words, language }: Speaking): string {
  const silent = /^(.*? : )?[^:]*?([a-z]+\/[a-z0-9-]+(?:, [a-z]+\/[a-z0-9-]+)*)$/.exec(says);
  if (silent === null) return says;
  return `${silent[1] ?? ''}${plural(words.silentRules, (silent[2] ?? '').split(', ').length, language)}`;
}
