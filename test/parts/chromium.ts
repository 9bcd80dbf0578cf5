import { type Browser, chromium } from 'playwright-core';
import { findSystemPart } from '../../scripts/system-parts.ts';

/**
 * The system's Chromium, which calls nobody by itself. Its pages are read in `locale`, unless a context names another.
 * The caller closes it.
 */
export async function startChromium({ locale = 'fr-FR' }: { locale?: string } = {}): Promise<Browser> {
  const executablePath = findSystemPart('chromium');
  if (executablePath === null) throw new Error('Chromium is missing: begin the suite with needs("chromium")');
  const isRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath,
    // Chromium refuses its sandbox to root.
    chromiumSandbox: !isRoot,
    args: [
      '--headless',
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  // Only a context sets everything that depends on the language: the header, navigator and Intl.
  const newContext = browser.newContext.bind(browser);
  browser.newContext = (options) => newContext({ locale, ...options });
  return browser;
}
