import type { ApiKeyActor } from '../domain/accounts/actor.ts';
import type { ApiScope } from '../domain/accounts/api-scope.ts';
import { Secret } from '../platform/secret.ts';
import { sourceGroup } from '../platform/source-group.ts';
import { DenialNotes } from './denial-notes.ts';
import { isForFiles } from './file-gate.ts';
import { rateHeaders } from './rate-headers.ts';
import { RateLimit } from './rate-limit.ts';
import type { Route } from './route.ts';

/** Why a program with a key is not let in. */
export type KeyRefusal = 'wrong-key' | 'not-for-keys' | 'scope-missing' | 'two-credentials' | 'too-many';

export type KeyPassage =
  | { kind: 'passed'; key: ApiKeyActor; headers: Record<string, string> }
  | {
      kind: 'refused';
      refusal: KeyRefusal;
      headers: Record<string, string>;
      retryAfterSeconds?: number;
      /** The first that is missing. */
      scope?: ApiScope;
    };

type Deps = {
  findKeyHolder(token: Secret, source: string): Promise<ApiKeyActor | null>;
  /** A program came to a door that its key does not open, and so often since that was noted last. */
  noteKeyDenied(key: ApiKeyActor, path: string, unnoted: number): Promise<void>;
};

/** A slip of configuration comes back every few seconds; guesses come faster, and are hopeless anyhow. */
const wrongKeysPerMinute = 20;

/** Each table is read line by line, a hundred thousand at most. */
const filesPerMinute = 10;

/** Lets programs in by the key in the header Authorization (RFC 6750 §2.1), each so often in a minute. */
export class KeyDoor {
  readonly #deps: Deps;
  readonly #uses: RateLimit;
  readonly #wrong = new RateLimit(wrongKeysPerMinute);
  readonly #files = new RateLimit(filesPerMinute);
  readonly #denials = new DenialNotes();

  constructor(deps: Deps, perMinute: number) {
    this.#deps = deps;
    this.#uses = new RateLimit(perMinute);
  }

  async admit(shown: string, hasSession: boolean, route: Route, source: string, now: number): Promise<KeyPassage> {
    // Who is it, then? A program has no cookie, and a browser no key.
    if (hasSession) return refused('two-credentials', challenge('invalid_request'));
    const token = /^Bearer +(\S{1,200})$/i.exec(shown)?.[1];
    const key = token === undefined ? null : await this.#deps.findKeyHolder(new Secret(token), source);
    if (!key) {
      // Only a wrong one waits: whoever guesses does not shut out the keys behind the same address.
      const group = sourceGroup(source);
      const wait = this.#wrong.wait(group, now);
      if (wait > 0) return { ...refused('too-many'), retryAfterSeconds: wait };
      this.#wrong.take(group, now);
      return refused('wrong-key', challenge('invalid_token'));
    }
    const tooMany = this.#uses.take(key.keyId, now);
    const headers = rateHeaders('key', this.#uses, key.keyId, now);
    if (tooMany > 0) return { ...refused('too-many', headers), retryAfterSeconds: tooMany };
    const { scopes } = route;
    const missing = scopes?.find((scope) => !key.scopes.includes(scope));
    if (scopes && missing === undefined) {
      const tooManyFiles = isForFiles(route) ? this.#files.take(key.keyId, now) : 0;
      if (tooManyFiles > 0) return { ...refused('too-many', headers), retryAfterSeconds: tooManyFiles };
      return { kind: 'passed', key, headers };
    }
    const door = `${route.method} ${route.path}`;
    const unnoted = this.#denials.take(`${key.keyId} ${door}`, now);
    if (unnoted !== null) await this.#deps.noteKeyDenied(key, door, unnoted);
    if (!scopes || missing === undefined) return refused('not-for-keys', headers);
    const needed = challenge('insufficient_scope', scopes.join(' '));
    return { ...refused('scope-missing', { ...headers, ...needed }), scope: missing };
  }
}

const refused = (refusal: KeyRefusal, headers: Record<string, string> = {}) => ({
  kind: 'refused' as const,
  refusal,
  headers,
});

/** RFC 6750 §3. */
const challenge = (error: string, scope?: string): Record<string, string> => ({
  'www-authenticate': `Bearer realm="marignan", error="${error}"${scope === undefined ? '' : `, scope="${scope}"`}`,
});
