import { fillSentence, plainly } from '../languages/sentence.ts';
import type { Value } from '../model/diagnostic.ts';
import { portableFolder, portablePath } from './portable.ts';
import { printable } from './printable.ts';
import type { ReportContext, Visit } from './report.ts';

/** What was not checked, in sentences: a report without findings must not pass for a clean one. */
export function gapsOf(context: ReportContext): {
  readonly failed: readonly string[];
  readonly incomplete: readonly string[];
} {
  const { repositories, language } = context;
  return {
    failed: repositories.filter(isUnread).map((visit) => unread(visit, context)),
    incomplete: repositories.some((visit) => visit.incomplete && !isUnread(visit))
      ? [language.words['report.incomplete']]
      : [],
  };
}

export const isUnread = ({ failure }: Visit): boolean => failure !== undefined;

/** 'Dossier cpas :' without what only this machine knows of the way to it. */
export const folderOf = ({ path }: Visit, context: ReportContext): string =>
  fillSentence(context.language.words['report.repository'], { path: printable(portableFolder(path, context)) });

/** 'Dossier cpas : illisible. Il n’y a pas de fichier cpas-sec.yaml dans « cpas ».' */
export function unread(visit: Visit, context: ReportContext): string {
  const { words, problems } = context.language;
  const said = `${folderOf(visit, context)} ${words['report.unread']}.`;
  if (visit.failure === undefined) return said;
  const { problem, values } = visit.failure;
  const show = (value: Value) => printable(portablePath(plainly(value), visit.path, context));
  return `${said} ${fillSentence(problems[problem].message, values, show)}`;
}
