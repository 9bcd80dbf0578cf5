import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { effectOf } from '../domain/password-policy/effect-of-choice.ts';
import type { ProfileChoice } from '../domain/password-policy/profile-choice.ts';
import { rulesFor } from '../domain/password-policy/profiles.ts';
import type { RulesOfClass } from '../domain/password-policy/view-password-rules.ts';
import type { RequestMessage } from '../domain/recovery/conversation.ts';
import { languages } from '../platform/languages.ts';
import { sentences } from '../text/sentences.ts';
import { renderAccount } from './account/account.page.ts';
import { renderNewEmail } from './account/new-email.page.ts';
import { renderAddUser } from './config/add-user.page.ts';
import { renderEditUser } from './config/edit-user.ts';
import { renderPasswordRules } from './config/password-rules.ts';
import { readPeopleQuery } from './config/people-query.ts';
import { renderUsers } from './config/users.page.ts';
import { errorPage } from './errors.ts';
import { reachExamples } from './gallery/help.ts';
import { event } from './gallery/own.ts';
import { agentId, frameFor, now, person, steps, timeZone, viewers } from './gallery/people.ts';
import { gallery } from './gallery.ts';
import { renderLogin } from './login/login.page.ts';
import { renderRecoveryRequest } from './recovery/request.page.ts';
import { renderDeskAccounts } from './support/accounts.page.ts';
import { maskedEmail } from './support/masked-email.ts';
import { renderQueue } from './support/queue.page.ts';
import { renderRequest } from './support/request.ts';
import { readReturnTo, readSearch } from './typed-input.ts';

/** The one script that a page may have: a file of this server. */
const withoutOwnScript = (html: string): string =>
  html.replace(/<script type="module" src="\/assets\/[\w-]+\/[a-z-]+\.js"><\/script>/g, '');

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? '');

for (const language of languages) {
  suite(`Every page, in each of its states (${language})`, () => {
    for (const { page, example, html } of gallery(language)) {
      test(`${page}, ${example}: one heading, a title, labelled fields, and nothing that the page's policy forbids`, () => {
        const text = String(html);
        const words = text.replace(/<code>[^<]*<\/code>|<[^>]*>|&#?\w+;/g, '');
        assert.equal(all(text, /<h1>([^<]+)<\/h1>/g).length, 1);
        assert.match(text, /<title>[^<]+<\/title>/);
        assert.match(text, new RegExp(`<html lang="${language}">`));
        assert.doesNotMatch(text, /undefined|\[object|\[secret\]|NaN|Invalid Date/);
        assert.doesNotMatch(withoutOwnScript(text), /\sstyle=|<style|<script|\son[a-z]+=|javascript:/i);
        const ids = all(text, /\sid="([^"]*)"/g);
        assert.deepEqual([...new Set(ids)], ids, 'each id is there once');
        const labels = all(text, /<label for="([^"]*)"/g);
        for (const [, attributes = ''] of text.matchAll(/<(?:input|select|textarea)\b([^>]*)>/g)) {
          if (attributes.includes('type="hidden"')) continue;
          const id = /\sid="([^"]*)"/.exec(attributes)?.[1] ?? '';
          assert.ok(labels.includes(id), `a label for ${attributes}`);
          if (
            !/\stype="(radio|checkbox|file)"/.test(attributes) &&
            !/^\s?id="(language|role|closing|message|mustChange|user|administrator|reason|notice|scope|live-update|live-keys|second-person|file|scope-[a-z-]+|set-\d+-[a-z-]+|by-[a-z-]+|apart-[a-z]+|group-[a-z0-9]+|resetMode[a-z-]*|link|temporary|chosen)"/.test(
              attributes,
            )
          ) {
            assert.match(attributes, /autocomplete="[^"]+"/);
          }
          for (const described of /aria-describedby="([^"]*)"/.exec(attributes)?.[1]?.split(' ') ?? []) {
            assert.ok(ids.includes(described), `${described} is on the page`);
            // Whoever hears the page would hear a whole list as one sentence, each time the field takes the focus.
            assert.doesNotMatch(text, new RegExp(`<(?:ul|ol|dl|div class="rules")[^>]* id="${described}"`));
          }
        }
        for (const target of all(text, /<a (?:class="[^"]*" )?href="#([^"]*)"/g)) {
          assert.ok(ids.includes(target), `#${target} leads to a place on the page`);
        }
        for (const form of text.match(/<form\b.*?<\/form>/gs) ?? []) {
          if (form.includes('method="post"')) assert.match(form, /name="csrf" value="[^"]+"/);
        }
        assert.doesNotMatch(text, /type="password"[^>]*\svalue=/);
        assert.equal(/role="alert"/.test(text) && /aria-invalid/.test(text), /aria-invalid/.test(text));
        if (/role="alert"/.test(text)) {
          assert.ok(all(text, /<title>([^<]*)/g)[0]?.startsWith(sentences(language).web.frame.faultyTitle('')));
        }
        assert.ok(text.includes(sentences(language).web.frame.neverAsked));
        if (text.includes('class="who"')) assert.match(text, /action="\/sign-out"/);
        assert.doesNotMatch(words, /\b(please|sorry|oops|veuillez|désolé|oups|invalide?)\b/i);
        // One title is typed as people search for it.
        const set = words.replaceAll('mot de passe, que faire ?', '');
        if (language === 'fr') assert.doesNotMatch(set, /[\p{L}\d»] [?!;:»]|« /u);
      });
    }
  });
}

