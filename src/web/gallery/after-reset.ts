import type { Disavowal } from '../../domain/recovery/disavowal.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type DeskSettingsData, renderDeskSettings } from '../config/desk-settings.page.ts';
import type { Example } from '../gallery.ts';
import { renderNoWayIn } from '../login/no-way-in.ts';
import { renderNotMe, renderNotMeEnd } from '../recovery/not-me.page.ts';
import { renderTelephone } from '../support/telephone.page.ts';
import { reachExamples } from './help.ts';
import { ago, frameFor, later, timeZone, viewers } from './people.ts';

/** The pages of what follows a reset. */
export const afterResetExamples = (language: Language): Example[] => {
  const token = 'a'.repeat(43);
  const at = (path: string) => frameFor(language, path);
  const { telephone } = sentences(language).afterReset;
  const notMe = (example: string, what: Disavowal['what'], person: string | null): Example => ({
    page: '/recovery/not-me/:token',
    example,
    html: renderNotMe(at(`/recovery/not-me/${token}`), {
      view: { what, delivery: null, happenedAt: ago(200), expiresAt: later(9880), person },
      token,
      timeZone,
    }),
  });
  const settings = (example: string, changes: Partial<DeskSettingsData>): Example => ({
    page: '/config/desk-settings',
    example,
    html: renderDeskSettings(frameFor(language, '/config/desk-settings', viewers.administrator), {
      settings: { tellsAdministrators: true, ownStop: null, deskStop: null },
      companyName: 'Ateliers Moreau',
      timeZone,
      reason: '',
      faults: {},
      ...changes,
    }),
  });
  const stop = {
    id: 's1',
    companyId: null,
    byDesk: true,
    reason: 'Appels trompeurs depuis ce matin.',
    stoppedBy: null,
    stoppedAt: ago(30),
  };
  const ofCompany = { ...stop, id: 's2', companyId: 'c1', byDesk: false };
  const onDesk = (example: string, changes: Partial<Parameters<typeof renderTelephone>[1]>): Example => ({
    page: '/support/telephone',
    example,
    html: renderTelephone(frameFor(language, '/support/telephone', { ...viewers.agent, role: 'supervisor' }), {
      stops: [],
      companies: [{ id: 'c1', name: 'Ateliers Moreau' }],
      mayTurn: true,
      timeZone,
      scope: 'all',
      reason: '',
      faults: {},
      ...changes,
    }),
  });
  return [
    notMe('a reset', 'reset', null),
    notMe('an own password', 'password-changed', null),
    notMe('a new mail address', 'email-changed', null),
    notMe('a new mail address asked for', 'email-change-asked', null),
    notMe('to an administrator', 'reset', 'Julie Berger'),
    ...(['frozen', 'done', 'over', 'unknown'] as const).map((end) => ({
      page: '/recovery/not-me/:token',
      example: end,
      html: renderNotMeEnd(at('/'), end, reachExamples.closed, end === 'frozen' ? 12 : undefined),
    })),
    { page: '/login', example: 'frozen', html: renderNoWayIn(at('/login'), 'frozen', null, reachExamples.closed) },
    settings('default', {}),
    settings('stopped', { settings: { tellsAdministrators: false, ownStop: ofCompany, deskStop: null } }),
    settings('stopped by the desk', { settings: { tellsAdministrators: true, ownStop: null, deskStop: stop } }),
    settings('reason missing', { faults: { reason: [telephone.reasonMissing(5, 300)] } }),
    onDesk('none', {}),
    onDesk('stopped', {
      stops: [
        { ...stop, companyName: null },
        { ...ofCompany, companyName: 'Ateliers Moreau' },
      ],
      saved: 'stopped',
      savedScope: 'all',
    }),
    onDesk('seen by an agent', { mayTurn: false, stops: [{ ...stop, companyName: null }] }),
    onDesk('reason missing', { faults: { reason: [telephone.reasonMissing(5, 300)] } }),
  ];
};
