import { describe, expect, it } from 'vitest';
import { UsageError } from '../../../src/model/errors.ts';
import { factsFrom } from '../../rules/fixture.ts';
import { filesOf } from '../breach/rendered.ts';
import { exampleFacts } from '../privacy-policy/rendered.ts';

const example = exampleFacts('cpas');
const replyTo = async (id: string): Promise<string> => (await filesOf('request-reply', example, [id])).texts[0] ?? '';
const request = (fields: string): string => `
organisation: { kind: cpas, name: CPAS de Neuville }
requests: [{ id: r1, receivedOn: 2026-11-04, right: access, ${fields} }]
`;
const letterOf = async (fields: string) => await filesOf('request-reply', factsFrom(request(fields)));

describe('of the example', () => {
  it('has a letter for each request that waits, and for no other', async () => {
    const { texts, fields } = await filesOf('request-reply', example);
    expect(texts).toHaveLength(1);
    expect(fields).toEqual([]);
    expect(texts[0]).toContain('# Nous avons bien reçu votre demande');
    expect(texts[0]).toContain('au plus tard le 4 décembre 2026');
    expect(texts[0]).toContain('Elle concerne : Aide sociale individuelle ; Aide médicale.');
  });

  it.each([
    ['2024-001', 'une copie de vos données'],
    ['2024-002', 'Vos données ont été corrigées'],
    ['2024-003', 'ont été effacées.\n\nNous avons averti le 19 septembre 2024 ceux'],
    ['2024-004', 'sur la base de votre consentement'],
    ['2025-004', 'ce que vous avez refusé'],
    ['2026-003', 'tant que la limitation dure'],
  ])('%s: an accepted request gets what its right gives', async (id, words) => {
    expect(await replyTo(id)).toContain('Nous acceptons votre demande.');
    expect(await replyTo(id)).toContain(words);
  });

  it.each([
    ['2025-002', 'Nous ne pouvons pas accepter votre demande.', "jusqu'à la fin du délai du tableau"],
    ['2026-001', 'Nous acceptons votre demande en partie.', 'visages des tiers masqués'],
  ])(
    '%s: an answer that gives less says why, where to complain and which court to go to',
    async (id, words, reason) => {
      const text = await replyTo(id);
      expect(text).toContain(words);
      expect(text).toContain(reason);
      expect(text).toMatch(/réclamation .* Autorité de protection des données, rue de la Presse 35/);
      expect(text).toContain("L'article 79 du RGPD vous donne aussi le droit de saisir le président du tribunal");
    },
  );

  it('refuses an unknown request', async () => {
    await expect(filesOf('request-reply', example, ['2027-001'])).rejects.toThrow(UsageError);
  });
});

describe('of a request', () => {
  it('that is extended within the first month gives the later day and the reason', async () => {
    const { texts, fields } = await letterOf(
      'extension: { announcedOn: 2026-11-20, months: 1, reason: Dossier ancien }',
    );
    expect(texts[0]).toContain('au plus tard le 4 janvier 2027, au lieu du 4 décembre 2026');
    expect(texts[0]).toContain('Dossier ancien.');
    expect(fields).not.toContain('extension.reason');
    expect((await letterOf('extension: { announcedOn: 2026-11-20 }')).fields).toContain('extension.reason');
  });

  it('whose person was asked who they are says how to show it, until it was shown', async () => {
    const asked = await letterOf('identity: { askedOn: 2026-11-06 }');
    expect(asked.texts[0]).toContain('# Votre demande : nous devons vérifier votre identité');
    const shown = await letterOf('identity: { askedOn: 2026-11-06, checkedOn: 2026-11-09 }');
    expect(shown.texts[0]).toContain('Nous traitons votre demande.');
  });

  it('that is late promises no day that is past', async () => {
    const facts = factsFrom(request('').replace('2026-11-04', '2026-09-04'));
    const [text] = (await filesOf('request-reply', facts)).texts;
    expect(text).toContain('Nous aurions dû vous répondre au plus tard le 5 octobre 2026.');
    expect(text).not.toContain('Nous vous répondrons');
  });

  it('that is refused without a reason asks for it', async () => {
    expect((await letterOf('outcome: refused')).fields).toContain('reason');
    expect((await letterOf('outcome: unfounded')).fields).toContain('reason');
    expect((await letterOf('outcome: granted')).fields).not.toContain('reason');
  });

  it('that was taken back gets a letter only when it is named', async () => {
    const facts = factsFrom(request('outcome: withdrawn'));
    expect((await filesOf('request-reply', facts)).texts).toEqual([]);
    expect((await filesOf('request-reply', facts, ['r1'])).texts[0]).toContain('Vous avez retiré votre demande.');
  });

  it('that does not exist gets none', async () => {
    expect((await filesOf('request-reply', factsFrom('organisation: { kind: cpas, name: N }'))).texts).toEqual([]);
  });
});
