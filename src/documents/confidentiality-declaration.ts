import { declarationWordsOf } from '../languages/document-words.ts';
import type { Language } from '../languages/language.ts';
import { fillSentence } from '../languages/sentence.ts';
import type { Facts } from '../model/repository.ts';
import { dutyNorms } from '../norms/duties.ts';
import { peopleToSign, signedByPerson } from '../rules/declarations.ts';
import type { Person } from '../rules/people.ts';
import { askedEntries } from './asked-entries.ts';
import { archivistOf, textVersionOf } from './confidentiality-declaration/form.ts';
import { legalTextsOf } from './confidentiality-declaration/legal-texts.ts';
import { firmClauseOf, type Signer, signerRows, variantOf } from './confidentiality-declaration/signer.ts';
import { acceptedTexts } from './confidentiality-declaration/texts.ts';
import type { DocumentDefinition, DocumentOptions, View } from './document.ts';
import { frame } from './frame.ts';

/** What staff, and whoever sees the centre from inside, sign on secrecy: one page a person. */
export const confidentialityDeclaration: DocumentDefinition = {
  name: 'confidentiality-declaration',
  title: 'Déclaration de confidentialité à signer, une par personne',
  norms: dutyNorms['confidentiality-declaration'],
  templates: ['confidentiality-declaration'],
  views,
};

function* views(facts: Facts, language: Language, options: DocumentOptions): Iterable<View> {
  if (!facts.repository.settings.data.profile.startsWith('be-')) return;
  for (const signer of signersOf(facts, options)) yield viewOf(signer, facts, language);
}

/** Those that `--for` names; else those who must sign and have not; when nobody has to, one blank form a variant. */
function signersOf(facts: Facts, options: DocumentOptions): readonly Signer[] {
  const signed = signedByPerson(facts);
  const asked = askedEntries(facts.repository, 'people', options);
  const people = asked ?? peopleToSign(facts).filter(({ id }) => !signed.has(id));
  if (asked === undefined && people.length === 0) return [{ variant: 'staff' }, { variant: 'outsider' }];
  return people.map((person) => ({ person, variant: variantOf(person) }));
}

function viewOf(signer: Signer, facts: Facts, language: Language): View {
  const { person, variant } = signer;
  const words = declarationWordsOf(language.code);
  const text = textVersionOf(facts, language);
  return {
    ...frame(facts, language, {
      title: words.title[variant],
      status: person === undefined ? words.status.blank : statusOf(person, facts, language),
      version: text.version,
    }),
    file: `confidentiality-declaration-${person?.id ?? variant}`,
    template: 'confidentiality-declaration',
    data: {
      isOutsider: variant === 'outsider',
      person: signerRows(signer, facts, language),
      accepted: acceptedTexts(facts, language),
      firm: firmClauseOf(signer, facts, language),
      ...legalTextsOf(signer, facts, language),
      text: text.title,
      archivist: archivistOf(facts),
      dots: words.dots,
    },
    figures: {},
  };
}

function statusOf({ id }: Person, facts: Facts, language: Language): string {
  const { status } = declarationWordsOf(language.code);
  const last = signedByPerson(facts).get(id)?.at(-1);
  if (last === undefined) return status.toSign;
  const { version } = last.declaration.data;
  const day = language.formatDay(last.signedOn);
  return fillSentence(status.again, version === undefined ? { day } : { day, version });
}
