import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import fc from 'fast-check';
import type { Account } from '../../src/domain/accounts/account.ts';
import { versionOf } from '../../src/domain/accounts/account-version.ts';
import type { SignedInActor } from '../../src/domain/accounts/actor.ts';
import { viewAccessHistory } from '../../src/domain/accounts/view-access-history.ts';
import type { AuditEvent } from '../../src/domain/audit/audit-event.ts';
import { foldViews } from '../../src/domain/audit/list-history.ts';
import { mayHaveWritten } from '../../src/domain/caller-verification/may-have-written.ts';
import { cancelEmailChange, sendConfirmationAgain } from '../../src/domain/recovery/ask-new-email.ts';
import { confirmEmail, viewEmailChange } from '../../src/domain/recovery/confirm-email.ts';
import { editAccount } from '../../src/domain/recovery/edit-account.ts';
import { setAccountState } from '../../src/domain/recovery/set-account-state.ts';
import { endAllSessionsOf, endSessionOf, listSessionsOf } from '../../src/domain/sessions/end-sessions-of.ts';
import { tokenHash } from '../../src/platform/digest.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import { whatHappened } from '../../src/text/history-words.ts';
import type { EngineUnderTest, Room } from './engines.ts';
import { day, givenAccount, givenCompany, hour, id, minute, sessionOf, sixteen, start } from './given.ts';

