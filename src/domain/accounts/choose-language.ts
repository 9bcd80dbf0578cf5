import type { Language } from '../../platform/languages.ts';
import type { AccountStore } from './account-store.ts';
import type { SignedInActor } from './actor.ts';

/** Promise: pages and mails come in this language. Who may: everybody, for the own account. Records and mails nothing. */
export const chooseLanguage = (
  deps: { storage: { accounts: AccountStore } },
  actor: SignedInActor,
  language: Language,
): Promise<void> => deps.storage.accounts.setLanguage(actor.companyId, actor.accountId, language);
