/** What the journal can tell. Names are stable: outside readers depend on them. */
export type AuditAction =
  | 'signed-in'
  | 'sign-in-refused'
  | 'sign-in-delayed'
  | 'signed-out'
  | 'session-ended'
  | 'access-denied'
  | 'reset-requested'
  | 'request-opened'
  | 'request-taken'
  | 'request-released'
  | 'request-closed'
  | 'request-answered'
  | 'verification-started'
  | 'verification-passed'
  | 'verification-failed'
  | 'contact-unmasked'
  | 'temporary-password-issued'
  | 'temporary-password-used'
  | 'temporary-password-refused'
  | 'emergency-access-used'
  | 'emergency-access-refused'
  | 'sealed-code-made'
  | 'desk-policy-saved'
  | 'link-issued'
  | 'link-used'
  | 'password-chosen'
  | 'password-changed'
  | 'password-change-refused'
  | 'password-comparisons-stopped'
  | 'password-set-by-administrator'
  | 'breached-password-found'
  | 'renewal-reminded'
  | 'new-password-required'
  | 'sent-password-burnt'
  | 'password-hash-imported'
  | 'mass-action-begun'
  | 'mass-action-paused'
  | 'mass-action-resumed'
  | 'mass-action-cancelled'
  | 'mass-action-ended'
  | 'account-created'
  | 'account-invited'
  | 'account-changed'
  | 'email-change-asked'
  | 'email-change-cancelled'
  | 'accounts-imported'
  | 'taken-addresses-met'
  | 'people-exported'
  | 'account-disabled'
  | 'account-enabled'
  | 'account-frozen'
  | 'reset-disavowed'
  | 'incident-raised'
  | 'sensor-raised'
  | 'telephone-resets-stopped'
  | 'telephone-resets-resumed'
  | 'desk-settings-changed'
  | 'reset-modes-changed'
  | 'account-viewed'
  | 'accounts-searched'
  | 'queue-viewed'
  | 'company-created'
  | 'group-created'
  | 'group-renamed'
  | 'group-removed'
  | 'delegation-changed'
  | 'account-linked'
  | 'account-unlinked'
  | 'account-switched'
  | 'postal-address-set'
  | 'letter-printed'
  | 'letter-returned'
  | 'temporary-password-read-out'
  | 'password-profile-chosen'
  | 'api-key-created'
  | 'api-key-revoked';

/**
 * One line of the journal: who did what to whom, when and from where (ASVS 16.2.1). It refers to people by id and
 * never holds a secret, so that erasing a person's data does not break the chain (CNIL guide, fiche 16).
 */
export type AuditEvent = {
  /** The company in whose journal the event stands: that of the account concerned, else of the actor. */
  companyId: string;
  at: number;
  action: AuditAction;
  actor: { kind: 'visitor' | 'account' | 'api-key' | 'console' | 'system'; id: string | null };
  /** The account concerned. */
  accountId: string | null;
  /** The network address the act came from; null for the console and the system. */
  source: string | null;
  details: Record<string, string | number | boolean | null>;
};

/** An event in its place: `hash` covers the event and `previousHash`, so a change anywhere shows everywhere after. */
export type ChainedEvent = AuditEvent & { sequence: number; previousHash: string; hash: string };

/** The newest link of a company's chain, authenticated with a key that the database does not hold. */
export type ChainHead = { companyId: string; sequence: number; hash: string; mac: string };
