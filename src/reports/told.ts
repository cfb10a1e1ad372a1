import { sourcesInSeries } from '../languages/in-series.ts';
import { fillSentence, masked, plainly } from '../languages/sentence.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Location } from '../model/location.ts';
import { printable } from './printable.ts';
import { type ReportContext, sourcesOf } from './report.ts';

/** A finding as a machine format says it. */
export interface Told {
  readonly title: string;
  readonly message: string;
  readonly fix: string;
  /** How each norm is cited. */
  readonly sources: readonly string[];
  /** 'Voir aussi : registers/people.yaml:17:11 (départ de la personne)' without the label. */
  readonly related: readonly string[];
}

/**
 * The sentences of a finding. A person's name shows its first letter only, unless the user wants it in full. A path can
 * still name one (registers/people/a-dupont.yaml): without it nobody could open the file.
 */
export function tell(diagnostic: Diagnostic, context: ReportContext): Told {
  const { code, values, related } = diagnostic;
  const text = context.sentences[code];
  const show = context.showPersonal ? plainly : masked;
  return {
    title: text?.title ?? code,
    message: printable(fillSentence(text?.message ?? code, values, show)),
    fix: printable(fillSentence(text?.hint ?? '', values, show)),
    sources: sourcesOf(diagnostic, context),
    related: related.map(({ at, role }) => `${placeOf(at)} (${roleOf(role, context)})`),
  };
}

export const placeOf = (at: Location): string => `${printable(at.file)}:${at.line}:${at.column}`;

export const roleOf = (role: string, { language }: ReportContext): string => language.roles[role] ?? role;

/** The sentences one under the other, with the labels that people know from the terminal. */
export function toldLines({ message, fix, sources, related }: Told, { language }: ReportContext): readonly string[] {
  const { words } = language;
  return [
    message,
    ...(fix === '' ? [] : [`${words['report.fix']} ${fix}`]),
    ...(sources.length === 0 ? [] : [`${words['report.source']} ${sourcesInSeries(sources, language)}`]),
    ...related.map((place) => `${words['report.see']} ${place}`),
  ];
}