suite('What somebody else typed stays text', () => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' autofocus onfocus=alert(1) x='",
    '\u202egnp.exe\u2066',
    'é'.repeat(10_000),
    '{{7*7}}<%= 7*7 %>',
    '&lt;b&gt;',
  ];
  for (const value of hostile) {
    test(`On every page that shows it: ${value.slice(0, 30)}`, () => {
      for (const html of pagesThatShow(value).map(String)) {
        assert.doesNotMatch(withoutOwnScript(html), /<script|<img|<b>/);
        const tags = html.match(/<[a-z][^>]*>/g) ?? [];
        for (const tag of tags) assert.doesNotMatch(tag.replace(/"[^"]*"/g, '""'), /\son\w+=|'/);
        assert.ok(html.includes(escaped(value)), 'it is shown as it was typed');
      }
    });
  }
});

test('A mail address is masked for the desk: one letter and the domain.', () => {
  assert.equal(maskedEmail('julie.berger@client.fr'), 'j•••@client.fr');
  assert.equal(maskedEmail('j@client.fr'), 'j•••@client.fr');
  assert.equal(maskedEmail('nothing'), '•••');
});

test('No page of the desk shows the whole mail address of an account, but the one answer that was asked for it.', () => {
  for (const { page, example, html } of gallery('fr')) {
    const isAsked = example === 'address shown';
    if (page.startsWith('/support')) {
      assert.equal(String(html).replaceAll('<wbr>', '').includes(person().email), isAsked, `${page}, ${example}`);
    }
  }
});

test('The choice of a language comes back to a page of this server, and to nothing else.', () => {
  for (const local of ['/', '/login', '/config/users?q=a%20b&offset=50']) assert.equal(readReturnTo(local), local);
  for (const foreign of [
    '',
    'https://example.net/',
    '//example.net',
    '/\\example.net',
    '/a\\b',
    '/\t/example.net',
    '/%0d%0a\r\nset-cookie: a=b',
    'javascript:alert(1)',
    '/..//example.net/',
    `/${'a'.repeat(3000)}`,
  ]) {
    const answer = readReturnTo(foreign);
    assert.equal(new URL(answer, 'http://here.example').host, 'here.example', foreign);
  }
});

test('A search holds no control character and no half of a character.', () => {
  assert.equal(readSearch(new URL('http://a/?q=%00ju%0Alie%20'), 'q'), 'ju lie');
  assert.ok(readSearch(new URL(`http://a/?q=${encodeURIComponent('🐕'.repeat(300))}x`), 'q').isWellFormed());
});

test('An error page has its status, and says when to come back.', async () => {
  const site = { styleHref: '/assets/0/style.css', serviceName: 'eKo' };
  const busy = errorPage('busy', 'fr', { ...site, retryAfterSeconds: 7 });
  assert.equal(busy.status, 503);
  assert.equal(busy.headers.get('retry-after'), '7');
  assert.match(await busy.text(), /7\u00a0secondes/);
  assert.equal(errorPage('not-found', 'en', site).status, 404);
});

