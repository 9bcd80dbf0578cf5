import type { fr } from '../fr/index.ts';
import type { Translated } from '../sentences.ts';
import { afterReset } from './after-reset.ts';
import { apiKeys } from './api-keys.ts';
import { apiReference } from './api-reference.ts';
import { bodyFaults } from './body-faults.ts';
import { builder } from './builder.ts';
import { cli } from './cli.ts';
import { coach } from './coach.ts';
import { deskPolicy } from './desk-policy.ts';
import { emergency } from './emergency.ts';
import { firstRun } from './first-run.ts';
import { help } from './help.ts';
import { letters } from './letters.ts';
import { mail } from './mail.ts';
import { massActions } from './mass-actions.ts';
import { oneUser } from './one-user.ts';
import { peopleFile } from './people-file.ts';
import { peopleImport } from './people-import.ts';
import { problems } from './problems.ts';
import { reasons } from './reasons.ts';
import { roleMails } from './role-mails.ts';
import { sms } from './sms.ts';
import { spelling } from './spelling.ts';
import { web } from './web.ts';

/** Luxembourgish, in the orthography of 2019. */
export const lb: Translated<typeof fr> = {
  web,
  mail,
  massActions,
  deskPolicy,
  emergency,
  peopleFile,
  peopleImport,
  reasons,
  coach,
  builder,
  firstRun,
  help,
  sms,
  letters,
  spelling,
  cli,
  afterReset,
  oneUser,
  roleMails,
  apiKeys,
  apiReference,
  bodyFaults,
  problems,
};
