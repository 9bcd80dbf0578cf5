import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Handler, Target, Thing } from '../../src/domain/caller-verification/things.ts';
import { runMarignan } from '../cli/run-marignan.ts';
import { query } from './database.ts';
import type { DeskRequest } from './desk.ts';
import { codeIn, temporaryPasswordIn } from './mail-secrets.ts';
import { confirmNewEmail } from './new-email.ts';
import { freshPassword, type Newcomer } from './people.ts';
import { sealedCode } from './sealed-code.ts';
import type { Mail, Person, TestServer } from './server.ts';
import { type Answer, Visitor } from './visitor.ts';

/** Everybody there is to be bought or taken over, signed in once; whose session the attacker may use is in `held`. */
export type Cast = {
  server: TestServer;
  agent: Visitor;
  secondAgent: Visitor;
  supervisor: Visitor;
  secondSupervisor: Visitor;
  administrator: Visitor;
  operators: [Person, Person];
  /** Accounts that an operator opened at the console a moment ago, to act through them. */
  opened: Record<'agent' | 'secondAgent' | 'supervisor' | 'administrator', Visitor>;
};

export type Victim = Newcomer & { telephone: string; session: Visitor };

type Handled = { desk: Visitor; handler: Handler };
type HandledRequest = DeskRequest & { handler: Handler };

/**
 * Somebody who holds some things, knows all about the victim, and is patient: tries everything that a page, a mailbox or
 * a telephone lets them try. The people of the desk are honest unless they are held: they press what the caller asks for,
 * as far as their page allows, and confirm nothing that they did not see.
 */
export class Attacker {
  readonly #cast: Cast;
  readonly #held: ReadonlySet<Thing>;
  readonly #target: Target;
  #hasOwnAddress = false;
  #hasOwnNumber = false;

  constructor(cast: Cast, held: readonly Thing[], target: Target) {
    this.#cast = cast;
    this.#held = new Set(held);
    this.#target = target;
  }

