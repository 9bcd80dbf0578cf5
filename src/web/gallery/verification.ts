import type { Circumstance } from '../../domain/caller-verification/circumstance.ts';
import type { Method } from '../../domain/caller-verification/method.ts';
import type { CallerCodeView } from '../../domain/recovery/show-caller-code.ts';
import type { ProofView } from '../../domain/recovery/view-request.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { renderCallerCode } from '../account/caller-code.page.ts';
import type { Example } from '../gallery.ts';
import { renderRequest } from '../support/request.ts';
import type { RequestData } from '../support/request-data.ts';
import { meansOf, waysOf, weighedFor } from './desk-means.ts';
import { agentId, ago, frameFor, later, now, person, timeZone, viewers } from './people.ts';
import { codeSent, taken, untaken } from './support.ts';

/** The verification of a caller, method by method, and the page on which the person takes part. */
export const verificationExamples = (language: Language): Example[] => {
  const { faults: say } = sentences(language).web.deskVerification;
  const callerCode = (
    example: string,
    taken: CallerCodeView['taken'],
    codes = [{ code: '482913', until: later(0.25) }],
  ) => ({
    page: '/account/caller-code',
    example,
    html: renderCallerCode(frameFor(language, '/account/caller-code', viewers.user), {
      view: { codes, taken },
      timeZone,
    }),
  });
  return [
    verifying(language, 'an open session, unusual circumstances', {
      circumstances: ['contact-changed', 'outside-hours'],
      possible: ['mail-code', 'sms-code', 'own-code', 'call-back', 'vouching', 'second-agent'],
    }),
    verifying(language, 'nothing would do', { circumstances: ['contact-changed'], possible: ['mail-code'] }),
    verifying(language, 'code by SMS sent', { proofs: [{ ...codeSent, method: 'sms-code' }] }),
    verifying(language, 'own code wrong', {
      possible: ['mail-code', 'own-code', 'second-agent'],
      more: { faults: { ownCode: [say.ownCodeWrong] } },
    }),
    verifying(language, 'calling back', {
      proofs: [{ ...codeSent, method: 'call-back' }],
      more: { unmasked: { telephone: '+33123456789' } },
    }),
    verifying(language, 'called back, second agent lacks', {
      proofs: [{ ...codeSent, method: 'call-back', passedAt: ago(1), confirmedBy: agentId }],
      more: { saved: 'verified' },
    }),
    verifying(language, 'administrator, one of two', {
      accountClass: 'administrator',
      possible: ['mail-code', 'sms-code', 'call-back', 'vouching', 'second-agent'],
      proofs: [
        { ...codeSent, passedAt: ago(1) },
        { ...codeSent, id: 'p2', method: 'call-back', refusedAt: ago(1) },
      ],
    }),
    verifying(language, 'address shown', { more: { unmasked: { email: person().email } } }),
    callerCode('default', { requestNumber: 12, mutualCode: '4127' }),
    callerCode('no request taken', null),
    callerCode('a session younger than the request', { requestNumber: 12, mutualCode: '4127' }, []),
  ];
};

type Given = {
  accountClass?: 'user' | 'administrator';
  circumstances?: Circumstance[];
  proofs?: ProofView[];
  possible?: Method[];
  more?: Partial<RequestData>;
};

export const verifying = (language: Language, example: string, given: Given): Example => {
  const weighed = weighedFor(given.accountClass ?? 'user', given.circumstances ?? [], given.proofs ?? []);
  const account = person({ role: given.accountClass ?? 'user', telephone: '+33639981234' });
  const view = {
    ...untaken,
    ...taken,
    account,
    weighed,
    means: meansOf(weighed, given.possible),
    ways: waysOf(weighed),
  };
  return {
    page: '/support/requests/:number',
    example,
    html: renderRequest(frameFor(language, '/support/requests/12', viewers.agent), {
      view,
      ...{ agentId, isSupervisor: false, passedMinutes: 15, linkHours: 24, timeZone, now, faults: {} },
      ...given.more,
    }),
  };
};
