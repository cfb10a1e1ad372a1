import type { NormId } from '../../norms/norm-id.ts';
import { type Said, sayer } from '../said.ts';
import type { ReportContext } from './report-context.ts';

const provision: NormId = 'law:be-security-1993#8';

/** The decree that asks for the report, and its article; '' for an organisation other than a CPAS. */
export function legalBasis({ facts, language }: ReportContext): '' | { readonly text: Said; readonly article: string } {
  if (facts.repository.settings.data.profile !== 'be-cpas') return '';
  const [law = '', article = ''] = provision.replace('law:', '').split('#');
  const text = facts.repository.find('legal-texts', law);
  return text === undefined ? '' : { text: sayer(language, text).needed(text.data.citation, 'citation'), article };
}
