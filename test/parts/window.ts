import assert from 'node:assert/strict';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import axe from 'axe-core';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { startChromium } from './chromium.ts';
import { startServer, type TestServer } from './server.ts';

const stepLimitSeconds = 15;

/** A server and a browser for the tests of one suite, there from the first test to the last. */
export type Stage = { readonly server: TestServer; readonly browser: Browser; readonly examination: Examination };

/** Every page the windows came to is examined once: its name, and what is wrong with it. */
type Examination = Map<string, string[]>;

export function useStage(options: Parameters<typeof startServer>[0] = {}): Stage {
  const stage = { examination: new Map() } as { server: TestServer; browser: Browser; examination: Examination };
  before(async () => {
    [stage.server, stage.browser] = await Promise.all([startServer(options), startChromium()]);
  });
  after(async () => {
    await stage.browser?.close();
    await stage.server?.stop();
  });
  return stage;
}

/** The last test of a suite: its pages fit a screen of 320 pixels and pass axe. */
export function assertPagesAreSound({ examination }: Stage): void {
  assert.ok(examination.size > 0, 'no page was examined');
  assert.deepEqual(
    [...examination].filter(([, faults]) => faults.length > 0),
    [],
  );
}

type WindowOptions = { scripts?: boolean; locale?: string };
export type OpenWindow = (options?: WindowOptions) => Promise<Window>;

/**
 * What a test does with windows that know nothing of each other. When it fails, what each window shows is kept as a
 * picture in a temporary directory that the message names.
 */
export function journey(
  stage: Stage,
  walk: (open: OpenWindow, server: TestServer) => Promise<void>,
): () => Promise<void> {
  return async () => {
    const windows: Window[] = [];
    try {
      await walk(async (options) => {
        const window = await openWindow(stage, options);
        windows.push(window);
        return window;
      }, stage.server);
    } catch (fault) {
      const pictures = await keepPictures(windows);
      throw new Error(`${fault instanceof Error ? fault.message : fault}\n${pictures}`, { cause: fault });
    } finally {
      await Promise.all(windows.map((window) => window.close()));
    }
  };
}

async function keepPictures(windows: Window[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'marignan-journey-'));
  const lines = windows.map(async (window, index) => {
    const path = join(folder, `${index + 1}.png`);
    await window.page.screenshot({ path, fullPage: true, timeout: 5000 }).catch(() => undefined);
    return `${window.page.url()}: ${path}`;
  });
  return (await Promise.all(lines)).join('\n');
}

async function openWindow({ server, browser, examination }: Stage, options: WindowOptions = {}): Promise<Window> {
  const { scripts = true, locale = 'fr-FR' } = options;
  const context = await browser.newContext({ baseURL: server.url, javaScriptEnabled: scripts, locale });
  context.setDefaultTimeout(stepLimitSeconds * 1000);
  return new Window(context, await context.newPage(), scripts, examination);
}

/**
 * A browser window in the hands of a person: it is moved by the words on its pages. Every page it comes to is examined
 * on a screen of 320 pixels and by axe.
 */
export class Window {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #scripts: boolean;
  readonly #examination: Examination;
  /** The bodies of all answers this window got, once `record` was called. */
  readonly #received: Promise<string>[] = [];

  constructor(context: BrowserContext, page: Page, scripts: boolean, examination: Examination) {
    this.context = context;
    this.page = page;
    this.#scripts = scripts;
    this.#examination = examination;
  }

  /** Goes to an address as if it were typed. */
  async open(path: string): Promise<void> {
    await this.page.goto(path);
    await this.#arrive();
  }

  async follow(link: string | RegExp): Promise<void> {
    await this.#leave(this.page.getByRole('link', { name: likeWritten(link) }).first());
  }

  async press(button: string | RegExp): Promise<void> {
    await this.#leave(this.page.getByRole('button', { name: likeWritten(button) }).first());
  }

  async fill(values: Record<string, string>): Promise<void> {
    for (const [label, value] of Object.entries(values)) await this.field(label).fill(value);
  }

