import { ImportsUnderWay } from '../domain/recovery/import/imports-under-way.ts';
import type { Logger } from '../platform/logger.ts';
import type { HelpApp } from '../web/help/help.page.ts';
import { type Look, lookOf } from '../web/look.ts';
import { QueueFollowers } from '../web/support/queue-followers.ts';
import type { WebApp } from '../web/web-app.ts';
import { awaitsInit } from './awaits-init.ts';
import { contactsOf } from './desk-clock.ts';
import type { Installation } from './installation.ts';

/** What the pages need of an installation: its verbs' parts, and how it presents itself. */
export type Site = WebApp & HelpApp & Pick<Look, 'style'>;

export const openSite = (installation: Installation, demo: boolean, logger?: Logger): Site => {
  const { config } = installation;
  const contacts = contactsOf(config);
  return {
    ...installation,
    contacts,
    service: contacts,
    awaitsInit: awaitsInit(installation.storage),
    queueFollowers: new QueueFollowers(() => installation.storage.requests.queueMark()),
    importsUnderWay: new ImportsUnderWay((cause) => logger?.error({ err: cause }, 'import failed')),
    secureCookies: config.url.startsWith('https:'),
    demo,
    smsAvailable: demo || installation.smsAvailable,
    ...lookOf({ url: config.url, colour: config.service.colour, logo: config.logo }),
    paper: installation.paper,
    defaultLanguage: config.language,
  };
};
