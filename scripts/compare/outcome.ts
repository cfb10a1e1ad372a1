import type { Defect } from '../../test/defects/defects.ts';
import type { Report } from './report.ts';

/** How near a tool came to a defect: its line, its place in the data, its file only, or not at all. */
export type Outcome = 'line' | 'place' | 'file' | 'none';

/** What a tool says of the faulty folder and not of the mended one: only that can be about a defect. */
export function aboutDefects(faulty: readonly Report[], mended: readonly Report[]): readonly Report[] {
  const also = new Set(mended.map(keyOf));
  return faulty.filter((report) => !also.has(keyOf(report)));
}

const keyOf = ({ file, pointer, line, message }: Report): string => JSON.stringify([file, pointer ?? line, message]);

export function outcomeOf(defect: Defect, reports: readonly Report[]): Outcome {
  const near = reports.filter(({ file }) => file === defect.file);
  if (near.some(({ line }) => line === defect.line)) return 'line';
  if (near.some((report) => namesPlace(report, defect.pointer))) return 'place';
  return near.some(({ line, pointer }) => line === undefined && pointer === undefined) ? 'file' : 'none';
}

/** The place itself, or the record around it and the name of the field. */
function namesPlace({ pointer, message }: Report, wanted: string): boolean {
  if (pointer === undefined) return false;
  const cut = wanted.lastIndexOf('/');
  const field = wanted.slice(cut + 1);
  return pointer === wanted || (pointer === wanted.slice(0, cut) && !/^\d*$/.test(field) && message.includes(field));
}
