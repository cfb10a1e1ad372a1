import type { ChalkInstance } from 'chalk';

type Shade = (text: string) => string;

/** The colours of a report for people. */
export interface Paint {
  readonly dim: Shade;
  readonly bold: Shade;
  readonly title: Shade;
  readonly error: Shade;
  readonly warning: Shade;
  readonly info: Shade;
  readonly mark: Shade;
  readonly note: Shade;
  readonly good: Shade;
}

const asItIs: Shade = (text) => text;

/** For files and pipes. */
export const noPaint: Paint = {
  dim: asItIs,
  bold: asItIs,
  title: asItIs,
  error: asItIs,
  warning: asItIs,
  info: asItIs,
  mark: asItIs,
  note: asItIs,
  good: asItIs,
};

/** Loads the library of colours only where there is a terminal. */
export async function paintFor(colour: boolean): Promise<Paint> {
  if (!colour) return noPaint;
  const { Chalk } = await import('chalk');
  return painted(new Chalk({ level: 1 }));
}

const painted = (chalk: ChalkInstance): Paint => ({
  dim: chalk.dim,
  bold: chalk.bold,
  title: chalk.bold.underline,
  error: chalk.red.bold,
  warning: chalk.yellow.bold,
  info: chalk.cyan,
  mark: chalk.red,
  note: chalk.yellow,
  good: chalk.green,
});
