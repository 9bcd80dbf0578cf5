import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config/config.ts';
import type { Secrets } from '../config/secrets.ts';
import { AttemptsUnderWay } from '../domain/sessions/attempts-under-way.ts';
import { systemClock } from '../platform/clock.ts';
import { deriveKeys, type Keys } from '../platform/keys.ts';
import { paperLook } from '../platform/paper-look.ts';
import { ThreadedPasswordHasher } from '../platform/password-hasher.ts';
import { systemRandom } from '../platform/random.ts';
import { breachListName, type KeptBreachList, openBreachList } from '../storage/breach-list.ts';
import { type OpenStorage, openStorage } from '../storage/open-storage.ts';
import { countryOf } from './country-of.ts';
import { deskClock } from './desk-clock.ts';
import { letterLayout } from './letter-layout.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { massReports } from './mass-reports.ts';
import { WatchedPeppers } from './watched-peppers.ts';
import { watchedRefusalFloor } from './watched-refusal-floor.ts';

/** An opened installation: its configuration, its storage, and every part the verbs ask for. */
export type Installation = ReturnType<typeof assemble>;

/**
 * Opens the installation's storage and brings its schema up to date. Throws when the database cannot be reached or is
 * newer than this program. The configuration must hold a secret key.
 */
export const openInstallation = async (config: Config, secrets: Secrets): Promise<Installation> => {
  if (!secrets.secretKey) throw new Error('An installation needs its secret key.');
  const keys = deriveKeys(secrets.secretKey);
  mkdirSync(config.data, { recursive: true, mode: 0o700 });
  const storage = await openStorage({
    database: place(config, secrets),
    keys: { outbox: keys.outbox, audit: keys.audit },
  });
  await storage.migrate();
  const breaches = await openBreachList({ clock: systemClock }, join(config.data, breachListName));
  return assemble(config, secrets, keys, storage, breaches);
};

const assemble = (config: Config, secrets: Secrets, keys: Keys, storage: OpenStorage, breaches: KeptBreachList) => {
  const { lifetimes, hashing } = config;
  const peppers = new WatchedPeppers(secrets.peppers, keys.pepper);
  const paper = paperLook(config.service.name, config.service.colour, config.logo);
  const hasher = new ThreadedPasswordHasher(hashing, peppers);
  return {
    config,
    secrets,
    keys,
    storage,
    hasher,
    peppers,
    clock: systemClock,
    random: systemRandom,
    attempts: new AttemptsUnderWay(),
    refusalFloor: watchedRefusalFloor(storage.hashes),
    knowledge: loadKnowledge,
    breaches,
    countersKey: keys.counters,
    ownCodesKey: keys.ownCodes,
    mutualCodesKey: keys.mutualCodes,
    auditKey: keys.audit,
    answersKey: keys.answers,
    outcomesKey: keys.outcomes,
    sessionLimits: {
      idleMinutes: lifetimes.sessionIdleMinutes,
      absoluteHours: lifetimes.sessionHours,
      choosePasswordMinutes: lifetimes.choosePasswordMinutes,
    },
    throttleLimits: config.signIn,
    verificationLimits: {
      codeMinutes: lifetimes.verificationCodeMinutes,
      passedMinutes: lifetimes.verificationMinutes,
      coolingOffDays: config.desk.coolingOffDays,
    },
    temporaryPasswordHours: lifetimes.temporaryPasswordHours,
    linkHours: lifetimes.linkHours,
    letterDays: lifetimes.letterDays,
    disavowalDays: config.afterReset.disavowalDays,
    deskLimits: config.desk,
    confirmationLimits: config.confirmations,
    ...deskClock(config),
    countryOf,
    defaultLanguage: config.language,
    smsAvailable: config.sms !== undefined,
    lettersAvailable: config.letters !== undefined,
    paper,
    layOutLetters: letterLayout(config, paper, systemRandom),
    massReports: massReports({
      ...{ storage, clock: systemClock, look: paper, timeZone: config.timeZone },
    }),
    invitationsPerMinute: config.limits.invitationsPerMinute,
    requestsPerDay: config.limits.resetRequestsPerAccountPerDay,
    passwordRules: { floor: config.profile, validityDays: config.passwords.validityDays },
    serviceName: config.service.name,
    baseUrl: config.url,
    timeZone: config.timeZone,
    close: async () => {
      await hasher.close();
      await storage.close();
      breaches.close();
    },
  };
};

const place = (config: Config, secrets: Secrets) =>
  config.database.engine === 'sqlite'
    ? ({ kind: 'sqlite', file: config.database.file } as const)
    : ({
        kind: 'postgres',
        url: config.database.url,
        password: secrets.databasePassword ?? null,
        poolSize: config.database.poolSize,
      } as const);
