import { declarationWordsOf } from '../../languages/document-words.ts';
import type { Language } from '../../languages/language.ts';
import { fillSentence } from '../../languages/sentence.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Facts } from '../../model/repository.ts';
import type { NormId } from '../../norms/norm-id.ts';
import { inSentence, isMissing, type Said, sayer } from '../said.ts';
import type { Signer } from './signer.ts';

const ofEveryone: readonly NormId[] = ['law:be-penal-code#458', 'law:be-bcss-1990#28'];
const ofCouncil: readonly NormId[] = ['law:be-cpas-1976#36, al. 3'];
const ofStaff: readonly NormId[] = ['law:be-cpas-1976#36, al. 3', 'law:be-cpas-1976#50'];

/** The law of those helped, for a CPAS, and that of personal data: what makes an information confidential. */
export function legalTextsOf(signer: Signer, facts: Facts, language: Language) {
  const cite = (id: string) => citationOf(id, [], facts, language);
  return {
    secrecy: byStatute(secrecyOf(signer, facts)).map(([id, articles]) => citationOf(id, articles, facts, language)),
    beneficiaries: isCpas(facts) ? inSentence(cite('be-cpas-1976'), language.code) : '',
    dataProtection: ['eu-gdpr', 'be-privacy-2018'].map(cite),
  };
}

const isCpas = ({ repository }: Facts): boolean => repository.settings.data.profile === 'be-cpas';

function secrecyOf({ person, variant }: Signer, facts: Facts): readonly NormId[] {
  if (!isCpas(facts) || variant === 'outsider') return ofEveryone;
  return [...(person?.data.kind === 'council-member' ? ofCouncil : ofStaff), ...ofEveryone];
}

/** ['law:x#1', 'law:x#2'] -> [['x', ['1', '2']]] */
const byStatute = (norms: readonly NormId[]): readonly (readonly [string, readonly string[]])[] => {
  const split = norms.map((norm) => norm.replace('law:', '').split('#'));
  const groups = groupBy(split, ([statute = '']) => statute);
  return [...groups].map(([statute, all]) => [statute, all.map(([, article = '']) => article)]);
};

/** The full title with the articles; a title that names its article already stays as it is. */
function citationOf(id: string, articles: readonly string[], { repository }: Facts, language: Language): Said {
  const text = repository.find('legal-texts', id);
  const citation = text === undefined ? id : sayer(language, text).needed(text.data.citation, 'citation');
  const isNamed = typeof citation === 'string' && articles.every((one) => citation.includes(`article ${one}`));
  if (isMissing(citation) || isNamed) return citation;
  const { article: term } = declarationWordsOf(language.code);
  return `${citation}, ${language.formatList(articles.map((article) => fillSentence(term, { article })))}`;
}
