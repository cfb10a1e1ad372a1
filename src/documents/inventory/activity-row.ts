import type { ProcessingColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import type { Activity } from '../../rules/activities.ts';
import { inPhrase, missing, type Said, sayer } from '../said.ts';
import { basesOf, dataOf, purposesOf, specialOf } from './activity-words.ts';
import { controllerLine, dpoLine } from './actors.ts';
import type { InventoryContext, Row } from './inventory.ts';
import { inLines, nameIn, namesInRow, required } from './names.ts';
import { retentionWords } from './retention-words.ts';

/** All that GDPR art. 30 asks to record of an activity. */
export function activityRow(
  context: InventoryContext,
  activity: Activity,
): Row<ProcessingColumn> & { readonly name: Said; readonly reference: string } {
  const { id, data } = activity;
  const { language, words } = context;
  const say = sayer(language, activity);
  const each = (list: readonly Parameters<typeof say.needed>[0][] = [], field: string): Said =>
    inLines(list.map((text, index) => say.needed(text, field, index)));
  return {
    reference: data.reference ?? id,
    name: say.needed(data.name, 'name'),
    role: words.processing.roles[data.role ?? 'controller'],
    controller: data.role === 'processor' ? each(data.onBehalfOf, 'onBehalfOf') : controllerLine(context),
    jointControllers: jointOf(context, activity),
    dpo: dpoLine(context),
    owner: nameIn(context, 'services', data.owner),
    description: say.optional(data.description, 'description'),
    purposes: required(purposesOf(context, activity), activity, 'purposes'),
    bases: basesOf(context, activity),
    dataSubjects: required(each(data.dataSubjects, 'dataSubjects'), activity, 'dataSubjects'),
    data: required(dataOf(context, activity), activity, 'data'),
    special: specialOf(context, activity),
    recipients: recipientsOf(context, activity),
    processors: namesInRow(context, 'processors', data.processors),
    transfers: transfersOf(context, activity),
    retention: required(retentionOf(context, activity), activity, 'retention'),
    measures: namesInRow(context, 'measures', data.measures),
    dpia: dpiaOf(context, activity),
    onBehalfOf: each(data.onBehalfOf, 'onBehalfOf'),
    startedOn: data.startedOn,
    endedOn: data.endedOn,
    reviewedOn: data.reviewedOn,
  };
}

function jointOf({ language }: InventoryContext, activity: Activity): Said {
  const say = sayer(language, activity);
  const lines = (activity.data.jointControllers ?? []).map(({ name, contact = '' }, index) => {
    const text = say.needed(name, 'jointControllers', index, 'name');
    return contact === '' ? text : inPhrase('{text}, {contact}', { text, contact });
  });
  return inLines(lines);
}

function recipientsOf(context: InventoryContext, activity: Activity): Said {
  const { recipients = [], processors = [], noOtherRecipients } = activity.data;
  if (recipients.length > 0) return namesInRow(context, 'recipients', recipients);
  return noOtherRecipients === true || processors.length > 0
    ? context.words.processing.none
    : missing(activity, 'recipients');
}

function transfersOf({ language, words }: InventoryContext, activity: Activity): Said {
  const say = sayer(language, activity);
  const lines = (activity.data.transfers ?? []).map(({ to, country, safeguard }, index) => {
    const text = inPhrase('{to} ({country})', { to: say.needed(to, 'transfers', index, 'to'), country });
    const by = safeguard === undefined ? missing(activity, 'transfers') : words.processing.safeguards[safeguard];
    return inPhrase('{text} : {by}', { text, by });
  });
  return lines.length === 0 ? words.processing.none : inLines(lines);
}

function retentionOf(context: InventoryContext, { data }: Activity): Said {
  const rules = (data.retention ?? []).flatMap((id) => context.facts.repository.find('retention-schedule', id) ?? []);
  const lines = rules.map((rule) => {
    const activity = sayer(context.language, rule).needed(rule.data.activity, 'activity');
    const { active, intermediate, fate } = retentionWords(context, rule);
    const period =
      intermediate === ''
        ? inOneLine(active)
        : inPhrase(context.language.terms['retention.then'], {
            active: inOneLine(active),
            intermediate: inOneLine(intermediate),
          });
    const text = inPhrase(context.language.terms['data.activity-condition'], { activity, condition: period });
    return fate === '' ? text : inPhrase('{text} ; {fate}', { text, fate: inOneLine(fate) });
  });
  return inLines(lines);
}

const inOneLine = (text: Said): Said => (typeof text === 'string' ? text.split('\n').join(', ') : text);

function dpiaOf({ words, language }: InventoryContext, { data: { dpia } }: Activity): string {
  if (dpia === undefined) return '';
  const { yes, no, done } = words.processing.dpia;
  const need = dpia.needed ? yes : no;
  return dpia.doneOn === undefined ? need : `${need}, ${phrase(done, { day: language.formatDay(dpia.doneOn) })}`;
}