/** What an administrator does on one person's page. */
export const oneUserContract = (engine: EngineUnderTest): void => {
  let room: Room;
  before(async () => {
    room = await engine.open();
  });
  after(() => room.close());

  const deps = (now = start) => ({
    storage: room.storage,
    clock: { now: () => now },
    random: systemRandom,
    disavowalDays: 7,
    smsAvailable: false,
    verificationLimits: { coolingOffDays: 30 },
    sessionLimits: { idleMinutes: 30 },
  });
  const actorOf = ({ id: accountId, companyId, role }: Account): SignedInActor => ({
    ...{ kind: 'account', accountId, companyId, role, sessionId: 'none', source: '192.0.2.7' },
  });
  const of = ({ companyId, id: accountId }: Account) => ({ companyId, accountId });
  const meet = async (more: Partial<Account> = {}) => {
    const { id: companyId } = await givenCompany(room.storage);
    const administrator = await givenAccount(room.storage, { companyId, role: 'administrator' });
    const person = await givenAccount(room.storage, { companyId, lastSignedInAt: start, ...more });
    return { companyId, administrator, actor: actorOf(administrator), person };
  };
  const write = (actor: SignedInActor, account: Account, email: string, now = start) =>
    editAccount(deps(now), actor, of(account), {
      ...{ email, firstName: account.firstName, lastName: account.lastName, language: account.language },
      ...{ telephone: account.telephone ?? '', role: account.role, groupId: account.groupId ?? '' },
    });
  const emailOf = async ({ companyId, id: accountId }: Account) =>
    (await room.storage.accounts.find(companyId, accountId))?.email;
  /** The token itself went into a mail: one that the test knows takes its place. */
  const knownToken = async ({ companyId, id: accountId }: Account, now = start): Promise<Secret> => {
    const change = await room.storage.emailChanges.findWaiting(companyId, accountId, now);
    assert.ok(change, 'nothing waits');
    const token = new Secret(id().padEnd(43, 'x'));
    assert.ok(
      await room.storage.emailChanges.renew(companyId, change.id, tokenHash(token), change.expiresAt, now),
      'it no longer waits',
    );
    return token;
  };

  suite('A new mail address', () => {
    test('It waits until it is confirmed; then it replaces the old one, and is young.', async () => {
      const { actor, person } = await meet();
      const email = `neuf.${person.email}`;
      assert.deepEqual(await write(actor, person, email), { kind: 'saved', emailWaits: true });
      assert.equal(await emailOf(person), person.email);
      const { companyId } = person;
      const waiting = (now = start, of = companyId) =>
        room.storage.emailChanges.listWaiting(of, [person.id, actor.accountId], now);
      assert.deepEqual([...(await waiting())], [[person.id, email]]);
      assert.equal((await waiting(start + 72 * hour)).size, 0, 'too late');
      assert.equal((await waiting(start, id())).size, 0, 'another company');
      assert.equal((await room.storage.emailChanges.listWaiting(companyId, [], start)).size, 0);
      const token = await knownToken(person);
      const view = await viewEmailChange(deps(), token);
      assert.ok(typeof view === 'object' && view.email === email);
      assert.equal(await emailOf(person), person.email, 'looking confirms nothing');
      assert.equal(await confirmEmail(deps(start + hour), '192.0.2.9', token), 'confirmed');
      const now = await room.storage.accounts.find(person.companyId, person.id);
      assert.equal(now?.email, email);
      assert.equal(now?.emailSince, start + hour);
      assert.equal((await waiting()).size, 0);
      assert.equal(await confirmEmail(deps(start + hour), '192.0.2.9', token), 'done');
    });

    test('Of sixteen who confirm at once one does, and the journal has one change.', async () => {
      const { actor, person } = await meet();
      await write(actor, person, `seize.${person.email}`);
      const token = await knownToken(person);
      const outcomes = await sixteen(() => confirmEmail(deps(), '192.0.2.9', token));
      assert.deepEqual(outcomes.sort(), ['confirmed', ...Array.from({ length: 15 }, () => 'done')]);
      const changes = await room.run(
        `select 1 as one from audit_events where account_id = '${person.id}' and action = 'account-changed'`,
      );
      assert.equal(changes.length, 1);
    });

    test('Sixteen administrators who ask at once leave one address that waits.', async () => {
      const { actor, person } = await meet();
      let count = 0;
      await sixteen(() => {
        count += 1;
        return write(actor, person, `n${count}.${person.email}`);
      });
      const waiting = await room.run(
        `select 1 as one from email_changes where account_id = '${person.id}' and confirmed_at is null and cancelled_at is null`,
      );
      assert.equal(waiting.length, 1);
    });

    test('Nobody ever entered: the address is corrected at once.', async () => {
      const { actor, person } = await meet({ lastSignedInAt: null });
      const email = `juste.${person.email}`;
      assert.deepEqual(await write(actor, person, email), { kind: 'saved', emailWaits: false });
      assert.equal(await emailOf(person), email);
    });

    test('Too late, called off, replaced, or asked by who may no longer, it changes nothing.', async () => {
      const { actor, administrator, person, companyId } = await meet();
      await write(actor, person, `un.${person.email}`);
      const late = await knownToken(person);
      assert.equal(await confirmEmail(deps(start + 3 * day), '192.0.2.9', late), 'over');
      await write(actor, person, `deux.${person.email}`);
      assert.equal(await confirmEmail(deps(), '192.0.2.9', late), 'over', 'replaced');
      const off = await knownToken(person);
      assert.equal(await cancelEmailChange(deps(), actor, of(person)), 'done');
      assert.equal(await confirmEmail(deps(), '192.0.2.9', off), 'over', 'called off');
      assert.equal(await cancelEmailChange(deps(), actor, of(person)), 'none-waits');
      await write(actor, person, `trois.${person.email}`);
      const orphan = await knownToken(person);
      await givenAccount(room.storage, { companyId, role: 'administrator' });
      assert.equal(await setAccountState(deps(), { kind: 'console' }, of(administrator), 'disabled'), 'changed');
      assert.equal(await confirmEmail(deps(), '192.0.2.9', orphan), 'over', 'who asked was shut out');
      assert.equal(await emailOf(person), person.email);
    });

    test('An address that somebody else took meanwhile is refused, and the account stays as it was.', async () => {
      const { actor, person } = await meet();
      const email = `pris.${person.email}`;
      await write(actor, person, email);
      const token = await knownToken(person);
      await givenAccount(room.storage, { email });
      assert.equal(await confirmEmail(deps(), '192.0.2.9', token), 'taken');
      assert.equal(await emailOf(person), person.email);
      assert.deepEqual(await write(actor, person, email), { kind: 'email-taken' });
    });

    test('The link goes again four times at most, and each makes the one before void.', async () => {
      const { actor, person } = await meet();
      await write(actor, person, `encore.${person.email}`);
      const token = await knownToken(person);
      // The one that the test put in its place counts as a mail.
      for (let mail = 3; mail <= 5; mail += 1) {
        assert.equal(await sendConfirmationAgain(deps(), actor, of(person)), 'done');
      }
      assert.equal(await sendConfirmationAgain(deps(), actor, of(person)), 'too-many');
      assert.equal(await confirmEmail(deps(), '192.0.2.9', token), 'unknown');
    });

    test('Those who do not reach the person neither send it again nor call it off.', async () => {
      const { actor, person } = await meet();
      await write(actor, person, `loin.${person.email}`);
      const { actor: elsewhere, companyId } = await meet();
      const delegate = await givenAccount(room.storage, { companyId: person.companyId, role: 'delegate' });
      for (const act of [sendConfirmationAgain, cancelEmailChange]) {
        assert.equal(await act(deps(), elsewhere, of(person)), 'not-allowed');
        assert.equal(await act(deps(), elsewhere, { companyId, accountId: person.id }), 'unknown');
        assert.equal(await act(deps(), actorOf(delegate), of(person)), 'unknown');
        assert.equal(await act(deps(), actorOf(person), of(person)), 'not-allowed');
      }
      assert.ok(await room.storage.emailChanges.findWaiting(person.companyId, person.id, start));
    });

    test('What is over for long is forgotten.', async () => {
      const { actor, person } = await meet();
      await write(actor, person, `vieux.${person.email}`);
      const token = await knownToken(person);
      await room.storage.forgetExpired(start + 94 * day);
      assert.equal(await viewEmailChange(deps(), token), 'unknown');
    });
  });

  suite('Who may have written a contact', () => {
    /** Long in the company: their own access is settled. */
    const colleague = (companyId: string, more: Partial<Account> = {}) =>
      givenAccount(room.storage, { companyId, role: 'administrator', ...more });
    const heldAgainst = async (by: Account, person: Account, now = start) =>
      mayHaveWritten(room.storage, by, person, 30, now);

    test('Who asked for an address that was confirmed, within the cooling-off time; not their colleague.', async () => {
      const { administrator, actor, companyId, person } = await meet();
      const other = await colleague(companyId);
      assert.equal(await heldAgainst(administrator, person), false);
      await write(actor, person, `a.${person.email}`);
      assert.equal(await heldAgainst(administrator, person), false, 'it only waits');
      const confirmedAt = start + 48 * hour;
      assert.equal(await confirmEmail(deps(confirmedAt), '192.0.2.9', await knownToken(person)), 'confirmed');
      assert.equal(await heldAgainst(administrator, person, confirmedAt), true);
      assert.equal(await heldAgainst(administrator, person, confirmedAt + 30 * day), true);
      assert.equal(await heldAgainst(administrator, person, confirmedAt + 30 * day + 1), false);
      assert.equal(await heldAgainst(other, person, confirmedAt), false);
    });

    test('Who wrote the number, or the address of somebody who never came in; not who wrote the name.', async () => {
      for (const [more, isHeld] of [
        [{ telephone: '+33611223344' }, true],
        [{ email: `${id()}@maison.example`, lastSignedInAt: null }, true],
        [{ lastName: 'Autre' }, false],
      ] as const) {
        const { administrator, actor, person } = await meet({ lastSignedInAt: null });
        await write(actor, { ...person, ...more }, 'email' in more ? more.email : person.email);
        assert.equal(await heldAgainst(administrator, person), isHeld, JSON.stringify(more));
      }
    });

    test('What a program or an account of yesterday wrote, any administrator may have had written; and a new one speaks for nobody.', async () => {
      const telephone = '+33611223344';
      for (const by of ['program', 'new account'] as const) {
        const { administrator, companyId, person } = await meet();
        const made = await colleague(companyId);
        const event = { companyId, at: start, accountId: made.id, source: null, details: {} };
        await room.storage.audit.append({ ...event, action: 'account-enabled', actor: { kind: 'console', id: null } });
        if (by === 'new account') await write(actorOf(made), { ...person, telephone }, person.email);
        else {
          const changed = { ...event, accountId: person.id, details: { fields: 'telephone' } };
          await room.storage.audit.append({
            ...changed,
            action: 'account-changed',
            actor: { kind: 'api-key', id: 'k' },
          });
        }
        assert.equal(await heldAgainst(administrator, person), true, by);
      }
      const { actor, companyId, person } = await meet();
      await write(actor, { ...person, telephone }, person.email);
      const puppet = await colleague(companyId);
      const event = { companyId, at: start - 10 * day, accountId: puppet.id, source: null, details: {} };
      await room.storage.audit.append({ ...event, action: 'account-enabled', actor: { kind: 'console', id: null } });
      assert.equal(await heldAgainst(puppet, person), true, 'a new one');
    });
  });

  suite('Details that are written back whole', () => {
    const typedOf = (account: Account, more: Partial<Record<'firstName' | 'role', string>> = {}) => ({
      ...{ email: account.email, firstName: account.firstName, lastName: account.lastName, role: account.role },
      ...{ language: account.language, telephone: account.telephone ?? '', groupId: account.groupId ?? '', ...more },
    });
    const sees = (account: Account) => (present: Account) => versionOf(present) === versionOf(account);

    test('They are written over nothing that was not seen; what goes on by itself hides nothing.', async () => {
      const { actor, person } = await meet();
      const save = (typed: ReturnType<typeof typedOf>, seen: Account) =>
        editAccount(deps(), actor, of(person), typed, sees(seen));
      const onFile = async () =>
        (await room.storage.accounts.find(person.companyId, person.id)) ?? assert.fail('It is there.');
      await save(typedOf(person, { role: 'administrator' }), person);
      const seen = await onFile();
      await save(typedOf(seen, { role: 'user' }), seen);
      const present = await onFile();
      for (const typed of [typedOf(seen, { firstName: 'Karim' }), typedOf(present)]) {
        assert.deepEqual(
          await save(typed, seen),
          { kind: 'overtaken', present },
          'even where nothing would be written',
        );
      }
      assert.deepEqual(await onFile(), present);
      await room.run(`update accounts set last_signed_in_at = ${start + hour} where id = '${person.id}'`);
      assert.equal((await save(typedOf(present, { firstName: 'Karim' }), present)).kind, 'saved');
    });

    test('Of sixteen who saw the same one writes, and fifteen hear who was faster.', async () => {
      const { actor, person } = await meet();
      let count = 0;
      const outcomes = await sixteen(() => {
        count += 1;
        return editAccount(deps(), actor, of(person), typedOf(person, { firstName: `N${count}` }), sees(person));
      });
      const kinds = outcomes.map(({ kind }) => kind).sort();
      assert.deepEqual(kinds, [...Array.from({ length: 15 }, () => 'overtaken'), 'saved']);
    });
  });

  suite('The sessions of somebody else', () => {
    const given = async () => {
      const met = await meet();
      const sessions = [sessionOf(met.person), sessionOf(met.person)];
      for (const session of sessions) await room.storage.sessions.insert(session);
      return { ...met, sessions };
    };

    test('One ends, then all; the journal says who did it and how many.', async () => {
      const { actor, person, sessions } = await given();
      const listed = await listSessionsOf(deps(), actor, of(person));
      assert.ok(Array.isArray(listed) && listed.length === 2);
      const first = sessions[0]?.id ?? '';
      assert.deepEqual(await endSessionOf(deps(), actor, of(person), first), { kind: 'done', ended: 1 });
      assert.deepEqual(await endSessionOf(deps(), actor, of(person), first), { kind: 'done', ended: 0 });
      assert.deepEqual(await endAllSessionsOf(deps(), actor, of(person)), { kind: 'done', ended: 1 });
      assert.deepEqual(await listSessionsOf(deps(), actor, of(person)), []);
      const told = await room.storage.audit.listForAccount(person.companyId, person.id, 9);
      assert.deepEqual(
        told.map(({ action, actor: by }) => [action, by.id]),
        [
          ['session-ended', actor.accountId],
          ['session-ended', actor.accountId],
        ],
      );
    });

    test('Not the own ones, not those of a session’s stranger, and none out of reach.', async () => {
      const { actor, administrator, person, sessions } = await given();
      const { actor: elsewhere } = await meet();
      const session = sessions[0]?.id ?? '';
      assert.deepEqual(await endAllSessionsOf(deps(), actor, of(administrator)), { kind: 'oneself' });
      assert.deepEqual(await endSessionOf(deps(), actor, of(administrator), session), { kind: 'oneself' });
      for (const who of [elsewhere, actorOf(person)]) {
        assert.deepEqual(await endAllSessionsOf(deps(), who, of(person)), { kind: 'not-allowed' });
        assert.deepEqual(await listSessionsOf(deps(), who, of(person)), 'not-allowed');
      }
      const delegate = await givenAccount(room.storage, { companyId: person.companyId, role: 'delegate' });
      assert.deepEqual(await endSessionOf(deps(), actorOf(delegate), of(person), session), { kind: 'unknown' });
      const colleague = await givenAccount(room.storage, { companyId: person.companyId });
      assert.deepEqual(await endSessionOf(deps(), actor, of(colleague), session), { kind: 'done', ended: 0 });
      assert.equal((await room.storage.sessions.list(person.companyId, person.id, start)).length, 2);
    });
  });

  suite('The history of somebody’s access', () => {
    test('It names colleagues, calls the desk the desk, goes in pages, and keeps to one kind where asked.', async () => {
      const { actor, administrator, person, companyId } = await meet();
      const by = { kind: 'account', id: administrator.id } as const;
      const event = { companyId, at: start, accountId: person.id, source: null, details: {} };
      const { audit } = room.storage;
      await audit.append({ ...event, action: 'account-created', actor: by });
      await audit.append({ ...event, action: 'temporary-password-issued', actor: { kind: 'account', id: id() } });
      await audit.append({ ...event, action: 'signed-in', actor: { kind: 'account', id: person.id } });
      await audit.append({ ...event, action: 'signed-in', accountId: administrator.id, actor: by });
      const view = (kind: 'everything' | 'passwords', before: number | null) =>
        viewAccessHistory(deps(), actor, of(person), { kind, before, limit: 2 });
      const newest = await view('everything', null);
      assert.ok(typeof newest === 'object');
      assert.deepEqual(
        newest.lines.map(({ event: { action }, by: who }) => [action, who.kind]),
        [
          ['signed-in', 'person'],
          ['temporary-password-issued', 'desk'],
        ],
      );
      const earlier = await view('everything', newest.before);
      assert.ok(typeof earlier === 'object');
      assert.deepEqual(
        earlier.lines.map(({ by: who }) => who),
        [{ kind: 'colleague', name: 'Claire Martin' }],
      );
      assert.equal(earlier.before, null);
      const passwords = await view('passwords', null);
      assert.ok(typeof passwords === 'object' && passwords.lines.length === 1);
    });

    test('Repeated events are one line before a page is cut: every page but the last is full, and none shows or loses what another has.', async () => {
      const { actor, person, companyId } = await meet();
      const { audit } = room.storage;
      const step = fc.record({
        action: fc.constantFrom('account-viewed', 'sign-in-delayed', 'signed-in'),
        who: fc.constantFrom(actor.accountId, person.id),
        minutes: fc.integer({ min: 0, max: 25 }),
      });
      let at = start;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), fc.integer({ min: 1, max: 6 }), async (steps, limit) => {
          const { id: accountId } = await givenAccount(room.storage, { companyId });
          await audit.appendAll(
            steps.map(({ action, who, minutes }) => {
              at += minutes * minute;
              return {
                companyId,
                at,
                action,
                actor: { kind: 'account', id: who },
                accountId,
                source: null,
                details: {},
              };
            }),
          );
          const all = foldViews(await audit.listForAccount(companyId, accountId, 100)).map(({ sequence }) => sequence);
          const shown: number[] = [];
          for (let before: number | null = null, pages = 0; pages === 0 || before !== null; pages += 1) {
            const query = { kind: 'everything', before, limit } as const;
            const page = await viewAccessHistory(deps(), actor, { companyId, accountId }, query);
            assert.ok(typeof page === 'object');
            shown.push(...page.lines.map(({ event }) => event.sequence));
            if (page.before !== null) assert.equal(page.lines.length, limit);
            if (pages > 0) assert.ok(page.lines.length > 0, 'a page led to nothing');
            before = page.before;
          }
          assert.deepEqual(shown, all);
        }),
        { numRuns: 40 },
      );
    });

    test('Of somebody who looked two thousand times within the hour a page is shorter, and leads on to what came before.', async () => {
      const { actor, person, companyId } = await meet();
      const event = { companyId, accountId: person.id, source: null, details: {} };
      const by = { kind: 'account', id: actor.accountId } as const;
      const looks = Array.from({ length: 2000 }, (_, look) => ({
        ...{ ...event, at: start + hour + look, action: 'account-viewed', actor: by },
      })) as AuditEvent[];
      await room.storage.audit.appendAll([{ ...event, at: start, action: 'account-created', actor: by }, ...looks]);
      const pages: string[][] = [];
      let before: number | null = null;
      do {
        const page = await viewAccessHistory(deps(), actor, of(person), { kind: 'everything', before, limit: 3 });
        assert.ok(typeof page === 'object');
        pages.push(page.lines.map((line) => line.event.action));
        before = page.before;
      } while (before !== null);
      assert.deepEqual(pages, [['account-viewed'], ['account-created']]);
    });

    test('Who came in is the person, who pressed in a mail is who has the link, and who was refused is nobody known.', async () => {
      const { actor, person, companyId } = await meet();
      const event = { companyId, at: start, accountId: person.id, source: '192.0.2.9', details: {} };
      const said = [
        ['signed-in', 'person'],
        ['temporary-password-used', 'person'],
        ['link-used', 'link-holder'],
        ['account-changed', 'link-holder'],
        ['sign-in-refused', 'visitor'],
        ['temporary-password-refused', 'visitor'],
        ['reset-requested', 'visitor'],
      ] as const;
      for (const [action] of said) {
        await room.storage.audit.append({ ...event, action, actor: { kind: 'visitor', id: null } });
      }
      const history = await viewAccessHistory(deps(), actor, of(person), {
        kind: 'everything',
        before: null,
        limit: 9,
      });
      assert.ok(typeof history === 'object');
      assert.deepEqual(
        history.lines.map(({ event: { action }, by }) => [action, by.kind]),
        said.toReversed(),
      );
      // The journal itself stays as it was written.
      assert.ok(history.lines.every(({ event: { actor: who } }) => who.kind === 'visitor'));
    });

    test('Of a change of role or group it says from what to what; of an earlier line, that it changed.', async () => {
      const { actor, person, companyId } = await meet();
      const group = { id: id(), companyId, name: 'Atelier' };
      assert.ok(await room.storage.groups.insert(group));
      const typed = { ...person, telephone: person.telephone ?? '', groupId: '' };
      const edit = (more: { role?: 'user' | 'delegate'; groupId?: string }) =>
        editAccount(deps(), actor, of(person), { ...typed, role: 'user', ...more });
      assert.equal((await edit({ groupId: group.id })).kind, 'saved');
      assert.equal((await edit({ role: 'delegate' })).kind, 'saved');
      const earlier = { companyId, at: start, accountId: person.id, source: null, details: { fields: 'role' } };
      const by = { kind: 'console', id: null } as const;
      await room.storage.audit.append({ ...earlier, action: 'account-changed', actor: by });
      const view = async () => {
        const query = { kind: 'account', before: null, limit: 9 } as const;
        const history = await viewAccessHistory(deps(), actor, of(person), query);
        assert.ok(typeof history === 'object');
        return history.lines.map((line) => whatHappened('fr', line).split('\u00a0: ')[1]);
      };
      assert.deepEqual(await view(), [
        'Rôle',
        'Rôle (Utilisateur → Administrateur délégué), Groupe (Atelier → Aucun)',
        'Groupe (Aucun → Atelier)',
      ]);
      assert.ok(await room.storage.groups.remove(companyId, group.id));
      assert.equal((await view())[2], 'Groupe (Aucun → groupe supprimé)');
    });

    test('What a program did stands with the name of its key, for as long as the key is kept.', async () => {
      const { actor, person, companyId } = await meet();
      const keyId = id();
      await room.storage.apiKeys.insert({
        ...{ id: keyId, companyId, name: 'Paie', scopes: ['accounts:act'], hash: id(), createdAt: start },
        ...{ createdBy: null, expiresAt: start + hour, lastUsedAt: null, revokedAt: null },
      });
      const event = { companyId, at: start, accountId: person.id, source: null, details: {} };
      for (const key of [keyId, id()]) {
        const by = { kind: 'api-key', id: key } as const;
        await room.storage.audit.append({ ...event, action: 'account-disabled', actor: by });
      }
      const query = { kind: 'everything', before: null, limit: 2 } as const;
      const history = await viewAccessHistory(deps(), actor, of(person), query);
      assert.ok(typeof history === 'object');
      assert.deepEqual(
        history.lines.map(({ by }) => by),
        [
          { kind: 'api-key', name: null },
          { kind: 'api-key', name: 'Paie' },
        ],
      );
    });

    test('It says which details were changed, never what stands in them, and what came with an import or a mass action.', async () => {
      const { actor, administrator, person, companyId } = await meet();
      const by = { kind: 'account', id: administrator.id } as const;
      const event = { companyId, at: start, accountId: person.id, source: null, actor: by };
      const { audit } = room.storage;
      await audit.append({ ...event, action: 'account-created', details: { role: 'user', import: id() } });
      await audit.append({ ...event, action: 'account-changed', details: { fields: 'telephone firstName' } });
      await audit.append({ ...event, action: 'account-changed', details: { fields: 'role else', import: id() } });
      await audit.append({ ...event, action: 'account-invited', details: { secret: id(), massAction: id() } });
      const history = await viewAccessHistory(deps(), actor, of(person), { kind: 'account', before: null, limit: 9 });
      assert.ok(typeof history === 'object');
      assert.deepEqual(
        history.lines.map(({ changed, through }) => [changed, through]),
        [
          [[], 'mass-action'],
          [['role'], 'import'],
          [['firstName', 'telephone'], null],
          [[], 'import'],
        ],
      );
      const [, changed] = history.lines;
      assert.match(changed ? whatHappened('fr', changed) : '', /modifiées\u00a0: Rôle \(par un fichier importé\)$/);
    });

    test('Nobody else reads it.', async () => {
      const { person, companyId } = await meet();
      const { actor: elsewhere } = await meet();
      const query = { kind: 'everything', before: null, limit: 9 } as const;
      assert.equal(await viewAccessHistory(deps(), elsewhere, of(person), query), 'not-allowed');
      assert.equal(await viewAccessHistory(deps(), actorOf(person), of(person), query), 'not-allowed');
      const delegate = await givenAccount(room.storage, { companyId, role: 'delegate' });
      assert.equal(await viewAccessHistory(deps(), actorOf(delegate), of(person), query), 'unknown');
    });
  });
};
