import { expect, it } from 'vitest';
import { factsFrom } from '../rules/fixture.ts';
import { filesOf } from './breach/rendered.ts';
import { exampleFacts } from './privacy-policy/rendered.ts';

const { texts, fields } = await filesOf('small-texts', exampleFacts('cpas'));
const [text = ''] = texts;

/** Specification 04, § 9: the texts, each with what it must say. */
it.each<readonly [string, RegExp]>([
  [
    'the full disclaimer: not for others',
    /Si vous les avez reçus par erreur, prévenez l'expéditeur, puis supprimez-les/,
  ],
  ['the full disclaimer: two signatures', /deux signatures \(Loi organique des CPAS, art\. 28, § 2\)/],
  ['that it is not altered', /Les agents ne le changent pas/],
  ['the light disclaimer', /Ce courriel est confidentiel\. Reçu par erreur \?/],
  ['the line of forms', /utilise vos réponses pour ….*dpd\.valmont@protecta\.example/],
  ['the photo form: free', /Je suis libre de refuser/],
  ['the photo form: withdrawal', /retirer mon accord à tout moment/],
  ['the photo form: where published', /Nous publions les images dans le bulletin communal/],
  ['the camera text', /Surveillance par caméra\. Loi du 21 mars 2007/],
  [
    'who runs the camera',
    /Responsable : Centre public d'action sociale de Valmont-sur-Ourthe, Place du Vieux Lavoir 7/,
  ],
])('states %s', (_, fact) => {
  expect(text).toMatch(fact);
  expect(fields).toEqual([]);
});

it('a centre without notice has neither photo form nor camera text, and says what it lacks', async () => {
  const bare = await filesOf('small-texts', factsFrom('organisation: { kind: cpas, name: CPAS de Neuville }'));
  expect(bare.texts[0]).not.toMatch(/Mon image|À côté d'une caméra/);
  expect(bare.texts[0]).toContain('Un courriel seul');
  expect(new Set(bare.fields)).toEqual(new Set(['address', 'roles: dpo']));
});

it('only a CPAS speaks of its two signatures', async () => {
  const [other = ''] = (await filesOf('small-texts', exampleFacts('departement-short'))).texts;
  expect(other).not.toContain('deux signatures');
  expect(other).not.toContain('21 mars 2007');
});
