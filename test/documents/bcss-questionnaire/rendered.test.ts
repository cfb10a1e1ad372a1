import { describe, expect, it } from 'vitest';
import { bcssQuestionnaire } from '../../../src/documents/bcss-questionnaire.ts';
import { html } from '../../../src/formats/html.ts';
import { markdown } from '../../../src/formats/markdown.ts';
import { pdf } from '../../../src/formats/pdf.ts';
import { fr } from '../../../src/languages/fr.ts';
import { render } from '../../../src/render.ts';
import { foldSpace, htmlText } from '../../browser/html-text.ts';
import { structureFaults } from '../../pdf/structure.ts';
import { textInTagOrder } from '../../pdf/text.ts';
import { answered, centre, factsOf } from '../../questionnaire/centre.ts';
import { plain, sectionsOf } from '../privacy-policy/rendered.ts';

const changed = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`not in the text: ${from}`);
    return text.replace(from, to);
  }, answered);

const earlier = changed(
  ['questionnaire-2026', 'questionnaire-2025'],
  ['year: 2026', 'year: 2025'],
  ['controlledYear: 2025', 'controlledYear: 2024'],
  ['question: politique, value: compliant', 'question: politique, value: not-compliant, explanation: rien'],
  ['  - { question: hebergement, value: externe }\n', ''],
);

async function rendered(questionnaires: readonly string[] = [answered], { final = false, year = 0 } = {}) {
  const repository = centre({ questionnaires: [...questionnaires] });
  const request = { facts: factsOf(repository), document: bcssQuestionnaire, language: fr, formats: [markdown], final };
  const { changes, missing, empty } = await render({ ...request, options: year === 0 ? {} : { year } });
  const text = plain(new TextDecoder().decode(changes[0]?.bytes));
  return { text, path: changes[0]?.path, empty, fields: missing.map(({ field }) => field) };
}

const section = (text: string, heading: string): string =>
  sectionsOf(text).find((one) => one.heading === heading)?.text ?? '';

