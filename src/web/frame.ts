import { fullName, type Role } from '../domain/accounts/account.ts';
import type { RouteRequest } from '../http/route.ts';
import type { Language } from '../text/sentences.ts';

/** What every page shows around its own content. */
export type Frame = {
  language: Language;
  serviceName: string;
  styleHref: string;
  /** Null where nothing can be sent: error pages that come before a session is known. */
  csrfToken: string | null;
  /** The page's own address: where the choice of a language comes back to. */
  returnTo: string;
  viewer: Viewer | null;
};

export type Viewer = {
  name: string;
  role: Role;
  /** The session can do nothing but choose a password. */
  mustChoose: boolean;
};

/** `returnTo` is given where the answer to a POST shows the page of another address. */
export const frameOf = (
  app: { serviceName: string; styleHref: string },
  request: RouteRequest,
  returnTo = request.url.pathname + request.url.search,
): Frame => ({
  language: request.language,
  serviceName: app.serviceName,
  styleHref: app.styleHref,
  csrfToken: request.csrfToken,
  returnTo,
  viewer: request.signedIn && {
    name: fullName(request.signedIn.account),
    role: request.signedIn.account.role,
    mustChoose: request.signedIn.session.kind === 'choose-password',
  },
});
