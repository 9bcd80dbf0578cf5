import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { refuseApi } from '../api/refusals.ts';
import { apiRoutes } from '../api/routes.ts';
import { isLoopback } from '../config/fields.ts';
import { type ApiKeyActor, actorOf, type SignedInActor } from '../domain/accounts/actor.ts';
import { findKeyHolder } from '../domain/api-keys/find-key-holder.ts';
import { remindRenewal } from '../domain/recovery/remind-renewal.ts';
import { findSession } from '../domain/sessions/find-session.ts';
import { signedInActor } from '../domain/sessions/signed-in-actor.ts';
import { healthRoutes } from '../http/health.ts';
import { buildServer } from '../http/server.ts';
import type { SmtpSettings } from '../mail/smtp.ts';
import { type Logger, newLogger } from '../platform/logger.ts';
import type { Examples } from '../web/dev/gallery.page.ts';
import { helpRoutes } from '../web/help/help.page.ts';
import { webRoutes } from '../web/routes.ts';
import { type DemonstrationPerson, openDemonstration } from './demonstration.ts';
import { contactsOf } from './desk-clock.ts';
import { everyHour } from './every-hour.ts';
import { computeHolidaysApart } from './holidays-apart.ts';
import type { Installation } from './installation.ts';
import { refusePage } from './refuse-page.ts';
import { openSite } from './site.ts';
import { startDelivery } from './start-delivery.ts';
import { startIntake } from './start-intake.ts';
import { startMassActions } from './start-mass-actions.ts';

export type Serving = {
  url: string;
  /** Only in the demonstration. */
  mailbox: string | null;
  people: DemonstrationPerson[];
  stop(): Promise<void>;
};

/** Starts the server on the installation's address; `not-a-demonstration` when the data belongs to a real one. */
export const serve = async (
  installation: Installation,
  mode: { demo: boolean; logLevel?: string },
): Promise<Serving | 'not-a-demonstration'> => {
  const { config } = installation;
  const logger = newLogger(mode.logLevel ?? (mode.demo ? 'warn' : 'info'));
  installation.breaches.reportTo(logger);
  installation.peppers.logTo(logger);
  const demonstration = mode.demo ? await startDemonstration(installation) : null;
  if (demonstration === 'not-a-demonstration') return demonstration;
  const delivery = startDelivery(installation, demonstration, logger);
  const intake = startIntake(installation, () => delivery.wake(), logger);
  const site = openSite(installation, mode.demo, logger);
  const devRoutes = demonstration && isLoopback(new URL(config.url).hostname) ? demonstration.routes(site) : [];
  const app = buildServer({
    options: {
      url: config.url,
      trustedProxies: config.trustedProxies,
      bodyKiB: config.limits.bodyKiB,
      perMinute: {
        page: config.limits.requestsPerSourcePerMinute,
        form: config.limits.formsPerSourcePerMinute,
        request: config.limits.resetRequestsPerSourcePerMinute,
        key: config.limits.requestsPerKeyPerMinute,
      },
      defaultLanguage: config.language,
    },
    routes: [
      ...healthRoutes(() => installation.storage.isReady()),
      ...webRoutes(site),
      ...helpRoutes(site),
      ...devRoutes,
      ...apiRoutes({ ...installation, ...site, storage: installation.storage }, site),
    ],
    findSession: (token, isUse) =>
      findSession(
        {
          sessions: installation.storage.sessions,
          clock: installation.clock,
          sessionLimits: installation.sessionLimits,
        },
        token,
        isUse,
      ),
    findKeyHolder: (token, source) => findKeyHolder(installation, token, source),
    noteKeyDenied: (key, path, unnoted) => noteDenied(installation, key, null, path, unnoted),
    noteDenied: (signedIn, path, source, unnoted) =>
      noteDenied(installation, signedInActor(signedIn, source), signedIn.account.id, path, unnoted),
    afterChange: () => delivery.wake(),
    refusePage: refusePage(site),
    refuseApi,
    formsKey: installation.keys.forms,
    clock: installation.clock,
    random: installation.random,
    logger,
  });
  // One process has such a database: what it ran when it ended has ended too.
  if (config.database.engine === 'sqlite') await installation.storage.imports.endRuns();
  const server = await startListening(app.fetch, config.listen);
  computeHolidaysApart(contactsOf(config), installation.clock.now());
  const pidFile = join(config.data, 'server.pid');
  writeFileSync(pidFile, JSON.stringify({ pid: process.pid }), { mode: 0o600 });
  void tellOfMissingPeppers(installation, logger);
  const massActions = startMassActions(installation, () => delivery.wake(), logger);
  const upkeep = everyHour(async () => {
    await forget(installation, logger);
    if (await remind(installation, logger)) delivery.wake();
  });
  return {
    url: config.url,
    mailbox: demonstration && devRoutes.length > 0 ? `${config.url}/dev/mailbox?key=${demonstration.key}` : null,
    people: demonstration?.people ?? [],
    stop: async () => {
      site.queueFollowers.stop();
      await closeServer(server);
      await site.importsUnderWay.end();
      await upkeep.stop();
      await massActions.stop();
      await intake?.stop();
      await delivery.stop();
      await demonstration?.stop();
      await installation.close();
      forgetPid(pidFile);
    },
  };
};

