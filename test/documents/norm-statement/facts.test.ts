import { describe, expect, it } from 'vitest';
import { plain, type Section, sectionsOf } from '../privacy-policy/rendered.ts';
import { type RawNorm, rawNorms, rawStatements } from './raw-registers.ts';
import { statementOf } from './rendered.ts';

const sections: readonly Section[] = sectionsOf(await statementOf('examples/cpas'));
const statements = rawStatements('examples/cpas');
const under = (heading: string): string => sections.find((one) => one.heading === heading)?.text ?? '';

const headingOf = ({ number = '', verified, title }: RawNorm): string =>
  plain(`${/^\d/.test(number) && verified !== true ? '~' : ''}${number} ${title.fr}`);
const words = {
  compliant: 'conforme',
  partly: 'en partie conforme',
  'not-compliant': 'non conforme',
  'not-applicable': 'sans objet',
};
const confidences = {
  seen: 'obligation lue',
  'general-knowledge': 'sans source lue|texte de la norme non lu|obligation connue',
  unsure: 'souvenir à vérifier|sans source lue',
};

/** Specification 05, § 3: every column of the table of norms that concerns a centre, norm by norm. */
describe.each(rawNorms.map((norm) => ({ norm, heading: headingOf(norm) })))('$heading', ({ norm, heading }) => {
  const statement = statements.find((one) => one.norm === norm.id);
  const sheet = under(heading);

  it('has its number, marked when no source confirmed it, and its title', () => {
    expect(sections.map((one) => one.heading)).toContain(heading);
  });

  it('says the obligation', () => {
    expect(sheet).toContain(plain(norm.obligation.fr.trim()));
  });

  it('says whom it binds, when not everybody', () => {
    if (norm.appliesTo === 'conditional') expect(sheet).toContain(plain(`- Condition ${norm.condition}`));
    else if (norm.appliesTo === 'primary' || norm.appliesTo === 'secondary-network')
      expect(sheet).toContain('ne lie pas le centre');
    else expect(sheet).not.toMatch(/^- Condition |ne lie pas/m);
  });

  it('says the state, its reason, when and by whom', () => {
    expect(sheet).toContain(`- État ${words[statement?.status as keyof typeof words]}`);
    expect(sheet.replaceAll('\n', ' ')).toContain(plain((statement?.justification ?? '?').replace(/\.$/, '')));
    expect(sheet).toMatch(/^- Évaluation le .* 20\d\d, par Philippe Sauvage ; à refaire pour le /m);
  });

  it('names each proof, the start of its fingerprint, and that the file is the same', () => {
    for (const { path, sha256, what } of statement?.evidence ?? []) {
      expect(sheet).toContain(plain(what));
      expect(sheet).toContain(path);
      expect(sheet).toContain(`SHA-256 ${sha256.slice(0, 8)}…`);
      expect(sheet).toContain('fichier présent, empreinte exacte');
    }
  });

  it('tells what changed since the first assessment, and nothing where nothing did', () => {
    const states = [...(statement?.earlier ?? []).map(({ status }) => status), statement?.status];
    expect(sheet.includes('Évolution')).toBe(new Set(states).size > 1);
  });

  it('says how sure the source is', () => {
    expect(sheet).toMatch(new RegExp(`- Source .*(${confidences[norm.confidence as keyof typeof confidences]})`));
  });
});

it('warns of the numbers before anything else is said', () => {
  const head = under('');
  expect(head).toContain("numéros précédés de ~ sont reconstitués et n'ont rien d'officiel");
});

it('says which actions answer the gaps, when, and who does them', () => {
  const text = under('Ce qui reste à faire');
  expect(text).toContain(
    "| ~9.3 Gestionnaires de système | en partie conforme | Donner une clé physique aux comptes d'administration (en cours) | 1er trimestre 2027 | David Georis |",
  );
  expect(text.split('\n').filter((line) => line.startsWith('| ~')).length).toBe(
    statements.filter(({ status }) => status === 'partly').length,
  );
});

it('lists every source that a norm names, with its address', () => {
  const text = under("D'où viennent ces normes ?");
  expect(text).toContain('Modèle de politique de sécurité pour les CPAS');
  expect(text).toContain('<https://www.uvcw.be>');
  for (const key of ['L1', 'L4', 'Q18', 'M17f', 'T14', 'RSK', 'FPR'])
    expect(text).toMatch(new RegExp(`^\\| ${key} \\|`, 'm'));
});

it('is a draft for the council while no decision approved it', () => {
  expect(under('')).toContain('projet, à soumettre au Conseil');
});
