import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { codeIn, temporaryPasswordIn } from './mail-secrets.ts';
import { freshPassword, type Newcomer, welcome } from './people.ts';
import type { TestServer } from './server.ts';

/** What the help of one honest caller took. */
export type HonestCase = {
  /** Clicks and keys pressed by the agent, other than the letters of what is typed. */
  presses: number;
  /** Things typed by the agent: codes, and a name where the person is searched for. */
  codes: number;
  names: number;
  /** Of the agent: acting, speaking and listening at human speed, and waiting for the server. */
  agentSeconds: number;
  /** What of it was said and heard. */
  spokenSeconds: number;
  /** What of it the server took to answer. */
  waitedSeconds: number;
  /** Pages the person saw, from the mail to being signed in. */
  pages: number;
};

/**
 * How long acts take a practised person (Card, Moran and Newell, the keystroke-level model): a key, a movement of the
 * pointer with its click, and the thought before each act. Words are said at 150 a minute, digits read out at two a
 * second and typed as they are heard.
 */
const human = { key: 0.28, pointAndClick: 1.1 + 0.2, thought: 1.35, word: 0.4, digit: 0.5 } as const;

/**
 * Somebody telephones the desk, is verified by a code, and is in again. `asked`: they asked by the form before, and the
 * agent finds their request in the queue; a link goes out. `searched`: the agent hears the name and opens a request; a
 * temporary password goes out. A real browser does it all; what it counts is what a person would do.
 */