describe('the rendered questionnaire', () => {
  it('says which year it controls, who answers, and who is absent', async () => {
    const { text, path } = await rendered();
    expect(path).toBe('bcss-questionnaire-2026.fr.md');
    expect(text).toContain("Questionnaire 2026 pour l'évaluation des normes minimales : année contrôlée 2025");
    const who = section(text, 'Identification');
    expect(who).toContain('0100.010.067');
    expect(who).toMatch(
      /### Conseiller en sécurité\n[\s\S]*Sophie[\s\S]*Claes[\s\S]*securite@cpas\.example[\s\S]*7,5 heures/,
    );
    expect(who).toMatch(/### Délégué à la protection des données\n+Personne n'exerce cette fonction/);
  });

  it('says each answer with its reason, its action, its proof', async () => {
    const { text } = await rendered();
    const answers = section(text, 'Exploitation');
    expect(answers).toMatch(/Conforme en partie/);
    expect(answers).toContain('Le second site attend');
    expect(answers).toContain('Poser un onduleur, 3e trimestre 2026 (prévue)');
    expect(answers).toContain('30 septembre 2026');
    expect(answers).toContain('sans réponse (question facultative)');
    const policy = section(text, '1. Politique');
    expect(policy).toContain('evidence/pv.pdf (empreinte abababababab…)');
    expect(policy).toContain('Approuvée le 3 mars 2025 (documents/politique)');
  });

  it('gives the figures of its drawing in words and in a table', async () => {
    const summary = section((await rendered()).text, 'Résumé des réponses');
    expect(summary).toContain('2 conformes, 1 en partie');
    expect(summary).toContain('Exploitation : 1 conforme, 1 en partie.');
    expect(summary).toMatch(/\| Exploitation +\| +1 \| +1 \| +0 \| +0 \| +0 \|/);
    expect(summary).toContain('Non conforme ou non');
  });

  it('compares with the year before', async () => {
    const { text } = await rendered([earlier, answered]);
    const changes = section(text, 'Ce qui a changé depuis le questionnaire 2025');
    expect(changes).toMatch(/1\.1 La politique est-elle approuvée \? +\| Non conforme +\| Conforme/);
    expect(changes).toMatch(/2\.5 Où sont les serveurs \? +\| sans réponse +\| Ailleurs/);
    expect(changes).toContain('Réponses qui changent : 2. Réponses identiques : 4.');
    expect((await rendered()).text).not.toContain('Ce qui a changé');
  });

  it('prints the year asked for, else the latest, and nothing of a year without one', async () => {
    expect((await rendered([answered, earlier])).path).toBe('bcss-questionnaire-2026.fr.md');
    expect((await rendered([answered, earlier], { year: 2025 })).path).toBe('bcss-questionnaire-2025.fr.md');
    expect((await rendered([answered], { year: 2024 })).empty).toBe(true);
    expect((await rendered([])).empty).toBe(true);
  });

  it('is signed, or leaves places to sign', async () => {
    expect(section((await rendered()).text, 'Signature et envoi')).toMatch(/Date +\| …{3,}/);
    const signed = changed([
      'answers:\n',
      'signedBy: d-martin\nsignedOn: 2026-03-02\nsentOn: 2026-03-04\nsentTo: BCSS\nreceipt: { path: evidence/accuse.pdf }\nanswers:\n',
    ]);
    const signature = section((await rendered([signed])).text, 'Signature et envoi');
    for (const words of ['Dominique Martin', '2 mars 2026', '4 mars 2026', 'BCSS', 'evidence/accuse.pdf'])
      expect(signature).toContain(words);
    expect(signature).not.toContain('À remplir');
  });
});

it('prints what an author wrote as text, over several lines and with marks of Markdown', async () => {
  const nasty = '"Une ligne\\n\\n## Deux | <b>trois</b> {{quatre}}\\n: cinq\\n| six | sept |"';
  const { text } = await rendered([
    changed(['explanation: "Le second site attend. « Bientôt »"', `explanation: ${nasty}`]),
  ]);
  expect(text).not.toMatch(/^## Deux|^: cinq|^\| six/m);
  const printed = section(text, 'Exploitation').replaceAll(/[\\\s]+/g, ' ');
  expect(printed).toContain('## Deux | <b>trois</b> {{quatre}} : cinq | six | sept |');
});

describe('a questionnaire that is not complete', () => {
  const open = changed(
    ['{ question: charte, value: true }', '{ question: charte, value: true, state: proposed }'],
    ['{ question: heures, value: 7.5 }', '{ question: heures }'],
    ['  - { question: audit, value: 2024-05-17 }\n', ''],
    [', explanation: "Le second site attend. « Bientôt »"', ''],
  );

  it('lists what is open, and marks each place', async () => {
    const { text } = await rendered([open]);
    const listed = section(text, 'Questions encore ouvertes');
    expect(listed.match(/^- .*$/gm)).toEqual([
      '- 2.2 Une charte existe-t-elle ? (proposée, à confirmer)',
      "- 2.3 Combien d'heures ? (sans réponse)",
      "- 2.4 Quand a eu lieu l'audit ? (sans réponse)",
    ]);
  });

  it('is refused as a final version, which names each question', async () => {
    const { fields, path } = await rendered([open], { final: true });
    expect(path).toBeUndefined();
    expect(fields).toEqual([
      'answers[1].explanation',
      'confirmation de la réponse « charte »',
      'réponse à la question « heures »',
      'réponse à la question « audit »',
    ]);
  });

  it('is refused for what the check finds: a word in the place of a figure, a wrong year, a signature without a name', async () => {
    const wrong = changed(
      ['question: heures, value: 7.5', 'question: heures, value: huit'],
      ['controlledYear: 2025', 'controlledYear: 2024'],
      ['answers:', 'signedOn: 2026-03-02\nanswers:'],
    );
    const { fields } = await rendered([wrong], { final: true });
    expect(fields).toEqual(
      expect.arrayContaining([
        'heures : « huit » n’est pas une réponse à cette question',
        'controlledYear : 2024 n’est pas l’année précédente',
        'signedOn : signé, sans dire par qui (signedBy)',
      ]),
    );
    expect(section((await rendered([wrong])).text, "Points à régler avant l'envoi")).toContain('huit');
  });

  it('needs a head of daily management', async () => {
    const headless = changed(['  - { role: head-of-daily-management, person: d-martin }\n', '']);
    expect((await rendered([headless], { final: true })).fields).toEqual(['roles']);
  });
});

describe('on paper and on the screen', async () => {
  const repository = centre({ questionnaires: [earlier, answered] });
  const request = { facts: factsOf(repository), document: bcssQuestionnaire, language: fr, options: {}, final: true };
  const { changes } = await render({ ...request, formats: [html, pdf] });
  const [page, paper] = changes.map(({ bytes }) => bytes);

  it('the PDF is soundly tagged and says what the HTML says', async () => {
    expect(await structureFaults(paper ?? new Uint8Array())).toEqual([]);
    const said = await textInTagOrder(paper ?? new Uint8Array(), { figures: false, notes: false });
    expect(foldSpace(said)).toBe(foldSpace(htmlText(Buffer.from(page ?? []).toString('utf8')).lines.join('\n')));
  });
});
