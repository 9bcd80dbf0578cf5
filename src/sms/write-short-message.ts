import type { Telephone } from '../domain/desk/support-contacts.ts';
import { formatTelephone } from '../domain/desk/telephone-number.ts';
import type { Notice } from '../domain/notifications/notice.ts';
import { Secret } from '../platform/secret.ts';
import { dates } from '../text/dates.ts';
import { sentences } from '../text/sentences.ts';
import { fitToGsm } from './gsm-alphabet.ts';
import type { ShortMessage } from './short-message.ts';

type Installation = {
  service: string;
  /** The address people open: an origin, without a slash at the end. */
  url: string;
  timeZone: string;
  supportEmail: string | null;
  telephones: readonly Telephone[];
};

/**
 * Turns a notice into its short message, in the language of the person it goes to. It always says what our team will
 * ask for and what it never will. Throws for a notice that is none for a telephone.
 */
export const shortMessageWriter =
  (installation: Installation): ((notice: Notice) => ShortMessage) =>
  (notice) => ({ text: new Secret(fitToGsm(sentenceOf(notice, installation))) });

const sentenceOf = ({ content, language }: Notice, installation: Installation): string => {
  const say = sentences(language).sms;
  const { service, timeZone } = installation;
  const { day, time } = dates(language, timeZone);
  const page = (token: Secret): string => `${installation.url}/recovery/not-me/${token.reveal()}`;
  switch (content.kind) {
    case 'verification-code': {
      const request = String(content.requestNumber);
      return say.verificationCode(service, content.code.reveal(), request, time(content.expiresAt), content.mutualCode);
    }
    case 'temporary-password':
      return say.temporaryPassword(service, content.password.reveal(), time(content.expiresAt), contact(installation));
    case 'access-given':
      return say.accessGiven(service, day(content.at), time(content.at), page(content.notMe), contact(installation));
    case 'telephone-changed': {
      const what = content.wasRemoved ? say.telephoneRemoved : say.telephoneChanged;
      return what(service, day(content.at), time(content.at), page(content.notMe), contact(installation));
    }
    default:
      throw new Error(`A notice of the kind ${content.kind} has no short form.`);
  }
};

/** The number to call, which somebody with a telephone in hand has at once. */
const contact = ({ telephones: [first], supportEmail, url }: Installation): string =>
  first ? formatTelephone(first.number) : (supportEmail ?? url);