export const walkHonestCase = async (
  server: TestServer,
  browser: Browser,
  opening: 'asked' | 'searched',
): Promise<HonestCase> => {
  const user = await welcome(server);
  const [colleague] = server.having('agent');
  assert.ok(colleague);
  const [desk, home] = [
    await browser.newContext({ baseURL: server.url }),
    await browser.newContext({ baseURL: server.url }),
  ];
  try {
    if (opening === 'asked') await askByForm(await home.newPage(), user);
    const page = await desk.newPage();
    await page.goto('/login');
    await page.getByLabel('Adresse e-mail').fill(colleague.email);
    await page.getByLabel('Mot de passe').fill(colleague.password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await page.waitForURL('**/support');
    const agent = new Agent(page);
    if (opening === 'asked') await openAsked(agent, server, user);
    else await openSearched(agent, user);
    const sentAt = Date.now();
    await agent.say('Envoyer un code par e-mail');
    await agent.pressNext('Envoyer un code par e-mail');
    const mail = await server.mailTo(user.email, { after: sentAt, subject: /code de vérification/ });
    await agent.hearCode(codeIn(mail));
    const issuedAt = Date.now();
    if (opening === 'asked') await agent.pressNext('Envoyer un lien');
    else await agent.click(page.getByRole('button', { name: 'Envoyer un mot de passe temporaire' }));
    const pages = await comeBack(await home.newPage(), server, user, opening, issuedAt);
    return { ...agent.figures(), pages };
  } finally {
    await Promise.all([desk.close(), home.close()]);
  }
};

const askByForm = async (page: Page, user: Newcomer): Promise<void> => {
  await page.goto('/recovery/request');
  await page.getByLabel('Adresse e-mail').fill(user.email);
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await page.waitForLoadState();
};

/** The caller says the number that the mail gave them. */
const openAsked = async (agent: Agent, server: TestServer, user: Newcomer): Promise<void> => {
  const { subject } = await server.mailTo(user.email, { subject: /demande de réinitialisation/ });
  const [, number = ''] = /n°\s(\d+)/.exec(subject) ?? [];
  await agent.page.goto('/support');
  await agent.click(agent.page.getByRole('link', { name: new RegExp(`n°\\s${number}$`) }).first());
  await agent.pressNext('Prendre la demande');
};

/** The caller says their name, of which six letters are enough. */
const openSearched = async (agent: Agent, user: Newcomer): Promise<void> => {
  const name = user.name.split(' ').at(-1) ?? '';
  // A name of the usual length: the tests' own is longer, so that it is nobody else's.
  await agent.click(agent.page.getByLabel('Rechercher un compte'), false);
  await agent.typeName(name, 6);
  await agent.pressNext(`Ouvrir une demande pour ${user.name}`);
};

/** What the person does with what the mail brought; answers how many pages they saw. */
const comeBack = async (
  page: Page,
  server: TestServer,
  user: Newcomer,
  opening: 'asked' | 'searched',
  after: number,
): Promise<number> => {
  const seen: string[] = [];
  page.on('framenavigated', (frame) => seen.push(frame.url()));
  const chosen = freshPassword();
  if (opening === 'asked') {
    const { text } = await server.mailTo(user.email, { after, subject: /nouveau mot de passe/ });
    const [link = ''] = /https?:\/\/\S+\/link\S*/.exec(text) ?? [];
    await page.goto(link);
    await page.locator('main form button').first().click();
  } else {
    const password = temporaryPasswordIn(await server.mailTo(user.email, { after, subject: /temporaire/ }));
    await page.goto('/login');
    await page.getByLabel('Adresse e-mail').fill(user.email);
    await page.getByLabel('Mot de passe').fill(password);
    await page.getByRole('button', { name: 'Se connecter' }).click();
  }
  await page.getByLabel('Nouveau mot de passe').fill(chosen);
  await page.getByLabel('Confirmez le mot de passe').fill(chosen);
  await page.getByRole('button', { name: 'Enregistrer' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mon compte' }).waitFor();
  return seen.length;
};

/** The agent's hands, eyes, voice and ears: each act is done in the browser and counted. */
class Agent {
  readonly page: Page;
  #presses = 0;
  #codes = 0;
  #names = 0;
  #seconds = 0;
  #spoken = 0;
  #waited = 0;

  constructor(page: Page) {
    this.page = page;
  }

  figures(): Omit<HonestCase, 'pages'> {
    const counted = { presses: this.#presses, codes: this.#codes, names: this.#names };
    const agentSeconds = this.#seconds + this.#spoken + this.#waited;
    return { ...counted, agentSeconds, spokenSeconds: this.#spoken, waitedSeconds: this.#waited };
  }

  async click(what: Locator, leaves = true): Promise<void> {
    this.#presses += 1;
    this.#seconds += human.thought + human.pointAndClick;
    await (leaves ? this.#leave(() => what.click()) : what.click());
  }

  /** Enter, where the page has put the focus: on the button of this name. */
  async pressNext(name: string): Promise<void> {
    const focused = this.page.locator(':focus');
    assert.equal(
      (await focused.innerText()).replace(/\s+/g, ' ').trim(),
      name,
      'the focus is not where the next act is',
    );
    await this.#enter();
  }

  async typeName(name: string, letters: number): Promise<void> {
    this.#names += 1;
    this.#seconds += human.thought + letters * human.key;
    await this.page.keyboard.type(name);
    await this.#enter();
  }

  /** The caller reads the code out; it is typed as it is heard, where the focus is. */
  async hearCode(code: string): Promise<void> {
    this.#codes += 1;
    const digits = code.replace(/\D/g, '');
    this.#seconds += human.thought;
    this.#spoken += digits.length * human.digit;
    await this.page.keyboard.type(digits);
    await this.#enter();
  }

  /** Reads the sentence aloud that stands beside a button. */
  async say(button: string): Promise<void> {
    const method = this.page.locator('.method', { has: this.page.getByRole('button', { name: button }) });
    const sentence = await method.locator('.script p').first().innerText();
    this.#spoken += sentence.split(/\s+/).filter((word) => /\p{L}|\d/u.test(word)).length * human.word;
  }

  #enter(): Promise<void> {
    this.#presses += 1;
    this.#seconds += human.thought + human.key;
    return this.#leave(() => this.page.keyboard.press('Enter'));
  }

  async #leave(act: () => Promise<void>): Promise<void> {
    const began = performance.now();
    await Promise.all([this.page.waitForEvent('framenavigated'), act()]);
    await this.page.waitForLoadState('load');
    this.#waited += (performance.now() - began) / 1000;
  }
}
