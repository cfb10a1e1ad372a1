import { answerTo, type Choice } from '../ask/question.ts';
import { factFault } from '../questionnaire/fact-value.ts';
import { readValue, typed, type Value, valuesFor } from '../questionnaire/value.ts';
import type { Situation } from './situation.ts';
import { alsoTyped, type Speech, say, valueIn } from './speech.ts';
import type { Talk, Turn } from './talk.ts';
import { knownValues, valueMeant } from './typed-words.ts';

export interface Chosen {
  readonly value: Value;
  /** The value that stood there already: its explanation and its action stay. */
  readonly confirmed: boolean;
}

/** The value: confirmed, picked or typed. */
export async function askValue(situation: Situation, talk: Talk): Promise<Chosen | Turn> {
  const { flags, speech } = talk;
  const { asked, answer } = situation;
  const proposed = answer?.value;
  if (flags.confirm !== undefined && proposed !== undefined) return { value: proposed, confirmed: true };
  if (flags.value !== undefined || talk.ask === undefined) return await typedValue(situation, talk);
  const choices = choicesOf(situation, speech);
  const picked = await talk.ask({ kind: 'choice', flag: 'value', message: say(speech, 'ask'), choices });
  if (picked === undefined) return 'broken-off';
  if (picked === ':confirm' && proposed !== undefined) return { value: proposed, confirmed: true };
  if (picked === ':type') return await typedValue(situation, talk);
  if (picked === ':skip' || picked === ':previous' || picked === ':quit') return turns[picked];
  const read = readValue(asked.question, picked);
  return 'wrong' in read ? 'again' : { value: read.value, confirmed: read.value === proposed };
}

const turns = { ':skip': 'skip', ':previous': 'previous', ':quit': 'quit' } as const;

function choicesOf({ asked, answer, contradictions }: Situation, speech: Speech): readonly Choice[] {
  const { question } = asked;
  const proposed = answer?.value;
  const closed = contradictions.length === 0 ? undefined : say(speech, 'closed');
  const closedFor = (value: Value): string | undefined => (value === 'compliant' ? closed : undefined);
  const word = answer?.state === 'proposed' ? 'confirm' : 'keep';
  const values = valuesFor(question).filter((value) => proposed === undefined || typed(proposed) !== value);
  const named = (value: string): string => valueIn(speech, asked, question.kind === 'yes-no' ? value === 'yes' : value);
  return [
    ...(proposed === undefined
      ? []
      : [
          {
            value: ':confirm',
            name: say(speech, word, { value: valueIn(speech, asked, proposed) }),
            also: [typed(proposed), valueIn(speech, asked, proposed), ...alsoTyped(speech, typed(proposed))],
            closed: closedFor(proposed),
          },
        ]),
    ...values.map((value) => ({
      value,
      name: named(value),
      also: alsoTyped(speech, value),
      closed: closedFor(value),
    })),
    ...(valuesFor(question).length > 0 ? [] : [{ value: ':type', name: say(speech, 'type') }]),
    ...(['skip', 'previous', 'quit'] as const).map((turn) => ({ value: `:${turn}`, name: say(speech, turn) })),
  ];
}

async function typedValue({ asked, answer, contradictions }: Situation, talk: Talk): Promise<Chosen | Turn> {
  const { speech } = talk;
  const { question, unit } = asked;
  const known = knownValues(speech, question).join(', ');
  const wrong = (text: string): string | undefined => {
    const read = readValue(question, text, (words) => valueMeant(speech, question, words));
    if ('wrong' in read) return say(speech, read.wrong, { known });
    const fault = factFault(question, read.value, talk.facts.today);
    if (fault !== undefined) return say(speech, fault);
    return read.value === 'compliant' && contradictions.length > 0 ? say(speech, 'closed') : undefined;
  };
  const initial = answer?.value === undefined ? undefined : typed(answer.value);
  const message = talk.ask === undefined ? asked.text : say(speech, 'askValue', unit === '' ? {} : { unit });
  const text = await answerTo(
    { kind: 'text', flag: 'value', or: ['confirm'], message, initial, wrong },
    talk.flags,
    talk.ask,
  );
  if (text === undefined) return 'broken-off';
  const read = readValue(question, text, (words) => valueMeant(speech, question, words));
  return 'wrong' in read ? 'again' : { value: read.value, confirmed: read.value === answer?.value };
}
