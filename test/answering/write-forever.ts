import { factsIn, openDesk } from '../../src/answering/desk.ts';
import { replied, type Sheet, saved } from '../../src/answering/sheet.ts';
import { languageOf } from '../../src/languages/index.ts';

// Answers one question after the other and saves each answer, until it is killed.
const folder = process.argv[2] ?? '.';
const { desk, sheet } = openDesk(folder, 2030, factsIn(folder, '2030-02-01'), await languageOf('fr'));
process.stdout.write('ready\n');
let now: Sheet = sheet;
for (let round = 0; ; round += 1) {
  const { question } = desk.asked[round % desk.asked.length] ?? { question: { id: 'hours' } };
  const explanation = 'L’agent d’accueil. '.repeat(50 + (round % 7) * 100);
  now = saved(folder, replied(now, question.id, { value: `round ${round}`, explanation }));
}
