import { expect, test } from 'vitest';
import { noticesOf, plain, sectionsOf } from './rendered.ts';

/** The answers of a first layer, by question: '- Pourquoi ? <#…> Aide sociale ; …' or '- Pourquoi ? <…>\n  Aide…'. */
function answersOf(text: string): readonly (readonly [question: string, answer: string])[] {
  const items = [...plain(text).matchAll(/^- ([^\n<]+\?)(?: <[^>]*>)? ([^<].*)$/gm)];
  return items.map(([, question = '', answer = '']) => [question, answer]);
}

const depends = "Cela dépend de l'activité : ";

/** What a short case of answering is called in the full text. */
const asTitled = (words: string): string => titled.get(words) ?? words;
const titled: ReadonlyMap<string, string> = new Map([
  ['tantôt un texte vous y oblige', 'Un texte vous oblige à répondre'],
  ['tantôt un contrat le demande', "La conclusion ou l'exécution du contrat demande votre réponse"],
  ['tantôt vous êtes libre', 'Vous êtes libre de répondre'],
]);

/** Names and values without capital, full stop and link. */
const values = (answer: string): readonly string[] =>
  answer
    .replace(/ <[^>]*>/g, '')
    .replace(/\.$/, '')
    .split(/ ; |\. /)
    .map((value) => value.replace(/^Les délais suivent, sauf mention contraire, ce tableau : /, ''))
    .flatMap((value) => (value.startsWith(depends) ? value.slice(depends.length).split(', ').map(asTitled) : value))
    .map((value) => value.toLowerCase());

/** What the first layer words in its own way: lists of rights, and version with day. */
const split = (question: string, value: string): readonly string[] =>
  /droits|aider|date/.test(question) ? value.split(/, | et |version | du /) : [value];

test.each(['cpas', 'departement-short', 'departement-charter'])(
  '%s: every fact of the first layer stands in the full text',
  async (example) => {
    const full = await noticesOf(example);
    const short = await noticesOf(example, 'short');
    for (const [path, text] of short) {
      const notice = plain(full.get(path.replace('-summary', '')) ?? '').toLowerCase();
      const body = notice.slice(notice.indexOf('\n## '));
      const head = notice.slice(0, notice.indexOf("l'essentiel"));
      const answers = answersOf(text);
      expect(answers.map(([question]) => question)).toHaveLength(9);
      for (const [question, answer] of answers) {
        for (const value of values(answer).flatMap((one) => split(question, one))) {
          expect(`${head}\n${body}`, `${path}: ${question}`).toContain(value);
        }
      }
    }
  },
);

test('the box of the full notice and the page of the first layer say the same', async () => {
  const full = await noticesOf('cpas');
  const short = await noticesOf('cpas', 'short');
  const box = answersOf(sectionsOf(full.get('privacy-policy.fr.md') ?? '')[0]?.text ?? '');
  const page = answersOf(short.get('privacy-policy-summary.fr.md') ?? '');
  expect(box).toEqual(page);
});

test('each answer leads to its section of the published notice', async () => {
  const short = await noticesOf('cpas', 'short');
  const page = short.get('privacy-policy-summary.fr.md') ?? '';
  const links = [...page.matchAll(/\]\((https:[^)]*#[a-z]+)\)/g)].map(([, link]) => link?.split('#')[1]);
  expect(links).toEqual([
    ...['responsable', 'finalites', 'reponse', 'destinataires', 'conservation'],
    ...['droits', 'delegue', 'reclamation', 'versions'],
  ]);
});
