import type { Flags } from '../ask/question.ts';
import { hashFiles } from '../files/hash-files.ts';
import { UsageError } from '../model/errors.ts';
import { suggestionFor } from '../model/suggestion.ts';
import type { Reply } from '../questionnaire/answer.ts';
import type { Asked } from '../questionnaire/asked.ts';
import { askReply } from './ask-reply.ts';
import { cardOf } from './card.ts';
import type { Desk } from './desk.ts';
import { replied, type Sheet, saved } from './sheet.ts';
import { type Situation, situationOf } from './situation.ts';
import { recapOf } from './speech.ts';
import { valueMeant } from './typed-words.ts';
import type { Walked, Walking } from './walk.ts';

/** Answers the question that a flag names; what other flags leave open is asked, where there is a terminal. */
export async function answerByFlags(
  start: Sheet,
  { question, evidence }: { readonly question: string; readonly evidence: readonly string[] },
  { desk, talk, writes, show }: Walking,
): Promise<Walked> {
  const asked = questionNamed(desk, question);
  const situation = situationOf(desk, start, asked);
  checkOneAnswer(talk.flags);
  checkConfirmable(situation, talk.flags.confirm !== undefined);
  checkContradiction(
    situation,
    talk.flags.value === undefined
      ? talk.flags.confirm && situation.answer?.value
      : valueMeant(talk.speech, asked.question, talk.flags.value),
    talk.speech.checks,
  );
  const proofs = evidenceOf(desk.folder, evidence);
  if (talk.ask !== undefined && talk.flags.value === undefined && talk.flags.confirm === undefined)
    show(cardOf(situation, { place: 1, of: 1 }, talk.speech));
  const move = await askReply(situation, talk);
  if (move === 'again') return await answerByFlags(start, { question, evidence }, { desk, talk, writes, show });
  if (typeof move !== 'object') return { sheet: start, brokenOff: move === 'broken-off' };
  show(recapOf(asked, move.reply.value, talk.speech));
  const sheet = replied(start, asked.question.id, withEvidence(move.reply, proofs));
  return { sheet: writes ? saved(desk.folder, sheet) : sheet, brokenOff: false };
}

function questionNamed({ asked }: Desk, name: string): Asked {
  const found = asked.find(({ question }) => question.id === name);
  if (found !== undefined) return found;
  const plain = (number: string): string => number.replace(/^~/, '');
  const numbered = asked.filter(({ number }) => number !== '' && plain(number) === plain(name));
  if (numbered.length > 1) {
    const known = numbered.map(({ question }) => question.id).join(', ');
    throw new UsageError('ambiguous-question', { name, known });
  }
  if (numbered[0] !== undefined) return numbered[0];
  const suggestion = suggestionFor(
    name,
    asked.map(({ question }) => question.id),
  );
  throw new UsageError('unknown-question', { name, ...(suggestion === undefined ? {} : { suggestion }) });
}

/** Who confirms keeps what is proposed: no other value beside it. */
function checkOneAnswer({ confirm, value }: Flags): void {
  if (confirm !== undefined && value !== undefined) throw new UsageError('confirm-and-value', { flag: '--value' });
}

function checkConfirmable({ asked, answer }: Situation, confirms: boolean): void {
  if (confirms && answer?.value === undefined) throw new UsageError('nothing-to-confirm', { name: asked.question.id });
}

/** Nobody answers yes where the registers show the contrary. */
function checkContradiction(
  { asked, contradictions }: Situation,
  value: unknown,
  checks: Readonly<Record<string, { readonly title: string }>>,
): void {
  if (value !== 'compliant' || contradictions.length === 0) return;
  const titles = new Set(contradictions.map(({ code }) => checks[code]?.title ?? code));
  throw new UsageError('answer-contradicted', { name: asked.question.id, titles: [...titles].join(' ; ') });
}

type Evidence = NonNullable<Reply['evidence']>;

/** The files with their SHA-256: they prove that nobody changed them since. */
function evidenceOf(folder: string, paths: readonly string[]): Evidence {
  const hashes = hashFiles(folder, paths);
  return paths.map((path) => {
    const sha256 = hashes.get(path) ?? undefined;
    if (sha256 === undefined) throw new UsageError('evidence-missing', { path });
    return { path, sha256 };
  });
}

function withEvidence(reply: Reply, proofs: Evidence): Reply {
  if (proofs.length === 0) return reply;
  const others = (reply.evidence ?? []).map((one) => ({ ...one, ...proofs.find(({ path }) => path === one.path) }));
  const known = new Set(others.map(({ path }) => path));
  return { ...reply, evidence: [...others, ...proofs.filter(({ path }) => !known.has(path))] };
}
