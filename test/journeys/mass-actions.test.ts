import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { sentences } from '../../src/text/sentences.ts';
import { query } from '../parts/database.ts';
import { massActionsEnd } from '../parts/mass-actions.ts';
import { needs } from '../parts/needs.ts';
import { freshPassword, type Newcomer, signedIn, welcome } from '../parts/people.ts';
import type { Person, TestServer } from '../parts/server.ts';
import { ledTo, Visitor } from '../parts/visitor.ts';
import { assertPagesAreSound, journey, useStage } from '../parts/window.ts';

const { massActions: say, web } = sentences('fr');
const path = '/config/users/actions';
const reason = 'Une liste a circulé';

suite('Acts on many people', needs('chromium'), () => {
  const stage = useStage();

  for (const scripts of [true, false]) {
    test(
      `The day after a breach: an administrator asks everybody for a new password, the number first, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const administrator = server.having('administrator')[1] as Person;
        const [user] = [await welcome(server, { administrator }), await welcome(server, { administrator })];
        const office = await open({ scripts });
        await office.signIn(administrator);
        await office.open('/config/users');
        await office.follow(say.list.breach);
        await office.isHeaded(say.breach.heading);
        await office.press(`${say.breach.go} ${say.breach.passwordsHeading}`);
        const kind = say.kinds['require-new-password'];
        const text = await office.text();
        const [, people = ''] = /Cela concerne (\d+) personne/.exec(text) ?? [];
        const press = say.preview.forMany['require-new-password'](say.people(Number(people)));
        await office.isHeaded(say.preview.heading(press));
        await office.shows(say.choose.everybody.company);
        await office.shows(say.leftOut.oneself);
        await office.fill({ [say.preview.confirm]: `${people}1`, [say.preview.reason]: reason });
        await office.press(press);
        await office.refuses(say.preview.mismatch(people));
        await office.fill({ [say.preview.confirm]: '', [say.preview.reason]: '' });
        await office.press(press);
        await office.refuses(say.preview.mismatch(people));
        await office.refuses(say.preview.reasonMissing);
        await office.fill({ [say.preview.confirm]: people, [say.preview.reason]: '' });
        await office.press(press);
        await office.refuses(say.preview.reasonMissing);
        await office.fill({ [say.preview.reason]: reason });
        await office.press(press);
        await office.isHeaded(say.action.heading(kind));
        await massActionsEnd(server);
        await office.open(office.path);
        await office.shows(say.states.done);
        await office.shows(say.done['require-new-password']);
        assert.equal(await office.page.locator('progress').getAttribute('value'), people);
        await office.follow(say.choose.cancel);
        await office.isHeaded(say.list.heading);
        await office.shows(kind);
        const there = new Visitor(server.url);
        await there.signIn(user);
        assert.equal(ledTo(await there.get('/account')), '/password/change');
      }),
    );
  }

  test(
    'People the list shows are disabled: the filter stays with them, and the other administrator is told.',
    journey(stage, async (open, server) => {
      const [administrator] = server.having('administrator') as [Person];
      const told = await welcome(server, { role: 'administrator' });
      const [one, other] = [await welcome(server), await welcome(server)];
      const office = await open();
      await office.signIn(administrator);
      await office.open(`/config/users?q=${one.name.split(' ')[1]}`);
      await office.follow(say.list.actOnThese);
      await office.isHeaded(say.choose.heading);
      await office.shows(say.choose.filtered);
      await office.page.getByLabel(say.choose.kind).selectOption({ label: say.kinds.disable });
      await office.press(say.choose.submit);
      await office.shows(say.preview.concerned(say.people(1)));
      await office.shows(one.email);
      await office.fill({ [say.preview.reason]: reason });
      await office.press(say.preview.forOne.disable(one.name));
      await massActionsEnd(server);
      assert.deepEqual(await statesOf(server, one.id, other.id), ['disabled', 'active']);
      const mail = await server.mailTo(told.email, { subject: /Action groupée/ });
      assert.ok(mail.text.includes(reason));
      await query(server, "update accounts set state = 'disabled' where email = ?", told.email);
    }),
  );

  test('A list is pasted: who is unknown is shown, what was typed stays, and whoever never came in is invited by a link that opens.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const invited = await welcome(server, { chosen: false });
    const came = await welcome(server);
    const after = Date.now();
    const list = `e-mail;nom\n${invited.email};Venue\n${came.email}\nnobody@nowhere.example`;
    const chosen = await office.submit(`${path}/new`, say.choose.submit, {
      [say.choose.list]: list,
      [say.choose.kind]: 'invite',
    });
    assert.equal(chosen.status, 303, chosen.text);
    const preview = chosen.headers.get('location') ?? '';
    const page = await office.get(preview);
    for (const shown of ['nobody@nowhere.example', say.leftOut.entered, 'Cela concerne 1']) {
      assert.ok(page.text.includes(shown), `${shown}: ${page.text}`);
    }
    for (const shown of [invited.name, came.name]) assert.ok(page.text.includes(shown), shown);
    assert.ok(!page.text.includes(say.preview.confirm), 'of one person no number is asked');
    const confirm = (words: string) =>
      office.submit(preview, say.preview.forOne.invite(invited.name), { [say.preview.reason]: words });
    const wrong = await confirm('');
    assert.equal(wrong.status, 422);
    assert.ok(wrong.text.includes('nobody@nowhere.example'), 'the list is lost');
    const begun = await confirm(reason);
    assert.equal(begun.status, 303, begun.text);
    await massActionsEnd(server);
    const mail = await server.mailTo(invited.email, { after, subject: /vous attend/ });
    const link = /\/link\/[\w-]{43}/.exec(mail.text)?.[0] ?? '';
    const person = new Visitor(server.url);
    // The temporary password of the beginning opens nothing any more.
    assert.equal((await new Visitor(server.url).signIn(invited)).status, 410);
    await person.submit(link, web.signIn.link.submit);
    const password = freshPassword();
    const answer = await person.json('PUT', '/api/v1/password', { password, confirmation: password });
    assert.equal(answer.status, 200, answer.body);
    const [row] = await query(server, 'select last_signed_in_at from accounts where email = ?', invited.email);
    assert.ok(Number(row?.last_signed_in_at) >= after, 'who chose a password by a link never signed in');
    assert.equal((await new Visitor(server.url).signIn({ ...invited, password })).status, 201);
    assert.deepEqual(
      (await server.mailsTo(came.email)).filter(({ subject }) => /vous attend/.test(subject)),
      [],
    );
  });

  test('A list larger than any form is begun as it was previewed; pasted and brought at once, it is neither.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const person = await welcome(server);
    const strangers = Array.from({ length: 5000 }, (_, at) => `personne.numero.${at}@nulle-part.example`);
    const list = [...strangers, person.email].join('\n');
    assert.ok(list.length > 2 * 64 * 1024);
    const form = await office.form(`${path}/new`, say.choose.submit);
    const both = await form
      .fill({ [say.choose.list]: list })
      .choose(say.choose.file, list, 'liste.txt')
      .press();
    assert.equal(both.status, 422);
    assert.ok(both.text.includes(say.choose.both), both.text.slice(0, 500));
    const begun = await begin(office, 'end-sessions', list, person);
    await massActionsEnd(server);
    const page = await office.get(begun);
    assert.ok(page.text.includes(say.states.done), page.text);
    const [row] = await query(
      server,
      'select people, unknown_count from mass_actions where id = ?',
      begun.split('/').at(-1) ?? '',
    );
    assert.deepEqual([Number(row?.people), Number(row?.unknown_count)], [1, 5000]);
  });

  for (const scripts of [true, false]) {
    test(
      `The list is a file as Excel in French writes it: shown with the number, begun, and gone for whoever did not bring it, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const administrator = server.having('administrator')[0] as Person;
        const [one, other] = [await welcome(server), await welcome(server)];
        const office = await open({ scripts });
        await office.signIn(administrator);
        await office.open(`${path}/new`);
        const bring = async (table: string, name = 'départs.csv') => {
          const buffer = Buffer.from(table, 'latin1');
          await office.page.getByLabel(say.choose.file).setInputFiles({ name, mimeType: 'text/csv', buffer });
          await office.press(say.choose.submit);
        };
        await bring('Nom;Ville\nWeber;Metz\n');
        await office.refuses(say.choose.noAddress);
        await bring('', 'vide.csv');
        await office.refuses('Le fichier est vide.');
        await office.page.getByLabel(say.choose.kind).selectOption({ label: say.kinds.disable });
        await bring(`Nom;Prénom;Adresse e-mail\nÉté;Zoé;${one.email}\n;;inconnue@nowhere.example\n`);
        await office.isHeaded(say.preview.heading(say.preview.forOne.disable(one.name)));
        for (const shown of ['départs.csv', say.preview.concerned(say.people(1)), 'inconnue@nowhere.example']) {
          await office.shows(shown);
        }
        const preview = office.page.url().replace(server.url, '');
        await office.fill({ [say.preview.reason]: reason });
        await office.press(say.preview.forOne.disable(one.name));
        await office.isHeaded(say.action.heading(say.kinds.disable));
        await massActionsEnd(server);
        assert.deepEqual(await statesOf(server, one.id, other.id), ['disabled', 'active']);
        const colleague = await signedIn(server, await welcome(server, { role: 'administrator' }));
        const gone = await colleague.get(preview);
        assert.equal(gone.status, 422);
        assert.ok(gone.text.includes(say.choose.listGone), gone.text);
        assert.ok(!gone.text.includes('Cela concerne'), 'a list that is gone became everybody');
      }),
    );
  }

  for (const scripts of [true, false]) {
    test(
      `Nine who were disabled in one go are enabled again in one go, found by the filter, and sign in with the password they had, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const administrator = server.having('administrator')[0] as Person;
        const name = `Neuvaine${scripts}`;
        const people: Newcomer[] = [];
        for (let one = 0; one < 9; one += 1) people.push(await welcome(server));
        for (const { id } of people) {
          await query(
            server,
            'update accounts set last_name = ?, search_key = ? where id = ?',
            name,
            name.toLowerCase(),
            id,
          );
        }
        const office = await open({ scripts });
        await office.signIn(administrator);
        const act = async (kind: 'disable' | 'enable', filter: string) => {
          await office.open(`/config/users?q=${name}${filter}`);
          await office.follow(say.list.actOnThese);
          if (kind === 'disable') {
            await office.page.getByLabel(say.choose.kind).selectOption({ label: say.kinds.disable });
          }
          await office.press(say.choose.submit);
          const press = say.preview.forMany[kind](say.people(9));
          await office.isHeaded(say.preview.heading(press));
          await office.fill({ [say.preview.confirm]: '9', [say.preview.reason]: reason });
          await office.press(press);
          await massActionsEnd(server);
          await office.open(office.path);
          await office.shows(say.done[kind]);
        };
        const signIn = async () =>
          new Set(await Promise.all(people.map(async (one) => (await new Visitor(server.url).signIn(one)).status)));
        await act('disable', '');
        assert.ok(!(await signIn()).has(201));
        // The act that undoes it is chosen already where the filter shows who is disabled.
        await act('enable', '&state=disabled');
        assert.deepEqual(await signIn(), new Set([201]));
      }),
    );
  }

  test('Where an act would do nothing to anybody, the page says so and offers no button.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const away = await welcome(server);
    await query(server, 'update sessions set ended_at = 1 where account_id = ?', away.id);
    const page = await office.get(`${path}/new?kind=end-sessions&q=${away.email}`);
    assert.match(page.text, /Aucune session n’est ouverte en ce moment/);
    for (const words of [say.preview.confirm, say.preview.reason, say.preview.forOne['end-sessions'](away.name)]) {
      assert.ok(!page.text.includes(words), words);
    }
  });

  test('A form that is pressed four times at once begins one action.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const one = await welcome(server);
    const form = await office.form(`${path}/new?kind=disable&q=${one.email}`, say.preview.forOne.disable(one.name));
    form.fill({ [say.preview.reason]: reason });
    const answers = await Promise.all([1, 2, 3, 4].map(() => form.press()));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([303]));
    assert.equal(new Set(answers.map(({ headers }) => headers.get('location'))).size, 1);
  });

  test('One person confirmed by name is the one it is done to: where another fits by now, nothing begins.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const [one, other] = [await welcome(server), await welcome(server)];
    const name = `Seul${Date.now()}`;
    const rename = (id: string, lastName: string) =>
      query(
        server,
        'update accounts set last_name = ?, search_key = ? where id = ?',
        lastName,
        lastName.toLowerCase(),
        id,
      );
    await rename(one.id, name);
    const preview = `${path}/new?kind=disable&q=${name}`;
    const [firstName] = one.name.split(' ');
    const form = await office.form(preview, say.preview.forOne.disable(`${firstName} ${name}`));
    assert.match((await office.get(preview)).body, /class="danger"/);
    await rename(one.id, 'Ailleurs');
    await rename(other.id, name);
    const refused = await form.fill({ [say.preview.reason]: reason }).press();
    assert.equal(refused.status, 422);
    assert.match(refused.text, /Entre-temps, ce ne sont plus les mêmes personnes/);
    const garbled = await office.form(preview, say.preview.forOne.disable(`${other.name.split(' ')[0]} ${name}`));
    garbled.values.set('person', '12 monkeys');
    assert.equal((await garbled.fill({ [say.preview.reason]: reason }).press()).status, 422);
    assert.deepEqual(await statesOf(server, one.id, other.id), ['active', 'active']);
    const invite = await office.get(`${path}/new?kind=invite&q=${(await welcome(server, { chosen: false })).email}`);
    assert.doesNotMatch(invite.body, /class="danger"/);
  });

  for (const scripts of [true, false]) {
    test(
      `The same act confirmed in two tabs begins once: the second is told that the people have changed, and of the first, ${scripts ? 'with' : 'without'} JavaScript.`,
      journey(stage, async (open, server) => {
        const administrator = server.having('administrator')[0] as Person;
        const [one, other] = [await welcome(server), await welcome(server)];
        const people = [one, other, await welcome(server)];
        const visitor = await signedIn(server, administrator);
        const list = people.map(({ email }) => email).join('\n');
        const chosen = await visitor.submit(`${path}/new`, say.choose.submit, {
          [say.choose.list]: list,
          [say.choose.kind]: 'disable',
        });
        const preview = chosen.headers.get('location') ?? '';
        const [press, left] = [3, 2].map((count) => say.preview.forMany.disable(say.people(count))) as [string, string];
        const typed = { [say.preview.confirm]: '3', [say.preview.reason]: reason };
        const second = await open({ scripts });
        await second.signIn(administrator);
        await second.open(preview);
        await second.isHeaded(say.preview.heading(press));
        assert.equal((await visitor.submit(preview, press, typed)).status, 303);
        await massActionsEnd(server);
        await query(server, "update accounts set state = 'active' where id in (?, ?)", one.id, other.id);
        await query(server, "update mass_actions set state = 'paused', ended_at = null where kind = 'disable'");
        await second.fill(typed);
        await second.press(press);
        await second.refuses(say.preview.changed(3, 2));
        await second.shows(say.preview.alike.paused(say.people(3)));
        await second.isHeaded(say.preview.heading(left));
        await second.fill({ [say.preview.confirm]: '4' });
        await second.press(left);
        await second.refuses(say.preview.mismatch('2'));
        await second.follow(say.preview.alike.paused(say.people(3)));
        await second.isHeaded(say.action.heading(say.kinds.disable));
        await query(server, "update mass_actions set state = 'done', ended_at = 1 where state = 'paused'");
      }),
    );
  }

  test('An action is paused, goes on and is stopped from its page; another company’s is not there.', async () => {
    const { server } = stage;
    const [administrator, elsewhere] = server.having('administrator') as [Person, Person];
    const office = await signedIn(server, administrator);
    const { firstName, lastName } = JSON.parse((await office.get('/api/v1/account')).body);
    const name = `${firstName} ${lastName}`;
    const [first, second] = [await welcome(server, { chosen: false }), await welcome(server, { chosen: false })];
    await begin(office, 'invite', first.email, first);
    await massActionsEnd(server);
    // The pace of invitations holds the next ones back.
    await query(server, "update mass_actions set next_wave_at = ? where kind = 'invite'", Date.now() + 600_000);
    const begun = await begin(office, 'invite', second.email, second);
    const stranger = await signedIn(server, elsewhere);
    for (const door of ['', '/report.csv', '/report.pdf']) assert.equal((await stranger.get(begun + door)).status, 404);
    const [, next = ''] =
      /^\d+; url=(.*)$/.exec((await office.get(`${begun}?done=begun`)).headers.get('refresh') ?? '') ?? [];
    assert.equal(next.split('?')[0], begun);
    const longAgo = Date.now() - 20 * 60_000;
    const used = 'select 1 from sessions where ended_at is null and last_seen_at > ?';
    await query(server, 'update sessions set last_seen_at = ? where ended_at is null', longAgo);
    assert.equal((await office.get(next)).status, 200);
    assert.deepEqual(await query(server, used, longAgo), [], 'what goes on by itself keeps nobody signed in');
    assert.equal((await office.get(begun)).status, 200);
    assert.equal((await query(server, used, longAgo)).length, 1);
    assert.equal((await office.get(`${begun}?stop`)).headers.get('refresh'), null, 'the question goes away');
    await assert.rejects(office.form(begun, say.action.cancel), 'one press stops it for good');
    for (const [at, button, flag, state] of [
      ['', say.action.pause, 'paused', say.states.paused],
      ['', say.action.resume, 'resumed', say.states.running],
      ['?stop', say.action.cancelThis(say.kinds.invite), 'cancelled', say.states.cancelled],
    ] as const) {
      const form = await office.form(begun + at, button);
      const csrf = form.values.get('csrf') ?? '';
      assert.equal((await stranger.post(form.action, { csrf })).status, 403);
      const own = /name="csrf" value="([^"]+)"/.exec((await stranger.get('/account')).body)?.[1] ?? '';
      assert.equal((await stranger.post(form.action, { csrf: own })).status, 404);
      const pressed = await form.press();
      assert.equal(pressed.headers.get('location'), `${begun}?done=${flag}`);
      const page = await office.get(`${begun}?done=${flag}`);
      const by = `${say.action.steps[flag]} ${name}`;
      for (const words of [say.action[flag], state, by]) assert.ok(page.text.includes(words), page.text);
    }
    const again = await office.post(`${begun}/pause`, {
      csrf: (await office.form('/account', 'Se déconnecter partout')).values.get('csrf') ?? '',
    });
    assert.equal(again.headers.get('location'), `${begun}?done=unchanged`);
    assert.equal((await office.get(begun)).headers.get('refresh'), null);
    await query(server, "update mass_actions set next_wave_at = 0 where kind = 'invite'");
    await massActionsEnd(server);
    const paper = (await pdfText(server, office, begun)).replace(/\s+/gu, ' ');
    const unreached = say.report.unreached(say.people(1)).replace(/\s+/gu, ' ');
    const stopped = `${say.action.steps.cancelled} ${name}`;
    for (const words of [unreached, say.states.cancelled, stopped]) assert.ok(paper.includes(words), paper);
    assert.deepEqual(
      (await server.mailsTo(second.email)).filter(({ subject }) => /vous attend/.test(subject)),
      [],
    );
  });

  test('The report as CSV defuses formulas and names everybody; as PDF it says what was done, why and by whom, and names whom it was done to and who was left out.', async () => {
    const { server } = stage;
    const office = await signedIn(server, server.having('administrator')[0] as Person);
    const [one, other] = [await welcome(server), await welcome(server)];
    await query(server, "update accounts set last_name = '=2+5;cmd' where id = ?", one.id);
    const left = await welcome(server, { chosen: false });
    const list = `${one.email}\n${other.id}\n${left.email}\nnobody@nowhere.example`;
    const begun = await begin(office, 'require-new-password', list, '2');
    await massActionsEnd(server);
    const csv = await office.get(`${begun}/report.csv`);
    assert.match(csv.headers.get('content-type') ?? '', /^text\/csv/);
    const saved = decodeURIComponent(csv.headers.get('content-disposition') ?? '');
    assert.match(saved, /^attachment; filename\*=UTF-8''Exiger un nouveau mot de passe, \d{4}-\d{2}-\d{2}\.csv$/);
    assert.match(csv.body, /;\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2};Une liste a circulé;/);
    assert.ok(csv.body.includes(`"'=2+5;cmd"`), csv.body);
    const lines = csv.body.trim().split('\r\n');
    assert.equal(lines.length, 5);
    assert.ok(lines.some((line) => line.includes(other.email) && line.includes(say.done['require-new-password'])));
    assert.ok(lines.at(-1)?.includes('nobody@nowhere.example'));
    const stdout = await pdfText(server, office, begun);
    for (const words of ['Exiger un nouveau mot', reason, say.done['require-new-password'], 'nobody@nowhere.example']) {
      assert.ok(stdout.includes(words), `${words}\n${stdout}`);
    }
    const done = stdout.indexOf(`${say.done['require-new-password']} (2)`);
    const others = stdout.indexOf(say.report.othersHeading('1'));
    const isNamed = (email: string, from: number, until?: number) => stdout.slice(from, until).includes(email);
    assert.ok(done > 0 && others > done, stdout);
    for (const { email } of [one, other]) assert.ok(isNamed(email, done, others), stdout);
    assert.ok(isNamed(left.email, others) && !isNamed(left.email, done, others), stdout);
    assert.equal(stdout.split('Pas encore de mot de passe').length, 3, 'in the results, and once above the names');
  });

  test('Every page of these journeys fits a screen of 320 pixels and passes axe.', () => assertPagesAreSound(stage));
});

const pdfText = async (server: TestServer, office: Visitor, begun: string): Promise<string> => {
  const bytes = await (
    await fetch(`${server.url}${begun}/report.pdf`, {
      headers: { cookie: [...office.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
  ).arrayBuffer();
  const file = join(server.data, 'report.pdf');
  await writeFile(file, new Uint8Array(bytes));
  return spawnSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }).stdout;
};

const begin = async (
  office: Visitor,
  kind: keyof typeof say.kinds,
  list: string,
  confirmed: string | Newcomer,
): Promise<string> => {
  const chosen = await office.submit(`${path}/new`, say.choose.submit, {
    [say.choose.list]: list,
    [say.choose.kind]: kind,
  });
  const preview = chosen.headers.get('location') ?? '';
  const begun =
    typeof confirmed === 'string'
      ? await office.submit(preview, say.preview.forMany[kind](say.people(Number(confirmed))), {
          [say.preview.confirm]: confirmed,
          [say.preview.reason]: reason,
        })
      : await office.submit(preview, say.preview.forOne[kind](confirmed.name), { [say.preview.reason]: reason });
  assert.equal(begun.status, 303, begun.text);
  return (begun.headers.get('location') ?? '').replace(/\?.*/, '');
};

const statesOf = async (server: TestServer, ...ids: string[]): Promise<unknown[]> => {
  const rows = await query(server, `select id, state from accounts where id in (${ids.map(() => '?').join()})`, ...ids);
  return ids.map((id) => rows.find((row) => row.id === id)?.state);
};
