import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext } from 'playwright-core';
import { startChromium } from '../test/parts/chromium.ts';
import { startServer, type TestServer } from '../test/parts/server.ts';
import { Visitor } from '../test/parts/visitor.ts';
import { type Bench, costFigure, median } from './figure.ts';

const limitMs = 1000;
const latencyMs = 150;
const bitsPerSecond = 1_600_000;
/** What the browser's tools do not slow down: the connection is made (TCP), then TLS 1.3, a round trip each. */
const connectionMs = 2 * latencyMs;
const runs = 7;
/** The list's first page is full, and the queue has more than a screen of requests. */
const people = 60;
const requests = 25;

/**
 * From the visit to the largest paint (Largest Contentful Paint, W3C) on a slow line: 1.6 Mbit/s, 150 ms there and back,
 * nothing in the cache, no connection made. The slowest of the pages' medians.
 */
export const largestPaint: Bench = {
  name: 'largest-paint',
  measure: async () => {
    const [server, browser] = await Promise.all([startServer({ configuration }), startChromium()]);
    try {
      await fillLists(server);
      const pages = [
        { path: '/login', who: null },
        { path: '/help', who: null },
        { path: '/help/forgotten-password', who: null },
        { path: '/password/change', who: await sessionOf(server, 'user') },
        { path: '/support', who: await sessionOf(server, 'agent') },
        { path: '/config/users', who: await sessionOf(server, 'administrator') },
      ];
      const medians: { path: string; ms: number }[] = [];
      for (const { path, who } of pages) medians.push({ path, ms: median(await paints(browser, server, path, who)) });
      const remark = medians.map(({ path, ms }) => `${path} ${ms.toFixed(0)}`).join(', ');
      return costFigure(Math.max(...medians.map(({ ms }) => ms)), 'ms', limitMs, remark);
    } finally {
      await browser.close();
      await server.stop();
    }
  },
};

const configuration = `${readFileSync(new URL('../examples/eko/marignan.yaml', import.meta.url), 'utf8')}
limits:
  formsPerSourcePerMinute: 1000
  requestsPerSourcePerMinute: 1000
`;

type Cookies = Parameters<BrowserContext['addCookies']>[0];

const sessionOf = async (server: TestServer, role: 'user' | 'agent' | 'administrator'): Promise<Cookies> => {
  const [person] = server.having(role);
  if (!person) throw new Error(`The example has no ${role}.`);
  const visitor = new Visitor(server.url);
  await visitor.signIn(person);
  return [...visitor.cookies].map(([name, value]) => ({ name, value, url: server.url }));
};

/** The first run warms the server up, and is not counted. */
const paints = async (browser: Browser, server: TestServer, path: string, who: Cookies | null): Promise<number[]> => {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const context = await browser.newContext();
    try {
      if (who) await context.addCookies(who);
      times.push(connectionMs + (await paint(context, `${server.url}${path}`)));
    } finally {
      await context.close();
    }
  }
  return times.slice(1);
};

const paint = async (context: BrowserContext, address: string): Promise<number> => {
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  const throughput = bitsPerSecond / 8;
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: latencyMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  if (page.url() !== address) throw new Error(`${address} led to ${page.url()}`);
  return page.evaluate<number>(`new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('No paint was told.')), 10_000);
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1).startTime))
      .observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
};

/** People, and a request of each third of them. */
const fillLists = async (server: TestServer): Promise<void> => {
  const [administrator] = server.having('administrator');
  if (!administrator) throw new Error('The example has no administrator.');
  const emails = Array.from({ length: people }, (_, number) => `personne.${number}@mesure.example`);
  const lines = emails.map((email, number) => `${email};Camille;Martin-Dubois ${number}`);
  const file = join(server.data, 'people.csv');
  writeFileSync(file, `Adresse e-mail;Prénom;Nom\n${lines.join('\n')}\n`);
  const { code, stderr } = await server.run('user', 'import', file, '--company', administrator.company);
  if (code !== 0) throw new Error(`The people could not be brought in: ${stderr}`);
  for (const email of emails.slice(0, requests)) {
    const { status } = await new Visitor(server.url).submit('/recovery/request', 'Envoyer la demande', {
      'Adresse e-mail': email,
    });
    if (status >= 400) throw new Error(`A request was answered with ${status}.`);
  }
};
