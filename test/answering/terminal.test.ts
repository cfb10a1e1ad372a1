import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answersOf, makeRepository, removeRepository } from './repository.ts';

const tool = resolve(import.meta.dirname, '../../bin/cpas-sec.js');
const keys = join(import.meta.dirname, 'keys.py');
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

const proposal = '  - { question: clean-desk, value: compliant, state: proposed, basis: statement }\n';
const [enter, down, back, ctrlC] = ['\r', '\u001b[B', '\u007f', '\u0003'];

let folder = '';
beforeEach(() => {
  folder = makeRepository(proposal);
});
afterEach(() => removeRepository(folder));

type Step = readonly [screen: string, keys: string];

const press = (steps: readonly Step[], ...flags: readonly string[]): string => {
  const command = [process.execPath, tool, 'questionnaire', 'answer', '2030', '--as-of', '2030-02-01', ...flags];
  const arguments_ = [keys, folder, JSON.stringify(steps), ...command];
  return execFileSync('python3', arguments_, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
};

describe.skipIf(!hasPython)('at a pseudo-terminal, with real keys', () => {
  test('a proposal is confirmed, a number is corrected while it is typed, and the person stops', () => {
    const screen = press([
      ['valider', enter],
      ['valider', enter],
      ['Réponse (heures par semaine)', 'sept'],
      ['Écrivez un nombre', `${enter}`],
      ['Écrivez un nombre', `${back.repeat(4)}7,5${enter}`],
      ['Quand ?', `${down}${down}${down}`],
      ['valider', enter],
    ]);
    expect(screen).toContain('[exit 0] [steps left 0]');
    expect(answersOf(folder)).toBe(
      `${proposal.replace('proposed', 'confirmed')}  - question: hours\n    value: 7.5\n    state: confirmed\n    basis: adviser\n`,
    );
  });

  test('an explanation, and an action found by a part of its name, without accents', () => {
    const screen = press([
      ['valider', `${down}${enter}`],
      ['Explication', `L’accueil n’est pas formé${enter}`],
      ['Action du plan', 'continuite'],
      ['Faire l’exercice', enter],
      ['Combien d’heures', ctrlC],
    ]);
    expect(screen).toContain('[exit 130] [steps left 0]');
    expect(answersOf(folder)).toBe(
      proposal
        .replace('compliant', 'partly')
        .replace('proposed', 'confirmed')
        .replace('statement', 'adviser, explanation: L’accueil n’est pas formé, actions: [exercice]'),
    );
  });

  test('a typed answer is the one that counts, not the proposal that stands first', () => {
    const screen = press([
      ['valider', `non${enter}`],
      ['Explication', `Pas encore${enter}`],
      ['Action du plan', 'continuite'],
      ['Faire l’exercice', enter],
      ['Combien d’heures', ctrlC],
    ]);
    expect(screen).toContain('Réponse à ~7.4 clean-desk : non conforme');
    expect(answersOf(folder)).toContain('value: not-compliant, state: confirmed');
  });

  test('typed words that mean nothing choose nothing', () => {
    const screen = press([
      ['valider', `peut-être${enter}`],
      ['Ces mots ne désignent pas', ctrlC],
    ]);
    expect(screen).toContain('[exit 130] [steps left 0]');
    expect(answersOf(folder)).toBe(proposal);
  });

  test('Ctrl-C in the middle of an answer leaves the file as it was', () => {
    const screen = press([
      ['valider', `${down}${enter}`],
      ['Explication', `Presque${ctrlC}`],
    ]);
    expect(screen).toContain('Interrompu.');
    expect(screen).toContain('[exit 130] [steps left 0]');
    expect(answersOf(folder)).toBe(proposal);
  });

  test('in English', () => {
    expect(press([['accept', ctrlC]], '--lang', 'en')).toContain('Confirm: compliant');
  });
});
