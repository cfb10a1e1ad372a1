import type { Page } from '../markdown/blocks.ts';

/** Turns a page into bytes. Pure: the same page gives the same bytes on every machine. */
export interface Format {
  readonly name: string;
  /** Without the dot. */
  readonly extension: string;
  write(page: Page): Promise<Uint8Array>;
}
