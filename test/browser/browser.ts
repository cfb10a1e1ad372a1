import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/**
 * Why the tests in a real browser cannot run here; undefined when they can. A user's machine may lack the browser, a
 * CI machine may not.
 */
export function noBrowser(): string | undefined {
  if (existsSync(executablePath)) return undefined;
  const reason = `There is no browser at ${executablePath} (apt-get install chromium, or set CHROMIUM).`;
  if (process.env.CI) throw new Error(reason);
  console.warn(`Tests in the browser are skipped. ${reason}`);
  return reason;
}

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Runs a task in a fresh browser that reaches no network. `refused` gathers each address that a page asked for. */
export async function inBrowser<Result>(
  task: (context: BrowserContext, refused: string[]) => Promise<Result>,
): Promise<Result> {
  const profile = mkdtempSync(join(tmpdir(), 'cpas-sec-browser-'));
  const context = await chromium.launchPersistentContext(profile, { executablePath, headless: true, args: quiet });
  const refused: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (/^(file|data|about):/.test(url)) return route.continue();
    refused.push(url);
    return route.abort();
  });
  try {
    return await task(context, refused);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
