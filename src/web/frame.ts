import { fullName, type Role } from '../domain/accounts/account.ts';
import { endsSoon } from '../domain/credentials/validity.ts';
import type { Session, SessionLimits } from '../domain/sessions/session.ts';
import type { RouteRequest } from '../http/route.ts';
import { type Clock, minutes } from '../platform/clock.ts';
import { dates } from '../text/dates.ts';
import type { Language } from '../text/sentences.ts';
import { readFlag } from './typed-input.ts';

/** What every page shows around its own content. */
export type Frame = {
  language: Language;
  serviceName: string;
  styleHref: string;
  /** The operator's logo; without it, the service's name stands alone. */
  logoHref?: string | null;
  /** Null where nothing can be sent: error pages that come before a session is known. */
  csrfToken: string | null;
  /** The page's own address: where the choice of a language comes back to. */
  returnTo: string;
  viewer: Viewer | null;
  /** New passwords are compared with a list of stolen ones. */
  knowsStolen: boolean;
  /** A new password was chosen on the way to this page. */
  chosen?: Chosen | undefined;
};

/** Whether the other sessions ended with the old password, or nothing else changed. */
export type Chosen = 'password' | 'renewed';

export type Viewer = {
  name: string;
  role: Role;
  /** The session can do nothing but choose a password. */
  mustChoose: boolean;
  /** The last day of the password, once it is near. */
  passwordEnds: { day: string; isOver: boolean } | null;
  session: SessionTime;
};

/** How long the session lasts from the moment the page is made. */
export type SessionTime = {
  /** Without any use of it. */
  idleSeconds: number;
  /** Whatever is done. */
  restSeconds: number;
  /** When it ends if nothing is done: the hour, as one reads it. */
  until: string;
};

/** What of the installation stands on every page. */
export type FrameParts = {
  serviceName: string;
  styleHref: string;
  logoHref?: string | null;
  clock: Clock;
  timeZone: string;
  sessionLimits: Pick<SessionLimits, 'idleMinutes'>;
  breaches?: { readonly isThere: boolean };
};

/** `returnTo` is given where the answer to a POST shows the page of another address. */
export const frameOf = (
  app: FrameParts,
  request: RouteRequest,
  returnTo = request.url.pathname + request.url.search,
): Frame => ({
  language: request.language,
  serviceName: app.serviceName,
  styleHref: app.styleHref,
  logoHref: app.logoHref ?? null,
  csrfToken: request.csrfToken,
  returnTo,
  viewer: request.signedIn && {
    name: fullName(request.signedIn.account),
    role: request.signedIn.account.role,
    mustChoose: request.signedIn.session.kind === 'choose-password',
    passwordEnds: passwordEnds(app, request.language, request.signedIn.session),
    session: sessionTime(app, request.language, request.signedIn.session),
  },
  knowsStolen: app.breaches?.isThere ?? false,
  chosen: readFlag(request.url, chosenName, { password: 1, renewed: 1 }),
});

/** The page says, beside its own, that the new password is kept. */
export const withChosen = (address: string, chosen: Chosen): string =>
  `${address}${address.includes('?') ? '&' : '?'}${chosenName}=${chosen}`;

const chosenName = 'chosen';

const passwordEnds = ({ clock, timeZone }: FrameParts, language: Language, { passwordExpiresAt }: Session) => {
  const now = clock.now();
  if (passwordExpiresAt === null || !endsSoon(passwordExpiresAt, now)) return null;
  return { day: dates(language, timeZone).longDay(passwordExpiresAt), isOver: now >= passwordExpiresAt };
};

/** A minute less than the limit: a use of the session is written at most once a minute (find-session.ts). */
const sessionTime = (
  { clock, timeZone, sessionLimits }: FrameParts,
  language: Language,
  { expiresAt }: Session,
): SessionTime => {
  const now = clock.now();
  const idleMs = minutes(Math.max(0.5, sessionLimits.idleMinutes - 1));
  return {
    idleSeconds: Math.round(idleMs / 1000),
    restSeconds: Math.round((expiresAt - now) / 1000),
    until: dates(language, timeZone).time(Math.min(now + idleMs, expiresAt)),
  };
};
