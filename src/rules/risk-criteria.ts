import type { RecipientsRecord } from '../model/records.ts';
import type { Facts } from '../model/repository.ts';
import type { Activity } from './activities.ts';

const outsideClasses: readonly RecipientsRecord['class'][] = [
  'partner',
  'supervisory',
  'judicial',
  'funding',
  'third-party',
];

/**
 * The criteria of the nine of WP 248 that the registers show by themselves; two ask for a decision on an impact
 * assessment (GDPR art. 35). The people helped count as vulnerable; data of social work that goes to several bodies
 * counts as matching (Belgian list of 16 January 2019, item 5).
 */
export function riskCriteria({ data }: Activity, { repository }: Facts): readonly string[] {
  const categories = (data.data ?? []).map(({ category }) => repository.find('data-categories', category)?.data);
  const sensitive = categories.some((category) => category?.special !== undefined || category?.criminal === true);
  // Who writes no audience has the people helped in mind, until `processing/no-audience` is answered.
  const audiences = data.audiences ?? [];
  const helped =
    (audiences.length === 0 || audiences.includes('citizens')) &&
    repository.settings.data.profile !== 'be-municipality';
  const outside = (data.recipients ?? []).filter((id) => {
    const recipient = repository.find('recipients', id);
    return recipient !== undefined && outsideClasses.includes(recipient.data.class);
  });
  const criteria = new Set<string>(data.dpia?.criteria ?? []);
  if (sensitive) criteria.add('sensitive-data');
  if (helped) criteria.add('vulnerable-persons');
  if (data.automatedDecision?.exists) criteria.add('automated-decision');
  if (helped && outside.length + (data.jointControllers ?? []).length >= 2) criteria.add('matching');
  return [...criteria];
}
