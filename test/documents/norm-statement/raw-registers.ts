import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface RawStatement {
  readonly norm: string;
  readonly status: string;
  readonly assessedOn: string;
  readonly justification?: string;
  readonly measures?: readonly string[];
  readonly evidence?: readonly { readonly path: string; readonly sha256: string; readonly what: string }[];
  readonly earlier?: readonly {
    readonly status: string;
    readonly assessedOn: string;
    readonly justification?: string;
  }[];
}

export interface RawNorm {
  readonly id: string;
  readonly number?: string;
  readonly verified?: boolean;
  readonly appliesTo: string;
  readonly condition?: string;
  readonly confidence: string;
  readonly title: { readonly fr: string };
  readonly obligation: { readonly fr: string };
}

const read = <Shape>(...path: readonly string[]): Shape => parse(readFileSync(join(...path), 'utf8')) as Shape;

/** As the author wrote them, without a line of our own code between. */
export const rawStatements = (folder: string): readonly RawStatement[] => read(folder, 'registers/norms.yaml');

export const rawNorms: readonly RawNorm[] = read<{ norms: readonly RawNorm[] }>('norms/bcss.yaml').norms;

export const binds = ({ appliesTo }: RawNorm): boolean => appliesTo === 'all' || appliesTo === 'cpas';

/** What was declared of a norm on a day; undefined before its first assessment. */
export function statusOn({ status, assessedOn, earlier = [] }: RawStatement, day: string): string | undefined {
  const all = [...earlier, { status, assessedOn }].filter((one) => String(one.assessedOn) <= day);
  return all.sort((a, b) => (String(a.assessedOn) < String(b.assessedOn) ? 1 : -1))[0]?.status;
}
