import type { Registers } from '../model/records.ts';
import type { Entry, Facts } from '../model/repository.ts';

export type Asset = Entry<Registers['assets']>;
type Kind = Registers['assets']['kind'];

/** True from the day the asset left the organisation, or was given another use. */
export const isDisposed = ({ data }: Asset, { today }: Facts): boolean =>
  data.disposed !== undefined && data.disposed.on <= today;

/** The assets that have not been disposed of. */
export const assetsInUse = (facts: Facts): readonly Asset[] =>
  facts.repository.entries('assets').filter((asset) => !isDisposed(asset, facts));

const storing: ReadonlySet<Kind> = new Set(['laptop', 'desktop', 'tablet', 'phone', 'server', 'storage-medium']);

/** True for what keeps data: by its kind unless it is written that there are none, or because it is written. */
export const storesData = ({ data }: Asset): boolean => data.personalData ?? storing.has(data.kind);

const portable: ReadonlySet<Kind> = new Set(['laptop', 'tablet', 'phone', 'storage-medium']);

export const isPortable = ({ data }: Asset): boolean => portable.has(data.kind);

/** Who has the asset today; nobody once it has come back. */
export const holderOf = ({ data }: Asset, { today }: Facts): string | undefined =>
  data.returnedOn === undefined || data.returnedOn > today ? data.holder : undefined;