  field(label: string): Locator {
    return this.page.getByLabel(likeWritten(label)).first();
  }

  async signIn({ email, password }: { email: string; password: string }): Promise<void> {
    await this.open('/login');
    await this.fill({ 'Adresse e-mail': email, 'Mot de passe': password });
    await this.press('Se connecter');
  }

  get path(): string {
    return new URL(this.page.url()).pathname;
  }

  heading(): Promise<string> {
    return this.page.locator('h1').first().innerText().then(plain);
  }

  /** What can be read on the page, with one space where there is any. */
  async text(): Promise<string> {
    return plain(await this.page.locator('body').innerText());
  }

  async shows(sentence: string): Promise<void> {
    const text = await this.text();
    assert.ok(text.includes(plain(sentence)), `${this.path} does not say: ${plain(sentence)}\nIt says: ${text}`);
  }

  async isHeaded(heading: string): Promise<void> {
    assert.equal(await this.heading(), plain(heading), `at ${this.path}: ${await this.text()}`);
  }

  /** An error page says so first in its title, and shows the sentence. */
  async refuses(sentence: string): Promise<void> {
    await this.shows(sentence);
    assert.match(plain(await this.page.title()), /^Erreur : /);
  }

  record(): void {
    this.context.on('response', (response) => {
      // It ends with the page, and brings what the page showed already.
      if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
      this.#received.push(response.text().catch(() => ''));
    });
  }

  received(): Promise<string[]> {
    return Promise.all(this.#received);
  }

  close(): Promise<void> {
    return this.context.close();
  }

  async #leave(way: Locator): Promise<void> {
    // A button may say that its time has not come and be pressed all the same; Playwright has to be told.
    const force = (await way.getAttribute('aria-disabled')) === 'true';
    await Promise.all([this.page.waitForEvent('framenavigated'), way.click({ force })]);
    await this.page.waitForLoadState('load');
    await this.#arrive();
  }

  async #arrive(): Promise<void> {
    const name = `${this.path.replace(/\d+|[a-z2-9]{24}/g, ':id')} "${await this.page.title()}", ${this.#scripts ? 'with' : 'without'} JavaScript`;
    if (this.#examination.has(name)) return;
    // axe is a script: where scripts are off it cannot run, and the page is the same.
    const faults = [await this.#fitsNarrowScreen(), ...(this.#scripts ? await this.#violations() : [])];
    this.#examination.set(
      name,
      faults.filter((fault) => fault !== null),
    );
  }

  async #fitsNarrowScreen(): Promise<string | null> {
    const usual = this.page.viewportSize();
    await this.page.setViewportSize({ width: 320, height: 640 });
    const width = Number(await this.page.evaluate('document.documentElement.scrollWidth'));
    if (usual) await this.page.setViewportSize(usual);
    return width <= 320 ? null : `is ${width} pixels wide on a screen of 320`;
  }

  /** What axe finds, but for the contrast of colours, which test/gallery measures in every theme; the script comes in through the browser's own tools, so the page's policy need not let it. */
  async #violations(): Promise<string[]> {
    await this.page.evaluate(`${axe.source}; undefined`);
    const { violations } = (await this.page.evaluate(`axe.run(document, ${quickly})`)) as { violations: axe.Result[] };
    return violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' ')}`);
  }
}

/** Only what is wrong is told, and no style sheet is fetched a second time. */
const quickly = "{ resultTypes: ['violations'], preload: false, rules: { 'color-contrast': { enabled: false } } }";

/** One kind of space and of apostrophe, so that sentences compare by their words. */
export const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

/** The exact words, in whatever apostrophes and spaces the page has them. */
const likeWritten = (words: string | RegExp): RegExp =>
  typeof words === 'string'
    ? new RegExp(
        `^\\s*${RegExp.escape(plain(words))
          .replaceAll(/'|\\x27/g, "['’]")
          .replaceAll(/ |\\x20/g, '\\s+')}\\s*$`,
      )
    : words;
