import { secondOpinion } from './second-opinion.ts';
import { sentPassword } from './sent-password.ts';
import { vouching } from './vouching.ts';
import { account } from './web/account.ts';
import { config } from './web/config.ts';
import { desk } from './web/desk.ts';
import { deskAsking } from './web/desk-asking.ts';
import { deskDelivery } from './web/desk-delivery.ts';
import { deskFigures } from './web/desk-figures.ts';
import { deskMail } from './web/desk-mail.ts';
import { deskQueue } from './web/desk-queue.ts';
import { callerCode, deskVerification } from './web/desk-verification.ts';
import { frame } from './web/frame.ts';
import { gallery } from './web/gallery.ts';
import { groups } from './web/groups.ts';
import { linkedAccounts } from './web/linked-accounts.ts';
import { password } from './web/password.ts';
import { passwordRules } from './web/password-rules.ts';
import { peopleList } from './web/people-list.ts';
import { rights } from './web/rights.ts';
import { signIn } from './web/sign-in.ts';

/** What the pages say. U+202F stands before ? ! ; and inside « »; U+00A0 before a colon. */
export const web = {
  frame,
  signIn,
  password,
  passwordRules,
  account,
  config,
  gallery,
  groups,
  linkedAccounts,
  rights,
  peopleList,
  desk,
  deskDelivery,
  deskMail,
  deskFigures,
  deskQueue,
  deskVerification,
  callerCode,
  deskAsking,
  sentPassword,
  vouching,
  secondOpinion,
};