  /** Whether they end up signed in to the victim's account with a password of their own choosing. */
  async getsIn(victim: Victim): Promise<boolean> {
    if (await this.#throughTheOffice(victim)) return true;
    if (await this.#withoutWriting(victim)) return true;
    const written = await this.#writesAddress(victim);
    // An address that is in force a moment ago: nothing that an administrator has sent may go there.
    if (written !== victim && (await this.#throughTheOffice(written))) return true;
    if ((await this.#throughTheDesk(written)) || (await this.#throughTheConsole(written))) return true;
    // Two codes to two contacts, both written a moment ago.
    const rewritten = await this.#writesNumber(written);
    return rewritten !== written && (await this.#throughTheDesk(rewritten));
  }

  get #isStaff(): boolean {
    return this.#target.accountClass === 'staff';
  }

  get #readsMail(): boolean {
    return this.#held.has('mailbox') || this.#held.has('mail-server') || this.#hasOwnAddress;
  }

  get #readsShortMessages(): boolean {
    return this.#held.has('sim') || this.#hasOwnNumber;
  }

  /** Whoever acts in the office of the victim's company: its administrator, one of the console's, or the victim itself. */
  #offices(victim: Victim): Visitor[] {
    if (this.#isStaff) return [];
    return [
      ...(this.#held.has('company-administrator') ? [this.#cast.administrator] : []),
      ...(this.#held.has('operator') ? [this.#cast.opened.administrator] : []),
      ...(this.#held.has('open-session') && victim.role === 'administrator' ? [victim.session] : []),
    ];
  }

  async #throughTheOffice(victim: Victim): Promise<boolean> {
    for (const office of this.#offices(victim)) {
      if (await this.#setsPassword(office, victim)) return true;
      // Where this way is switched off, it is switched on, and tried at once.
      const modes = await office.form('/config/reset-modes', 'Enregistrer').catch(() => null);
      if (modes && !modes.values.has('chosen')) {
        modes.values.set('chosen', 'yes');
        assert.equal((await modes.press()).status, 303);
        if (await this.#setsPassword(office, victim)) return true;
      }
      if (this.#readsMail && (await this.#hasOneSent(office, victim))) return true;
    }
    return false;
  }

  async #setsPassword(office: Visitor, victim: Victim): Promise<boolean> {
    const password = freshPassword();
    const fields = { 'Nouveau mot de passe': password, 'Confirmez le mot de passe': password };
    const answer = await office.submit(`/config/users/${victim.id}`, 'Enregistrer', fields).catch(() => null);
    return answer?.status === 303 && (await this.#chooses({ ...victim, password }));
  }

  async #hasOneSent(office: Visitor, victim: Victim): Promise<boolean> {
    const after = Date.now();
    const asked = await office.question(`/config/users/${victim.id}`, 'temporary').catch(() => null);
    const sent = await asked?.press();
    if (sent?.headers.get('location')?.endsWith('saved=sent-temporary') !== true) return false;
    return this.#chooses({ ...victim, password: temporaryPasswordIn(await this.#mail(victim, after)) });
  }

  /**
   * Writes the attacker's own address over the victim's, and takes an administrator's role away: that may ease it. The
   * number stays at first: a new one could not be called back.
   */
  async #writesAddress(victim: Victim): Promise<Victim> {
    if (!this.#target.circumstances.includes('contact-changed')) return victim;
    for (const office of this.#offices(victim)) {
      const email = `pirate.${victim.email}`;
      const after = Date.now();
      const role: Record<string, string> = office === victim.session ? {} : { Rôle: 'user' };
      const written = await office
        .submit(`/config/users/${victim.id}`, 'Enregistrer', { 'Adresse e-mail': email, ...role })
        .catch(() => null);
      if (written?.status !== 303) continue;
      // The attacker reads the own address, and confirms it from there.
      const confirmed = await confirmNewEmail(this.#cast.server, email, after);
      assert.equal(confirmed.status, 200, confirmed.text);
      this.#hasOwnAddress = true;
      return { ...victim, email };
    }
    return victim;
  }

  /** Whoever reads what goes to the person need write nothing, and the word of who wrote nothing counts alone. */
  async #withoutWriting(victim: Victim): Promise<boolean> {
    const mayWrite = this.#target.circumstances.includes('contact-changed') && this.#offices(victim).length > 0;
    return mayWrite && (this.#readsMail || this.#readsShortMessages) && (await this.#throughTheDesk(victim));
  }

  async #writesNumber(victim: Victim): Promise<Victim> {
    if (!this.#hasOwnAddress) return victim;
    const telephone = victim.telephone.replace('+336', '+337');
    for (const office of this.#offices(victim)) {
      const fields = { Téléphone: telephone };
      const written = await office.submit(`/config/users/${victim.id}`, 'Enregistrer', fields).catch(() => null);
      if (written?.status !== 303) continue;
      this.#hasOwnNumber = true;
      return { ...victim, telephone };
    }
    return victim;
  }

  async #throughTheConsole(victim: Victim): Promise<boolean> {
    if (!this.#held.has('operator')) return false;
    const { server, operators } = this.#cast;
    const lines: string[] = [];
    const flags: string[] = [];
    if (this.#held.has('sealed-code')) {
      const { code, statement } = sealedCode();
      await query(server, `${statement} returning id`);
      lines.push(code);
      flags.push('--sealed-code');
    } else {
      const [first, second] = operators;
      lines.push(first.email, first.password);
      const other = this.#held.has('second-operator') ? second : first;
      lines.push(other.email, other.password);
    }
    const after = Date.now();
    const words = ['emergency', 'reset', victim.email, '--reason', 'un prétexte bien trouvé', ...flags];
    const ran = await runMarignan(server.data, [...words, '--data', server.data, '--json'], {}, lines);
    if (ran.exitCode !== 0 || !this.#readsMail) return false;
    return this.#chooses({ ...victim, password: temporaryPasswordIn(await this.#mail(victim, after)) });
  }

  /** A supervisor who is held may have the request as well as an agent. */
  async #throughTheDesk(victim: Victim): Promise<boolean> {
    const desks: Handled[] = [{ desk: this.#desk, handler: this.#isStaff ? 'supervisor' : 'agent' }];
    if (!this.#isStaff && this.#held.has('supervisor')) {
      desks.push({ desk: this.#cast.supervisor, handler: 'supervisor' });
    }
    for (const handled of desks) if (await this.#throughOne(handled, victim)) return true;
    return false;
  }

  async #throughOne({ desk, handler }: Handled, victim: Victim): Promise<boolean> {
    const search = `/support/accounts?q=${encodeURIComponent(victim.name)}`;
    const opened = await desk.submit(search, `Ouvrir une demande pour ${victim.name}`);
    const path = opened.headers.get('location') ?? '';
    assert.match(path, /^\/support\/requests\/\d+$/, opened.text);
    const request = { desk, path, handler };
    await this.#mailCode(request, victim);
    await this.#shortCode(request, victim);
    await this.#ownCode(request, victim);
    await this.#callBack(request, victim);
    await this.#vouching(request, victim);
    await this.#secondOpinion(request);
    if (await this.#delivery(request, victim)) return true;
    await this.#press(request, 'Clore la demande', { Motif: 'no-answer' });
    return false;
  }

  /** Who has the request: bought, opened at the console, or honest and talked to. */
  get #desk(): Visitor {
    const { agent, supervisor, opened } = this.#cast;
    const isOpened = this.#held.has('operator') && !this.#held.has(this.#isStaff ? 'supervisor' : 'agent');
    if (isOpened) return this.#isStaff ? opened.supervisor : opened.agent;
    return this.#isStaff ? supervisor : agent;
  }

  /** Presses a button if the page has it. */
  async #press({ desk, path }: DeskRequest, button: string, fields?: Record<string, string>): Promise<Answer | null> {
    const form = await desk.form(path, button).catch(() => null);
    return form ? form.fill(fields ?? {}).press() : null;
  }

  async #mailCode(request: DeskRequest, victim: Victim): Promise<void> {
    if (!this.#readsMail) return;
    const after = Date.now();
    if ((await this.#press(request, 'Envoyer un code par e-mail'))?.status !== 303) return;
    const mail = await this.#cast.server.mailTo(victim.email, { after, subject: /code de vérification/ });
    await this.#press(request, 'Vérifier le code', { "Code lu par l'appelant": codeIn(mail) });
  }

  async #shortCode(request: DeskRequest, victim: Victim): Promise<void> {
    if (!this.#readsShortMessages) return;
    const after = Date.now();
    if ((await this.#press(request, 'Envoyer un code par SMS'))?.status !== 303) return;
    const { text } = await this.#shortMessage(victim, after);
    const [, code = ''] = /code (\d{6})/.exec(text) ?? [];
    await this.#press(request, 'Vérifier le code du SMS', { "Code du SMS lu par l'appelant": code });
  }

  async #ownCode(request: DeskRequest, victim: Victim): Promise<void> {
    if (!this.#held.has('open-session')) return;
    const page = await victim.session.get('/account/caller-code');
    const [, shown = ''] = /<p class="code"><strong>([\d\s\u00a0\u202f]+)/.exec(page.body) ?? [];
    const code = shown.replace(/\D/g, '');
    if (code === '') return;
    await this.#press(request, 'Vérifier ce code', { "Code affiché sur le compte de l'appelant": code });
  }

  /** The attacker answers the line, or has bought who is to call it. */
  async #callBack(request: HandledRequest, victim: Victim): Promise<void> {
    const isBought = this.#held.has('operator') || this.#held.has(request.handler);
    if (!this.#held.has('sim') && !isBought) return;
    const shown = await this.#press(request, 'Rappeler');
    if (shown?.status !== 200) return;
    // So long a call takes; nobody waits for it here.
    const longer = 'update verification_proofs set started_at = started_at - 60000 where account_id = ? returning id';
    await query(this.#cast.server, longer, victim.id);
    await this.#press(request, 'La personne a répondu à ce numéro et a demandé la réinitialisation');
  }

  async #vouching(request: DeskRequest, victim: Victim): Promise<void> {
    const [office] = this.#offices(victim).filter((one) => one !== victim.session);
    if (!office) return;
    if ((await this.#press(request, 'Demander la confirmation de la société'))?.status !== 303) return;
    await office.submit('/config/vouchings', `Confirmer pour ${victim.name}`);
  }

  async #secondOpinion(request: HandledRequest): Promise<void> {
    const isSupervisors = request.handler === 'supervisor';
    const { secondAgent, supervisor, secondSupervisor, opened } = this.#cast;
    const bought = [
      this.#held.has(isSupervisors ? 'second-supervisor' : 'supervisor') &&
        (isSupervisors ? secondSupervisor : supervisor),
      this.#held.has('second-agent') && secondAgent,
      this.#held.has('operator') && opened.secondAgent,
    ].filter((one) => one !== false);
    for (const visitor of bought) {
      if ((await this.#press(request, 'Demander un second avis'))?.status !== 303) return;
      const page = request.path.replace('/requests/', '/second/');
      await visitor.submit(page, 'J’ai vérifié, je confirme').catch(() => null);
    }
  }

  async #delivery(request: DeskRequest, victim: Victim): Promise<boolean> {
    const after = Date.now();
    const tries: [isReadable: boolean, button: string, read: (answer: Answer) => Promise<string>][] = [
      [
        this.#readsMail,
        'Envoyer un mot de passe temporaire',
        async () => temporaryPasswordIn(await this.#mail(victim, after)),
      ],
      [
        this.#readsShortMessages,
        'Envoyer par SMS',
        async () => passwordIn((await this.#shortMessage(victim, after)).text),
      ],
      [true, 'Afficher un mot de passe à lire', async (answer) => passwordIn(answer.text)],
      [this.#held.has('letter') || this.#held.has('operator'), 'Préparer une lettre scellée', () => this.#letter()],
    ];
    for (const [isReadable, button, read] of tries) {
      if (!isReadable) continue;
      const answer = await this.#press(request, button);
      if (answer?.status !== 303 && answer?.status !== 200) continue;
      return this.#chooses({ ...victim, password: await read(answer) });
    }
    return false;
  }

  #mail(victim: Victim, after: number): Promise<Mail> {
    return this.#cast.server.mailTo(victim.email, { after, subject: /mot de passe temporaire/ });
  }

  #shortMessage({ telephone }: Victim, after: number): Promise<Mail> {
    return this.#cast.server.mailTo(`${telephone.replace('+', '')}@sms.localhost`, { after });
  }

  async #letter(): Promise<string> {
    const { server } = this.#cast;
    const file = join(server.data, `letter-${randomUUID()}.pdf`);
    const { code, stderr } = await server.run('letters', 'print', '--to', file);
    assert.equal(code, 0, stderr);
    return passwordIn(execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' }));
  }

  /** The secret opens the choice of a password; the chosen one signs in. */
  async #chooses(person: Person): Promise<boolean> {
    const visitor = new Visitor(this.#cast.server.url);
    if ((await visitor.signIn(person)).status !== 201) return false;
    const password = freshPassword();
    const chosen = await visitor.json('PUT', '/api/v1/password', { password, confirmation: password });
    if (chosen.status !== 200) return false;
    return (await new Visitor(this.#cast.server.url).signIn({ ...person, password })).status === 201;
  }
}

const passwordIn = (text: string): string => /[A-Z][a-z2-9]{3}(?:-[a-z2-9]{4}){3}/.exec(text)?.[0] ?? '';
