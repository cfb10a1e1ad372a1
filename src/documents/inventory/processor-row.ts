import type { ProcessorColumn } from '../../languages/inventory-words.ts';
import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { inPhrase, inRow, type Said, sayer } from '../said.ts';
import type { InventoryContext, Row } from './inventory.ts';
import { inLines, namesInRow, wordOf } from './names.ts';

export type Processor = Entry<Registers['processors']>;

/** All that the register knows of a supplier. */
export function processorRow(
  context: InventoryContext,
  processor: Processor,
): Row<ProcessorColumn> & { readonly name: Said } {
  const { id, data } = processor;
  const { language, words, facts } = context;
  const say = sayer(language, processor);
  const users = facts.repository.entries('processing-activities').filter((one) => one.data.processors?.includes(id));
  return {
    id,
    name: say.needed(data.name, 'name'),
    service: say.needed(data.service, 'service'),
    category: wordOf(words.processors.categories, data.category),
    personalData: data.processesPersonalData,
    enterpriseNumber: data.enterpriseNumber,
    address: addressOf(data.address),
    contact: joinLines([data.email, data.phone]),
    security: joinLines([data.securityContact?.name, data.securityContact?.email, data.securityContact?.phone]),
    activities: inRow(users.map((one) => sayer(language, one).needed(one.data.name, 'name'))),
    data: namesInRow(context, 'data-categories', data.data),
    locations: (data.locations ?? []).join(', '),
    subProcessors: subProcessorsOf(context, processor),
    ...contractOf(context, processor),
    auditedOn: data.auditedOn,
    endedOn: data.endedOn,
  };
}

const joinLines = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join('\n');

export const addressOf = (address: Processor['data']['address']): string =>
  address === undefined ? '' : `${address.street}, ${address.postalCode} ${address.city}`;

function subProcessorsOf({ language }: InventoryContext, processor: Processor): Said {
  const say = sayer(language, processor);
  const lines = (processor.data.subProcessors ?? []).map(({ name, service, country }, index) => {
    const said = say.optional(service, 'subProcessors', index, 'service');
    const text = said === '' ? name : inPhrase('{name} : {said}', { name, said });
    return country === undefined ? text : inPhrase('{text} ({country})', { text, country });
  });
  return inLines(lines);
}

function contractOf({ words }: InventoryContext, { data: { contract } }: Processor) {
  const { clauses } = words.processors;
  const names = (Object.keys(clauses) as (keyof typeof clauses)[]).filter((one) => contract?.clauses?.[one] === true);
  return {
    contract: contract?.reference,
    signedOn: contract?.signedOn,
    startsOn: contract?.startsOn,
    endsOn: contract?.endsOn,
    tacitRenewal: contract?.tacitRenewal,
    clauses: names.map((name) => clauses[name]).join(' ; '),
  };
}