function pagesThatShow(value: string) {
  const at = frameFor('fr', '/', viewers.administrator);
  const account = person({ firstName: value, lastName: value, email: value, telephone: value });
  const typed = { ...account, telephone: value, groupId: 'g' };
  const groups = [{ id: 'g', companyId: 'c', name: value }];
  const choices = { roles: ['user'] as const, groups, isGroupNeeded: false };
  const request = {
    ...({ number: 1, companyId: null, accountId: null, channel: 'form', state: 'waiting', takenBy: null } as const),
    ...{ createdAt: now, repeatedAt: null, closedAt: null, closing: null, email: value, message: value },
    ...{
      kind: 'reset' as const,
      subject: value,
      source: null,
      takenAt: null,
      sentAt: null,
      recoveredAt: null,
      heldAt: null,
    },
    ...{ personName: value, companyName: value, takenByName: value },
  };
  const rules = rulesFor({ role: 'user' }, 'eko', { floor: 'eko', validityDays: 180 });
  const listed = { ...account, standing: 'active' as const, mustChange: false, passwordSetAt: 0, invitation: null };
  return [
    renderLogin(frameFor('fr', '/login'), { email: value, faults: {} }),
    renderRecoveryRequest(at, { email: value, message: value, faults: {}, reach: reachExamples.open }),
    renderAccount(
      { ...at, viewer: { ...viewers.user, name: value } },
      {
        ...{
          account,
          companyName: value,
          changeAdvised: false,
          passwordExpiresAt: null,
          sessions: [],
          currentSessionId: '',
          history: [],
          linked: [{ account, companyName: value, linkedAt: now }],
          timeZone,
        },
      },
    ),
    renderUsers(at, {
      query: readPeopleQuery(new URL(`/config/users?${new URLSearchParams({ q: value })}`, 'http://localhost')),
      people: [listed],
      count: { count: 1, isExact: true },
      waiting: new Map([[account.id, value]]),
      list: '',
      now,
      first: 1,
      previous: null,
      next: null,
      groups: [{ id: 'g', companyId: account.companyId, name: value }],
      timeZone,
    }),
    renderAddUser(at, { typed, choices, ways: ['link', 'temporary'], way: 'link', faults: {} }),
    renderEditUser(at, {
      ...{
        person: listed,
        ...{ isAwaited: false, list: '' },
        now,
        account,
        companyName: value,
        typed,
        choices,
        oneself: false,
        rules,
        random: steps,
        mustChange: true,
        renewal: 'possible',
        byDesk: false,
        message: value,
        ...{ coolingOffDays: 30, askedDesk: null },
        delegatedGroups: [value],
        faults: {},
        ...{ modes: { open: ['link' as const, 'chosen' as const], youngUntil: null } },
        ...{ waiting: { email: value, expiresAt: now }, sessions: [], timeZone },
        ...{ linkHours: 24, temporaryPasswordHours: 24 },
        history: {
          lines: [
            {
              event: event(1, 'account-viewed', 1, { kind: 'account', id: 'c' }),
              by: { kind: 'colleague', name: value },
              ...{
                changed: ['groupId'],
                role: null,
                group: { from: null, to: { id: 'g', name: value } },
                through: null,
              },
            },
          ],
          before: null,
        },
      },
    }),
    renderNewEmail(at, { view: { email: value, companyName: value, expiresAt: now }, token: 'a', timeZone }),
    renderPasswordRules(at, {
      view: {
        company: { id: 'c', kind: 'client', name: 'C', profile: 'eko', createdAt: now },
        today: '2026-06-29',
        classes: [rulesOfHostileChoice(value)],
      },
      names: new Map([['u1', value]]),
      ...{ floor: 'eko', timeZone },
    }),
    renderQueue(at, { open: [request], closed: [request], agentId, timeZone, now }),
    renderDeskAccounts(at, { query: value, result: [{ account, companyName: value, withinDesk: true }] }),
    renderRequest(at, {
      view: {
        ...{ request, account: null, company: null, takenByName: value, withinDesk: false, linkedCompanies: [value] },
        ...{
          weighed: null,
          means: null,
          spentAt: null,
          temporaryPassword: null,
          ways: [],
          notices: [],
          messages: [hostileMessage(value)],
        },
      },
      ...{ agentId, isSupervisor: true, passedMinutes: 15, linkHours: 24, timeZone, now, faults: {} },
    }),
  ];
}

function hostileMessage(value: string): RequestMessage {
  return {
    ...({
      id: 'm1',
      requestNumber: 1,
      direction: 'in',
      messageId: value,
      correspondent: value,
      agentId: null,
    } as const),
    ...({ subject: value, text: value, isCut: true, authentication: 'not-confirmed', at: now } as const),
    attachments: [{ name: value, type: value, size: 1 }],
  };
}

function rulesOfHostileChoice(value: string): RulesOfClass {
  const choice: ProfileChoice = {
    ...({ companyId: 'c', accountClass: 'user', version: 1, profile: 'eko', edition: 2 } as const),
    ...{ owner: value, reason: value, reviewOn: '2027-06-30', chosenAt: now, chosenBy: 'u1' },
  };
  const effect = effectOf('user', 'eko', { floor: 'eko', validityDays: 180 });
  return { ...effect, accountClass: 'user', profile: 'eko', choices: [choice], isReviewDue: false };
}

function escaped(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);
}
