import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { inPhrase, sayer } from '../said.ts';
import { type AgendaContext, dayIn } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { reference } from './reference.ts';

type Opinion = Entry<Registers['opinions']>;

/** The opinions that had no answer on the day up to which the month is known. */
export function askOpinions(context: AgendaContext): readonly Ask[] {
  const { facts, month, words, language } = context;
  return facts.repository
    .entries('opinions')
    .filter(({ data }) => data.on <= month.state && isUnanswered(data, month.state))
    .map((opinion: Opinion) => ({
      text: inPhrase(words.asks.opinion, {
        day: dayIn(context, opinion.data.on),
        subject: sayer(language, opinion).needed(opinion.data.subject, 'subject'),
      }),
      reference: reference('opinions', opinion.id),
    }));
}

const isUnanswered = ({ followed = 'pending', answeredOn }: Registers['opinions'], day: string): boolean =>
  answeredOn === undefined ? followed === 'pending' : answeredOn > day;
