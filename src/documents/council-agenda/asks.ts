import type { AgendaContext } from './agenda-context.ts';
import type { Ask } from './ask.ts';
import { askBudgets } from './ask-budget.ts';
import { askDesignations } from './ask-designations.ts';
import { askDocuments } from './ask-documents.ts';
import { askIncidents } from './ask-incidents.ts';
import { askOpinions } from './ask-opinions.ts';

/** What the council is asked and has not decided, as far as the month is known. */
export const asks = (context: AgendaContext): readonly Ask[] => [
  ...askDocuments(context),
  ...askBudgets(context),
  ...askDesignations(context),
  ...askIncidents(context),
  ...askOpinions(context),
];
