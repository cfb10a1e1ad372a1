import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/markdown/parse.ts';
import { plainText } from '../../src/markdown/plain-text.ts';
import { typeset } from '../../src/markdown/typeset.ts';
import { typesetText } from '../../src/markdown/typography.ts';

/** Shows the invisible: ~ is U+00A0, _ is U+202F. */
const shown = (text: string): string => text.replaceAll('\u00a0', '~').replaceAll('\u202f', '_');

describe('typesetText', () => {
  it.each([
    ["Qui est responsable ? L'aide : oui ; non !", 'Qui est responsable_? L’aide~: oui_; non_!'],
    ['Pourquoi? Parce que: voilà; fini!', 'Pourquoi_? Parce que~: voilà_; fini_!'],
    ['Dit "oui" et « non » et «peut-être».', 'Dit «~oui~» et «~non~» et «~peut-être~».'],
    ['Vraiment ?! (Oui !) Hein ?', 'Vraiment_?! (Oui_!) Hein_?'],
    ['art. 458 du Code, n° 12, art. L. 311-3, § 2', 'art.~458 du Code, n°~12, art.~L.~311-3, §~2'],
    ['nos 3 et 4, nos activités, Nos missions', 'nos~3 et 4, nos activités, Nos missions'],
    ['12 500 € et 50 % en 72 h', '12 500~€ et 50~% en 72~h'],
    ['le 8 juillet 1976, le 1er mai', 'le 8~juillet 1976, le 1er~mai'],
    ['à 12:30, sur C: ou C:\\temp', 'à 12:30, sur C: ou C:\\temp'],
    ['voir https://a.be/?b=c;d ! ou a@b.be ; fin', 'voir https://a.be/?b=c;d_! ou a@b.be_; fin'],
    ['mailto:a@b.be et http://x.be: fin...', 'mailto:a@b.be et http://x.be~: fin…'],
    ['&amp; et &lt; et a?b=1', '&amp; et &lt; et a?b=1'],
    ["15' de pause, 'mot', rock 'n' roll", "15' de pause, 'mot', rock 'n' roll"],
    ['un "guillemet seul', 'un "guillemet seul'],
  ])('French: %s', (text, expected) => {
    expect(shown(typesetText(text, 'fr-BE'))).toBe(expected);
  });

  it.each([
    ['nl-BE', "foto's: wat? 'ja' ...", "foto’s: wat? 'ja' …"],
    ['nl-BE', 'art. 5 kost 10 €', 'art.~5 kost 10~€'],
    ['de-BE', 'Das "Zentrum": was?', 'Das „Zentrum“: was?'],
    ['en', `It's "fine": what?`, 'It’s "fine": what?'],
  ])('%s: %s', (language, text, expected) => {
    expect(shown(typesetText(text, language))).toBe(expected);
  });

  it('changes nothing the second time', () => {
    const prose = fc.string({ unit: fc.constantFrom(...'ab C:;!?."\'«»…() \u00a0\u202f1n°%€&@/'), maxLength: 40 });
    fc.assert(
      fc.property(prose, fc.constantFrom('fr-BE', 'nl-BE', 'de-BE', 'en'), (text, language) => {
        const once = typesetText(text, language);
        expect(typesetText(once, language)).toBe(once);
      }),
    );
  });
});

describe('typeset', () => {
  const french = (markdown: string): string => {
    const [block] = typeset(parse(markdown), 'fr-BE').blocks;
    return block?.kind === 'paragraph' ? shown(plainText(block.children)) : '';
  };

  it('looks at the passage before', () => {
    expect(french("**Attention**: *vraiment*? `x`; l'*aide* n° **12**")).toBe(
      'Attention~: vraiment_? x_; l’aide n°~12',
    );
  });

  it('leaves code, and sets foreign words by their own rules', () => {
    expect(french('`a: b ?` et [wat?]{lang=nl} [x: y](https://a.be/?x=1)')).toBe('a: b ? et wat? x~: y');
  });

  it('keeps addresses of links', () => {
    const [block] = typeset(parse('[x](https://a.be/a;b?c)'), 'fr-BE').blocks;
    expect(block).toMatchObject({ children: [{ href: 'https://a.be/a;b?c' }] });
  });
});