/** Only the server that wrote the file takes it away. */
const forgetPid = (pidFile: string): void => {
  try {
    if (JSON.parse(readFileSync(pidFile, 'utf8')).pid === process.pid) rmSync(pidFile);
  } catch {
    // Gone, or not ours to judge.
  }
};

const startDemonstration = async (installation: Installation) => {
  const people = await openDemonstration(installation);
  if (people === 'not-a-demonstration') return people;
  const [{ DemoMailbox }, { mailboxRoutes }, { galleryRoutes }] = await Promise.all([
    import('../mail/demo-mailbox.ts'),
    import('../web/dev/mailbox.page.ts'),
    import('../web/dev/gallery.page.ts'),
  ]);
  const { config, clock, keys } = installation;
  const key = Buffer.from(keys.mailbox).toString('base64url');
  const mailbox = new DemoMailbox({ folder: join(config.data, 'mailbox'), clock });
  const port = await mailbox.start();
  const from = config.mail?.from ?? { name: config.service.name, address: config.service.supportEmail };
  const smtp: SmtpSettings = { host: '127.0.0.1', port, security: 'none', user: undefined, from, dkim: undefined };
  return {
    people,
    smtp,
    key,
    mailbox,
    stop: () => mailbox.stop(),
    routes: ({ style, styleHref }: { style: string; styleHref: string }) => [
      ...mailboxRoutes({ mailbox, key, timeZone: config.timeZone, styleHref }),
      ...galleryRoutes({ style, examples: examplesOf }),
    ],
  };
};

/** Loaded when the gallery is looked at: nothing else needs them. */
const examplesOf: Examples = {
  pages: async (language) => (await import('./gallery-examples.ts')).pageExamples(language),
  mails: async (language) => (await import('./gallery-examples.ts')).mailExamples(language),
  texts: async (language) => (await import('./gallery-examples.ts')).textExamples(language),
  papers: async (language) => (await import('./gallery-examples.ts')).paperExamples(language),
};

const startListening = (fetch: Parameters<typeof listen>[0]['fetch'], { host, port }: { host: string; port: number }) =>
  new Promise<Server>((resolve, reject) => {
    const server = listen({ fetch, hostname: host, port }, () => resolve(server as Server));
    server.once('error', reject);
    const http = server as Server;
    http.requestTimeout = 30_000;
    http.headersTimeout = 15_000;
    http.keepAliveTimeout = 30_000;
  });

/** Lets requests under way finish, for at most five seconds. */
const closeServer = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
  });

const noteDenied = (
  { storage, clock }: Installation,
  actor: SignedInActor | ApiKeyActor,
  accountId: string | null,
  path: string,
  unnoted: number,
): Promise<void> => {
  const event = { companyId: actor.companyId, at: clock.now(), action: 'access-denied' as const, accountId };
  const details = { path, ...(unnoted > 0 ? { unnoted } : {}) };
  return storage.transaction((tx) => tx.audit.append({ ...actorOf(actor), ...event, details }));
};

/** After a restore, or a line taken out by hand: the people concerned are told that their password is wrong. */
const tellOfMissingPeppers = async ({ storage, clock, peppers }: Installation, logger: Logger): Promise<void> => {
  try {
    const here = peppers.current().map(({ name }) => name);
    for (const { pepper, place, count } of await storage.hashes.count(clock.now())) {
      if (!here.includes(pepper)) {
        logger.error(
          { pepper, place, hashes: count },
          'a pepper is missing: nobody can sign in with what was hashed with it',
        );
      }
    }
  } catch (cause) {
    logger.error({ err: cause }, 'the peppers in use could not be counted');
  }
};

/** Whether somebody was reminded. */
const remind = async (installation: Installation, logger: Logger): Promise<boolean> => {
  try {
    return (await remindRenewal(installation)) > 0;
  } catch (cause) {
    logger.error({ err: cause }, 'people could not be reminded that their password ends');
    return false;
  }
};

const forget = async ({ storage, clock }: Installation, logger: Logger): Promise<void> => {
  try {
    await storage.forgetExpired(clock.now());
  } catch (cause) {
    logger.error({ err: cause }, 'expired data could not be forgotten');
  }
};
