import { normsOf } from '../../norms/norm-set.ts';
import { type Said, sayer } from '../said.ts';
import type { DesignationContext } from './designation-context.ts';

/** The texts that found the procedure, as the catalogues cite them. */
export function legalReasons({ facts: { repository }, language }: DesignationContext): {
  readonly network: Said;
  readonly article: string;
  readonly procedure: Said;
  readonly notice: string;
} {
  const norms = normsOf(repository);
  const text = (id: string): Said => {
    const found = repository.find('legal-texts', id);
    return found === undefined
      ? norms.citation(`law:${id}`, language.code)
      : sayer(language, found).needed(found.data.citation, 'citation');
  };
  return {
    network: text('be-rd-1997-02-04'),
    article: '6',
    procedure: text('be-spp-dpo-procedure-2020'),
    notice: norms.citation('gdpr:37(7)', language.code),
  };
}
