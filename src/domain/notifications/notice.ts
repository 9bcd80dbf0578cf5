import type { Language } from '../../platform/languages.ts';
import type { Secret } from '../../platform/secret.ts';

/** What a notice tells, and the values its sentences need. Secrets stay secrets until the mail is written. */
export type NoticeContent =
  /**
   * `answering`: whether somebody answers on the reader's line, and when that changes; absent where nobody knows.
   * `by`: the administrator who asked for the person; absent where it was the person. `isFrozen`: no password opens the account until the desk opens it again.
   */
  | {
      kind: 'reset-requested';
      requestNumber: number;
      by?: string;
      answering?: { isOpen: boolean; changesAt: number | null };
      isFrozen?: true;
    }
  /** With the code that the desk's agent says first. */
  | { kind: 'verification-code'; code: Secret; requestNumber: number; mutualCode: string; expiresAt: number }
  /** To an administrator: the desk asks about somebody of the company. The link answers without signing in. */
  | {
      kind: 'vouching-asked';
      requestNumber: number;
      person: string;
      agent: string;
      token: Secret | null;
      at: number;
      expiresAt: number;
    }
  /** `notMe`, here and below: the token of the link that takes it back. */
  /** `by`: who of the own company had it sent; the desk has no name here. */
  | { kind: 'temporary-password'; password: Secret; expiresAt: number; notMe?: Secret; by?: string }
  /** To operators, supervisors and administrators: somebody was let in past the desk. */
  | { kind: 'emergency-access'; at: number; person: string; reason: string; notMe?: Secret }
  /** To whoever wrote to the support, on file or not: the same words. */
  | {
      kind: 'mail-received';
      requestNumber: number;
      /** Whether somebody answers now, and when that changes; null where no change comes. */
      isOpen: boolean;
      changesAt: number | null;
      inReplyTo: string;
      references: string;
    }
  /** An agent's own words, in the thread of what they answer. */
  | { kind: 'desk-reply'; requestNumber: number; text: string; inReplyTo: string; references: string }
  /** To supervisors and operators: which rules of the desk somebody changed. */
  | {
      kind: 'desk-policy-saved';
      at: number;
      /** Empty where it was done at the console. */
      by: string;
      version: number;
      changes: readonly {
        accountClass: 'user' | 'administrator' | 'staff';
        part:
          | 'usual'
          | 'contact-changed'
          | 'second-reset'
          | 'outside-hours'
          | 'several-requests'
          | 'new-country'
          | 'repeated-calls'
          | 'busy-agent'
          | 'disavowed';
      }[];
    }
  /** To operators and supervisors: there is a new envelope. */
  | { kind: 'sealed-code-made'; at: number; by: string; usableAt: number }
  | { kind: 'reset-link'; token: Secret; expiresAt: number; notMe?: Secret; by?: string }
  /** To the person at the other addresses on file, and to administrators, who read whose it is. */
  | {
      kind: 'access-given';
      what: 'reset' | 'emergency' | 'reset-by-administrator' | 'password-set';
      delivery: 'link-mail' | 'temporary-mail' | 'temporary-sms' | 'sealed-letter' | 'read-out' | null;
      /** Of a sealed letter: the company that receives it, and how long it is of use. */
      letter?: { company: string; until: number };
      by: string;
      at: number;
      person: string | null;
      notMe: Secret;
    }
  /** To the person, after somebody pressed; `byOther`: an administrator did. */
  | { kind: 'account-frozen'; at: number; requestNumber: number; byOther: boolean }
  /** To supervisors. */
  | {
      kind: 'incident-raised';
      cause: 'disavowed' | 'contact-after-reset' | 'call-back-refused' | 'vouching-refused' | 'emergency';
      at: number;
      person: string;
      company: string;
      requestNumber: number;
    }
  /** To supervisors, and to the administrators of the company concerned; null: all companies. */
  | { kind: 'telephone-resets'; isStopped: boolean; company: string | null; reason: string; by: string; at: number }
  /** To the company's other administrators and to supervisors: whether they still hear of each reset. */
  | { kind: 'administrators-told'; tells: boolean; company: string; by: string; at: number }
  /** To the company's other administrators: a program can act for the company from now on. */
  | {
      kind: 'api-key-created';
      name: string;
      scopes: readonly (
        | 'accounts:read'
        | 'accounts:write'
        | 'accounts:act'
        | 'company:read'
        | 'company:write'
        | 'desk:write'
      )[];
      company: string;
      /** Empty where it was done at the console. */
      by: string;
      at: number;
      expiresAt: number;
    }
  /** To both mail addresses: whoever enters one of these accounts gets into the other with one press. */
  | { kind: 'accounts-linked'; email: string; company: string; at: number }
  /** To the company's other administrators and to supervisors: a weaker way to give an access back was switched on. */
  | {
      kind: 'reset-modes-weakened';
      modes: readonly ('temporary' | 'chosen')[];
      company: string;
      by: string;
      at: number;
      usableAt: number;
    }
  /** To the company's other administrators: the groups that a delegate administers now, some of them where there are many. */
  | {
      kind: 'delegation-changed';
      delegate: string;
      groups: readonly string[];
      more: number;
      company: string;
      /** Empty where a program or the console did it. */
      by: string;
      at: number;
    }
  /** To the company's other administrators: who has an administrator's rights from now on, some of them where there are many. */
  | {
      kind: 'administrator-made';
      how: 'made' | 'added' | 'enabled' | 'imported';
      people: readonly string[];
      more: number;
      /** Whose page shows it; null where there may be several. */
      personId: string | null;
      company: string;
      /** Empty where it was done at the console. */
      by: string;
      /** The reader did it, and nobody else is there to be told. */
      byReader?: true;
      at: number;
    }
  /** To the person; `by` is empty where it was done at the console. */
  | { kind: 'role-changed'; from: RoleTold; to: RoleTold; by: string; at: number }
  | { kind: 'account-created'; password: Secret; expiresAt: number; companyName: string }
  /** To somebody who never came in: the link that opens the choice of a first password. */
  | { kind: 'account-invited'; token: Secret; expiresAt: number; companyName: string }
  /** To the company's other administrators; `by` is empty where it was begun at the console. */
  | {
      kind: 'mass-action-begun';
      what: 'require-new-password' | 'end-sessions' | 'invite' | 'disable' | 'enable';
      people: number;
      reason: string;
      by: string;
      /** Where a program began it with a key. `maker`: who made that key; empty: somebody who is gone; null: the console. */
      key?: { name: string; maker: string | null };
      at: number;
    }
  | { kind: 'password-set-by-administrator'; at: number; administrator: string; mustChange: boolean; notMe?: Secret }
  | { kind: 'password-changed'; at: number; notMe?: Secret }
  /** After the end of the last one: nothing but the password changed. */
  | { kind: 'password-renewed'; at: number; notMe?: Secret }
  | { kind: 'renewal-reminder'; expiresAt: number }
  | { kind: 'new-password-required'; at: number }
  /** It was in a message to the desk, and opens nothing any more. */
  | { kind: 'sent-password-burnt'; at: number; requestNumber: number; secret: 'password' | 'temporary-password' }
  /** Something like one was in a message to the desk, and nobody could tell whether it was. */
  | { kind: 'password-untried'; at: number; requestNumber: number }
  /** To a new address that is not on file yet; it does not say whose account it is. */
  | { kind: 'email-confirmation'; token: Secret; companyName: string; expiresAt: number }
  /** To the address on file, while the new one waits. */
  | { kind: 'email-change-asked'; at: number; notMe: Secret }
  /** To the address that was on file before. */
  | { kind: 'email-changed'; at: number; notMe?: Secret }
  /** By mail, and by SMS to the number that was on file before. */
  | { kind: 'telephone-changed'; at: number; wasRemoved?: true; notMe: Secret };

type RoleTold = 'operator' | 'supervisor' | 'agent' | 'administrator' | 'delegate' | 'user';

/** A word to one person, written in the transaction of what it tells: by mail, to a mobile telephone, or as a letter. */
export type Notice = {
  id: string;
  /** Null where it goes to somebody who is not on file. */
  companyId: string | null;
  accountId: string | null;
  /** The reset request it belongs to, if any: the desk sees whether it went out. */
  requestNumber: number | null;
  /** Mail, where nothing is said. */
  channel?: 'mail' | 'sms' | 'letter';
  /** A mail address, a number of E.164, or the lines of a postal address. */
  to: { name: string; address: string };
  language: Language;
  content: NoticeContent;
  createdAt: number;
  /** After this, it is no longer worth sending; null: keep trying for the longest delay. */
  expiresAt: number | null;
  /** Goes to many people at once: it leaves after what waits for one person. */
  inWave?: true;
};

/** Where a notice stands on its way. */
export type NoticeState = {
  kind: NoticeContent['kind'];
  state: 'waiting' | 'sent' | 'abandoned';
  at: number;
  attempts: number;
};
