/**
 * One fact that the specification asks of a notice: what it is, the heading under which it must stand ('' for the
 * head of the page), and what must be read there.
 */
export type Fact = readonly [fact: string, under: string, ...says: readonly (string | RegExp)[]];
