import { html } from 'hono/html';
import { type Account, fullName } from '../../domain/accounts/account.ts';
import type { Session } from '../../domain/sessions/session.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import { browserName } from '../account/browser-name.ts';
import { confirmation } from '../components/confirmation.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { factList } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { wayTo } from './menu.page.ts';
import { userAddress } from './user-address.ts';

/** What is asked once more before it is done to somebody. */
export const confirmedActs = ['link', 'temporary', 'require-new', 'end-session', 'end-sessions', 'disable'] as const;
export type ConfirmedAct = (typeof confirmedActs)[number];

/** Of the page that asks. `session`: the one that is to end. */
export const confirmAddress = (
  id: string,
  act: ConfirmedAct,
  { list, session }: { list: string; session?: string },
): string => userAddress(id, { list, part: '/confirm', query: { act, ...(session ? { session } : {}) } });

/** `session`: the one that is to end, where it is one. */
export type ConfirmActData = {
  account: Account;
  act: ConfirmedAct;
  session: Session | null;
  list: string;
  timeZone: string;
};

export const renderConfirmAct = (frame: Frame, data: ConfirmActData): Html => {
  const { account, list } = data;
  const say = sentences(frame.language).oneUser.ask;
  const { label, what, part, hidden = {}, anchor } = questionOf(frame, data);
  const { device, since } = sentences(frame.language).oneUser.sessions;
  return layout(frame, {
    heading: label,
    place: 'config',
    before: wayTo(frame, 'users', list),
    body: html`${
      data.session
        ? factList([
            [device, browserName(data.session.userAgent) || sentences(frame.language).web.account.unknownBrowser],
            [since, dates(frame.language, data.timeZone).short(data.session.createdAt)],
          ])
        : ''
    }${confirmation(frame, {
      what,
      action: userAddress(account.id, { list, part }),
      label,
      hidden,
      keep: { href: userAddress(account.id, { list, anchor }), label: say.keep },
    })}`,
  });
};

type Question = { label: string; what: string; part: string; hidden?: Record<string, string>; anchor: string };

const questionOf = (frame: Frame, { account, act, session }: ConfirmActData): Question => {
  const { oneUser, web, massActions } = sentences(frame.language);
  const name = fullName(account);
  const { forOne } = massActions.preview;
  const { sessions, ask } = oneUser;
  switch (act) {
    case 'link':
    case 'temporary':
      return {
        label: ask.send[act](name),
        what: ask.sendWhat[act](account.email),
        part: '/reset',
        hidden: { mode: act },
        anchor: 'reset',
      };
    case 'require-new':
      return {
        label: forOne['require-new-password'](name),
        what: web.config.edit.requireWhat(name),
        part: '/new-password',
        anchor: 'require-new',
      };
    case 'end-session':
      return {
        label: ask.endSession(name),
        what: ask.endSessionWhat,
        part: `/sessions/${session?.id ?? ''}/end`,
        anchor: 'sessions',
      };
    case 'end-sessions':
      return {
        label: forOne['end-sessions'](name),
        what: sessions.endAllWhat(name),
        part: '/sessions/end',
        anchor: 'sessions',
      };
    case 'disable':
      return {
        label: forOne.disable(name),
        what: web.config.edit.disableWhat(name),
        part: '/state',
        hidden: { state: 'disabled' },
        anchor: 'access',
      };
  }
};
