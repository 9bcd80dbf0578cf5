import * as z from 'zod';
import { languages } from '../platform/languages.ts';
import { afterReset } from './after-reset-settings.ts';
import { confirmations } from './confirmation-settings.ts';
import { dkim } from './dkim.ts';
import {
  addressRange,
  because,
  calendarDate,
  databasePlace,
  emailAddress,
  host,
  text,
  timeZone,
  webAddress,
  whole,
} from './fields.ts';
import { hashing } from './hashing-settings.ts';
import { intake } from './intake-settings.ts';
import { letters } from './letter-settings.ts';
import { service } from './service-settings.ts';
import { sms } from './sms-settings.ts';

// The one table of settings: what the YAML file may hold, what each key means, its bounds and its default. The checks,
// the types and docs/configuration.md all come from here (`npm run generate` writes the page).

const listen = z
  .strictObject({
    host: host.default('127.0.0.1').meta({
      description: 'The address the server listens on. Keep loopback behind a reverse proxy on the same machine.',
    }),
    port: whole(1, 65535).default(1515).meta({ description: 'The port the server listens on.' }),
  })
  .prefault({})
  .meta({ description: 'Where the server listens.' });

const mail = z
  .strictObject({
    host: host.meta({ description: 'The SMTP server that takes the mails.' }),
    port: whole(1, 65535)
      .optional()
      .meta({ description: 'Its port.', defaultText: '587 with starttls, 465 with tls, 25 with none' }),
    security: z.enum(['none', 'starttls', 'tls']).default('starttls').meta({
      description: '`starttls` and `tls` encrypt, and check the certificate; `none` is for a server on this machine.',
    }),
    user: text(254).optional().meta({
      description: 'Signs in to the SMTP server with this name and the password of MARIGNAN_SMTP_PASSWORD.',
    }),
    from: z
      .strictObject({
        name: text(100).optional().meta({ description: 'The name of the sender.', defaultText: 'service.name' }),
        address: emailAddress
          .optional()
          .meta({ description: 'The address of the sender.', defaultText: 'service.supportEmail' }),
      })
      .prefault({})
      .meta({ description: 'Who the mails come from.' }),
    dkim,
  })
  .optional()
  .meta({ description: 'How mails leave. Without this section they wait in the outbox.' });

const lifetimes = z
  .strictObject({
    temporaryPasswordHours: whole(1, 24).default(24).meta({
      unit: 'hours',
      description: 'How long a temporary password can be used, once (NIST SP 800-63B-4: at most 24 hours).',
    }),
    letterDays: whole(1, 21).default(14).meta({
      unit: 'days',
      description:
        'How long the secret of a sealed letter can be used, once (NIST SP 800-63B-4 §4.2.1.2: at most 21 days).',
    }),
    linkHours: whole(1, 24)
      .default(24)
      .meta({ unit: 'hours', description: 'How long a mailed link can be used, once.' }),
    verificationCodeMinutes: whole(1, 10).default(10).meta({
      unit: 'minutes',
      description: 'How long a caller has to read back the mailed code (ASVS 6.5.5: at most 10 minutes).',
    }),
    verificationMinutes: whole(1, 60).default(15).meta({
      unit: 'minutes',
      description: 'How long a passed caller verification allows the reset it was made for.',
    }),
    choosePasswordMinutes: whole(5, 60).default(30).meta({
      unit: 'minutes',
      description: 'How long someone who signed in with a temporary password has to choose a new one.',
    }),
    sessionIdleMinutes: whole(1, 480).default(60).meta({
      unit: 'minutes',
      description: 'A session ends after this long without a request (NIST advises at most 60).',
    }),
    sessionHours: whole(1, 24)
      .default(12)
      .meta({ unit: 'hours', description: 'A session ends after this long whatever happens.' }),
  })
  .refine((given) => given.sessionIdleMinutes <= given.sessionHours * 60, {
    ...because('idle-longer-than-session'),
    path: ['sessionIdleMinutes'],
  })
  .prefault({})
  .meta({ description: 'How long things last.' });

const desk = z
  .strictObject({
    coolingOffDays: whole(1, 365).default(30).meta({
      unit: 'days',
      description: 'How long a number must be on file before it is called back, and how long a changed contact is new.',
    }),
    companyRequestsPerHour: whole(2, 1000).default(5).meta({
      unit: 'requests',
      description: 'From so many requests for people of one company within an hour on, the policy asks for more.',
    }),
    personRequestsPerDay: whole(2, 100).default(3).meta({
      unit: 'requests',
      description: 'The same for one person within a day.',
    }),
    agentResetsPerHour: whole(2, 1000).default(20).meta({
      unit: 'resets',
      description: 'The same for the resets that one agent writes within an hour.',
    }),
  })
  .prefault({})
  .meta({ description: 'When the support desk is to be more careful.' });

