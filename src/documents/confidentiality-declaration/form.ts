import type { Language } from '../../languages/language.ts';
import type { Facts } from '../../model/repository.ts';
import { documentsInForce, newest } from '../../rules/controlled-documents.ts';
import { designations } from '../../rules/role-holders.ts';
import { type Said, sayer } from '../said.ts';

/** The version of the text that is signed, as the register of documents tells it: its form on confidentiality. */
export function textVersionOf(facts: Facts, language: Language): { readonly version: string; readonly title: Said } {
  const forms = documentsInForce(facts, 'form').filter(({ data }) => /confiden/i.test(JSON.stringify(data.title)));
  const form = newest(forms);
  if (form === undefined) return { version: '', title: '' };
  return { version: form.data.version ?? '', title: sayer(language, form).needed(form.data.title, 'title') };
}

/** Who archives the signed original: the security adviser by name; '' while the register names none. */
export function archivistOf(facts: Facts): string {
  const holder = designations(facts, 'security-adviser').find(({ data }) => data.person !== undefined);
  const person = facts.repository.find('people', holder?.data.person ?? '');
  return person === undefined ? '' : `${person.data.firstName} ${person.data.lastName}`;
}
