import type { Status } from './status.ts';

/** All figures for machines. `formatVersion` changes when a field changes its meaning; what is not known is null. */
export function statusJson({ centre, ...status }: Status): string {
  const known = centre ?? {
    organisation: null,
    profile: null,
    level: null,
    domains: null,
    gdpr: null,
    deadlines: null,
  };
  return `${JSON.stringify({ formatVersion: 1, readable: centre !== undefined, ...status, ...known }, plain, 2)}\n`;
}

const plain = (_: string, value: unknown): unknown => {
  if (value === undefined) return null;
  return typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
};