const signIn = z
  .strictObject({
    delayFromFailure: whole(2, 10).default(5).meta({
      unit: 'failures',
      description: 'From this failure on, the next try has to wait. Counted per account and per source address.',
    }),
    firstDelaySeconds: whole(1, 3600)
      .default(60)
      .meta({ unit: 'seconds', description: 'The first wait. Each further failure doubles it.' }),
    longestDelayMinutes: whole(1, 1440)
      .default(60)
      .meta({ unit: 'minutes', description: 'The wait never grows beyond this.' }),
    failuresPerDay: whole(5, 100).default(25).meta({
      unit: 'failures',
      description:
        'After this many in 24 hours no further try is taken, per account and per source address; a reset stays possible.',
    }),
  })
  .superRefine((given, context) => {
    if (given.firstDelaySeconds > given.longestDelayMinutes * 60) {
      context.addIssue({ code: 'custom', path: ['firstDelaySeconds'], ...because('first-delay-too-long') });
    }
    if (given.delayFromFailure > given.failuresPerDay) {
      context.addIssue({ code: 'custom', path: ['delayFromFailure'], ...because('delay-after-the-cap') });
    }
  })
  .prefault({})
  .meta({ description: 'What wrong passwords cost (CNIL 2022-100, case 2; ASVS 6.1.1).' });

const passwords = z
  .strictObject({
    validityDays: whole(30, 1825).default(180).meta({
      unit: 'days',
      description: 'How long a password is valid where the profile asks for renewal, as `eko` does.',
    }),
    departure: z
      .strictObject({
        owner: text(100).meta({ description: 'Who answers for it.' }),
        reason: text(500).meta({ description: 'Why.' }),
        reviewOn: calendarDate.meta({ description: 'When it will be looked at again.' }),
      })
      .optional()
      .meta({ description: 'Who answers for a floor that departs from NIST, ASVS and CNIL, as `profile: eko` does.' }),
  })
  .prefault({})
  .meta({ description: 'The life of a password.' });

const limits = z
  .strictObject({
    bodyKiB: whole(16, 1024).default(64).meta({ unit: 'KiB', description: 'The largest request body taken.' }),
    requestsPerSourcePerMinute: whole(10, 10000000)
      .default(1000000)
      .meta({ unit: 'requests', description: 'Requests of any kind, per source address and minute.' }),
    formsPerSourcePerMinute: whole(5, 1000000)
      .default(20000)
      .meta({ unit: 'requests', description: 'Requests that change something, per source address and minute.' }),
    requestsPerKeyPerMinute: whole(10, 1000000)
      .default(600)
      .meta({ unit: 'requests', description: 'Requests of a program, per API key and minute.' }),
    resetRequestsPerSourcePerMinute: whole(1, 10000)
      .default(30)
      .meta({ unit: 'requests', description: 'Reset requests, per source address and minute.' }),
    invitationsPerMinute: whole(1, 10000).default(120).meta({
      unit: 'mails',
      description: 'Invitations of mass actions that leave in a minute, for all companies together.',
    }),
    resetRequestsPerAccountPerDay: whole(1, 100).default(5).meta({
      unit: 'requests',
      description: 'Reset requests taken for one account in 24 hours; the page says the same beyond it.',
    }),
  })
  .prefault({})
  .meta({ description: 'How much the server takes.' });

export const settings = z.strictObject({
  url: webAddress.optional().meta({
    description: 'The address people open, used in links. With https, cookies are sent over TLS alone.',
    defaultText: 'http://localhost:1515, with the port of listen.port',
  }),
  listen,
  trustedProxies: z
    .array(addressRange)
    .max(50)
    .default([])
    .meta({ description: 'Reverse proxies whose X-Forwarded-For is believed.' }),
  data: text(1000).optional().meta({
    description: 'The directory that keeps the embedded database and keys. A relative path starts at this file.',
    holds: 'a path',
    defaultText: './data in the working directory',
  }),
  database: databasePlace.default('sqlite').meta({
    description: '`sqlite` keeps marignan.db in the data directory. The password of PostgreSQL is a secret: see below.',
  }),
  databasePoolSize: whole(1, 200)
    .default(10)
    .meta({ unit: 'connections', description: 'The most connections to PostgreSQL at once.' }),
  language: z
    .enum(languages)
    .default('fr')
    .meta({ description: 'The language of pages and mails at first; a browser that does not list it gets another.' }),
  timeZone: timeZone.default('Europe/Paris').meta({ description: 'The time zone of hours, dates and mails.' }),
  profile: z.enum(['eko', 'standard']).default('standard').meta({
    description: 'The least that every company asks of passwords: `standard` (NIST, ASVS, CNIL), or `eko`.',
  }),
  service,
  mail,
  sms,
  letters,
  intake,
  lifetimes,
  passwords,
  desk,
  afterReset,
  confirmations,
  signIn,
  hashing,
  limits,
});

export type Settings = z.output<typeof settings>;
