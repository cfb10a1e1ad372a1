import type { Registers } from '../../model/records.ts';
import type { Entry } from '../../model/repository.ts';
import { inPhrase, missing, type Said, sayer } from '../said.ts';
import type { InventoryContext } from './inventory.ts';
import { inLines, wordOf } from './names.ts';

export type RetentionRule = Entry<Registers['retention-schedule']>;

/** How long a series is in use, how long in the intermediate archive, and what becomes of it. */
export function retentionWords(context: InventoryContext, rule: RetentionRule) {
  const { language, words } = context;
  const { data } = rule;
  const say = sayer(language, rule);
  const period = (iso: string | undefined): string => (iso === undefined ? '' : language.formatPeriod(iso));
  const activeText = say.optional(data.activeText, 'activeText');
  const active = inLines([after(context, rule, period(data.activePeriod)), activeText]);
  return {
    active: active === '' ? missing(rule, 'activePeriod') : active,
    intermediate: inLines([period(data.intermediatePeriod), say.optional(data.intermediateText, 'intermediateText')]),
    fate: inLines([wordOf(words.retention.fates, data.fate), say.optional(data.fateText, 'fateText')]),
  };
}

/** 'deux ans après la clôture du dossier' */
function after({ language }: InventoryContext, rule: RetentionRule, period: string): Said {
  const trigger = sayer(language, rule).optional(rule.data.trigger, 'trigger');
  if (period === '' || trigger === '') return period;
  return inPhrase(language.terms['retention.after'], { period, trigger });
}
