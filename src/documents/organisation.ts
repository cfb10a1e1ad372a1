import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

export type Organisation = Entry<Registers['organisation']>;

/** The organisation that issues the documents. One that nobody wrote yet has no name, so that a draft shows what to write. */
export const organisationOf = (facts: Facts): Organisation =>
  facts.repository.entries('organisation')[0] ?? unwritten(facts);

function unwritten({ repository }: Facts): Organisation {
  const profile = repository.settings.data.profile;
  const kind = profile === 'be-cpas' ? 'cpas' : profile === 'be-municipality' ? 'municipality' : profile;
  const at = () => ({ file: 'registers/organisation.yaml', line: 1, column: 1, pointer: '' });
  return { id: 'organisation', data: { kind, name: {} }, at, atKey: at };
}

/** Region of the language tag. */
export const countryOf = ({ data }: Organisation): 'BE' | 'FR' => (data.kind.startsWith('fr-') ? 'FR' : 'BE');
