import { type Language, sentences } from '../../text/sentences.ts';
import { linkUntil } from '../components/link-until.ts';
import { type ErrorKind, renderError } from '../errors.ts';
import type { Example } from '../gallery.ts';
import { renderDeadLink, renderLink } from '../link/link.page.ts';
import { renderEmpty } from '../login/empty.ts';
import { renderLogin } from '../login/login.page.ts';
import { renderNoWayIn } from '../login/no-way-in.ts';
import { renderReceived, renderRecoveryRequest } from '../recovery/request.page.ts';
import { retrySentence } from '../wait.ts';
import { reachExamples } from './help.ts';
import { frameFor, later, timeZone, viewers } from './people.ts';

const errorKinds: readonly ErrorKind[] = [
  'not-found',
  'forbidden',
  'method',
  'too-large',
  'too-many',
  'busy',
  'csrf',
  'fault',
  'bad-request',
];

export const signInExamples = (language: Language): Example[] => {
  const say = sentences(language).web.signIn;
  const at = (path: string) => frameFor(language, path);
  const email = 'julie.berger@client.fr';
  const login = (example: string, data: Parameters<typeof renderLogin>[1]) => ({
    page: '/login',
    example,
    html: renderLogin(at('/login'), data),
  });
  const request = (
    example: string,
    data: Omit<Parameters<typeof renderRecoveryRequest>[1], 'reach'>,
    reach = reachExamples.open,
  ) => ({
    page: '/recovery/request',
    example,
    html: renderRecoveryRequest(at('/recovery/request'), { ...data, reach }),
  });
  const page = '/link/:token';
  const token = 'x'.repeat(43);
  return [
    login('default', { email: '', faults: {} }),
    login('page asked for', { email: '', faults: {}, wanted: { address: '/config/vouchings', who: 'signed-in' } }),
    login('signed out', { email: '', faults: {}, over: 'signed-out' }),
    login('signed out everywhere', { email: '', faults: {}, over: 'everywhere' }),
    login('session over', { email: '', faults: {}, over: 'session' }),
    login('empty', { email: '', faults: { email: [say.emailMissing], password: [say.passwordMissing] } }),
    login('refused', { email, faults: { '': [say.refused] }, refused: 'refused' }),
    login('delayed', { email, faults: { '': [say.delayed(retrySentence(language, 180))] }, refused: 'delayed' }),
    { page: '/login', example: 'nobody yet', html: renderEmpty(at('/login')) },
    { page: '/login', example: 'disabled', html: renderNoWayIn(at('/login'), 'disabled', null, reachExamples.open) },
    {
      page: '/login',
      example: 'temporary password spent',
      html: renderNoWayIn(at('/login'), 'spent', null, reachExamples.open),
    },
    {
      page: '/login',
      example: 'temporary password spent in another window',
      html: renderNoWayIn(
        frameFor(language, '/login', viewers.choosing),
        'spent',
        '/password/change',
        reachExamples.open,
      ),
    },
    {
      page: '/login',
      example: 'temporary password expired',
      html: renderNoWayIn(at('/login'), 'expired', null, reachExamples.open),
    },
    request('the desk is closed', { email: '', message: '', faults: {} }, reachExamples.closed),
    request('default', { email: '', message: '', faults: {} }),
    request('rejected', {
      email: 'julie',
      message: 'Bonjour',
      faults: { email: [say.emailUnreadable], message: [say.recovery.messageTooLong] },
    }),
    {
      page: '/recovery/request/received',
      example: 'default',
      html: renderReceived(at('/recovery/request/received'), reachExamples.open),
    },
    {
      page: '/recovery/request/received',
      example: 'nobody answers',
      html: renderReceived(at('/recovery/request/received'), reachExamples.closed),
    },
    { page, example: 'default', html: renderLink(at(`/link/${token}`), token, linkUntil(at(''), later(60), timeZone)) },
    { page, example: 'of no link', html: renderLink(at(`/link/${token}`), token, '') },
    ...(['spent', 'expired', 'unknown'] as const).map((why) => ({
      page,
      example: why,
      html: renderDeadLink(at('/login'), why),
    })),
    ...errorKinds.map((kind) => ({
      page: 'error',
      example: kind,
      html: renderError(
        { ...frameFor(language, '/'), csrfToken: null },
        kind,
        kind === 'busy' || kind === 'too-many' ? 20 : undefined,
      ),
    })),
    {
      page: 'error',
      example: 'forbidden, signed in',
      html: renderError(frameFor(language, '/', viewers.user), 'forbidden'),
    },
  ];
};
