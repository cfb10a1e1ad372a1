import type { RetentionColumn } from '../../languages/inventory-words.ts';
import { phrase } from '../../languages/phrase.ts';
import { groupBy } from '../../model/group-by.ts';
import { sayer } from '../said.ts';
import { citationsIn } from './citations.ts';
import type { Contents, InventoryContext, Layout, Row } from './inventory.ts';
import { inLines } from './names.ts';
import { printerOf, tableGroup } from './printer.ts';
import { type RetentionRule, retentionWords } from './retention-words.ts';

const layout: Layout<RetentionColumn> = {
  reference: ['text', 12],
  domain: ['text', 24],
  activity: ['text', 44],
  trigger: ['text', 34],
  active: ['text', 24],
  intermediate: ['text', 24],
  fate: ['text', 40],
  texts: ['text', 40],
  usedBy: ['text', 40],
  series: ['text', 44],
};

const sheetColumns = (Object.keys(layout) as RetentionColumn[]).filter((name) => name !== 'series');
const paperColumns = ['reference', 'series', 'active', 'intermediate', 'fate', 'texts'] as const;

/** The series by domain, in the order of the register. */
export function retentionContents(context: InventoryContext): Contents | undefined {
  const rules = context.facts.repository.entries('retention-schedule');
  if (rules.length === 0) return undefined;
  const texts = context.words.retention;
  const print = printerOf(context, layout, texts);
  const rows = rules.map((rule) => rowOf(context, rule));
  const groups = [...groupBy(rows, ({ domain }) => String(domain)).entries()].map(([domain, own]) =>
    tableGroup(domain, print.table(phrase(texts.caption, { domain }), paperColumns, own)),
  );
  return { lines: [], parts: [{ title: texts.part, lines: [], groups }], sheet: print.sheet(rows, sheetColumns) };
}

function rowOf(context: InventoryContext, rule: RetentionRule): Row<RetentionColumn> {
  const { language, words, facts } = context;
  const { data, id } = rule;
  const say = sayer(language, rule);
  const activity = inLines([say.needed(data.activity, 'activity'), say.optional(data.detail, 'detail')]);
  const domain = say.optional(data.domain, 'domain');
  const users = facts.repository.entries('processing-activities').filter((one) => one.data.retention?.includes(id));
  return {
    reference: data.reference ?? id,
    domain: domain === '' ? words.retention.otherDomain : domain,
    activity,
    trigger: say.optional(data.trigger, 'trigger'),
    ...retentionWords(context, rule),
    texts: citationsIn(context, data.texts),
    usedBy: inLines(users.map((one) => sayer(language, one).needed(one.data.name, 'name'))),
    series: activity,
  };
}
