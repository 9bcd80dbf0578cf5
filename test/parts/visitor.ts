import { type PageForm, readForms, textOf } from './page-forms.ts';

export type Answer = {
  status: number;
  headers: Headers;
  body: string /** What a person reads of the body. */;
  text: string;
};

type Sent = {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer> | FormData | undefined;
};

/** The page that an answer leads to, wherever one goes on from there. */
export const ledTo = ({ headers }: Pick<Answer, 'headers'>): string | undefined =>
  headers.get('location')?.replace(/\?to=.*$/, '');

/** A browser without JavaScript, at the level of HTTP: keeps cookies, reads forms and sends them; follows no redirect. */
export class Visitor {
  readonly #origin: string;
  readonly #headers: Record<string, string>;
  readonly cookies = new Map<string, string>();

  /** `headers` go with every request, as `{ 'x-forwarded-for': … }`. */
  constructor(origin: string, headers: Record<string, string> = {}) {
    this.#origin = origin;
    this.#headers = headers;
  }

  /** The same visitor as a moment ago, whatever happens to this one. */
  twin(): Visitor {
    const twin = new Visitor(this.#origin, this.#headers);
    for (const [name, value] of this.cookies) twin.cookies.set(name, value);
    return twin;
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, { headers });
  }

  async send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(new URL(path, this.#origin), {
      method,
      redirect: 'manual',
      headers: { ...this.#headers, ...(cookie ? { cookie } : {}), ...headers },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(60_000),
    });
    this.#keep(answer.headers.getSetCookie());
    // A stream has no end to wait for.
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (isStream) await answer.body?.cancel();
    const text = isStream ? '' : await answer.text();
    return { status: answer.status, headers: answer.headers, body: text, text: textOf(text) };
  }

  post(
    path: string,
    fields: Record<string, string> | URLSearchParams,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const body = new URLSearchParams(fields).toString();
    return this.send(path, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body,
    });
  }

  json(method: string, path: string, value: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send(path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(value),
    });
  }

  /** The form on a page that has a button of this name. */
  async form(path: string, button: string): Promise<FilledForm> {
    const answer = await this.get(path);
    const found = answer.status === 200 ? findForm(answer.body, button) : undefined;
    if (found) return new FilledForm(this, path, found, button);
    const headings = answer.headers.get('location') ?? answer.text.slice(0, 300);
    throw new Error(`${path} shows no form with the button "${button}": ${answer.status} ${headings}`);
  }

  /** Opens a page, fills its form by the labels and presses the button. */
  async submit(path: string, button: string, values: Record<string, string> = {}): Promise<Answer> {
    return (await this.form(path, button)).fill(values).press();
  }

  /** What is asked once more before something grave is done to somebody: the form that does it. */
  async question(person: string, act: string): Promise<FilledForm> {
    const path = `${person}/confirm?act=${act}`;
    const answer = await this.get(path);
    const found = readForms(answer.body).find(({ action }) => action.startsWith(`${person}/`));
    const [button] = found?.buttons ?? [];
    if (!found || !button) throw new Error(`${path} asks nothing: ${answer.status} ${answer.text.slice(0, 300)}`);
    return new FilledForm(this, path, found, button.label);
  }

  signIn({ email, password }: { email: string; password: string }): Promise<Answer> {
    return this.json('POST', '/api/v1/session', { email, password });
  }

  #keep(lines: string[]): void {
    for (const line of lines) {
      const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
      const [name = '', value = ''] = pair.split('=');
      if (attributes.some((attribute) => /^max-age=0$/i.test(attribute))) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

/** A form as it stands on the screen, ready to be sent. */
export class FilledForm {
  readonly #visitor: Visitor;
  readonly #form: PageForm;
  readonly #button: string;
  /** The path it is sent to. */
  readonly action: string;
  readonly #files = new Map<string, File>();
  /** Names and values, ready to be changed. */
  readonly values: Map<string, string>;

  constructor(visitor: Visitor, path: string, form: PageForm, button: string) {
    this.#visitor = visitor;
    this.#form = form;
    this.#button = button;
    const { pathname, search } = new URL(form.action, `http://any.example${path}`);
    this.action = pathname + search;
    this.values = new Map(form.values);
    const pressed = form.buttons.find(({ label }) => matches(label, button));
    if (pressed?.name) this.values.set(pressed.name, pressed.value);
  }

  get fields(): PageForm['fields'] {
    return this.#form.fields;
  }

  /** Values by label; an empty string also unticks. */
  fill(values: Record<string, string>): this {
    for (const [label, value] of Object.entries(values)) {
      const field = this.#form.fields.find((candidate) => matches(candidate.label, label));
      if (!field)
        throw new Error(`No field "${label}" beside "${this.#button}": ${this.#form.fields.map((one) => one.label)}`);
      if (field.type === 'checkbox' && value === '') this.values.delete(field.name);
      else this.values.set(field.name, value);
    }
    return this;
  }

  /** The name of the field that has this label. */
  nameOf(label: string): string {
    const field = this.#form.fields.find((candidate) => matches(candidate.label, label));
    if (!field) throw new Error(`No field "${label}"`);
    return field.name;
  }

  /** Chooses a file in the field that has this label. */
  choose(label: string, bytes: string | Uint8Array<ArrayBuffer>, name: string): this {
    this.#files.set(this.nameOf(label), new File([bytes], name));
    return this;
  }

  async press(headers: Record<string, string> = {}): Promise<Answer> {
    if (!this.#form.bringsFiles) return this.#visitor.post(this.action, new URLSearchParams([...this.values]), headers);
    const form = new FormData();
    for (const [name, value] of this.values) if (!this.#isFile(name)) form.append(name, value);
    // A browser sends the field of a file that nobody chose, too.
    for (const { name } of this.fields) if (this.#isFile(name)) form.append(name, this.#files.get(name) ?? noFile);
    // The parts are counted and parsed whole: the length is said.
    const sent = new Response(form);
    const type = sent.headers.get('content-type') ?? '';
    const body = new Uint8Array(await sent.arrayBuffer());
    return this.#visitor.send(this.action, { method: 'POST', headers: { 'content-type': type, ...headers }, body });
  }

  #isFile(name: string): boolean {
    return this.fields.some((field) => field.name === name && field.type === 'file');
  }
}

const noFile = new File([], '');

export const findForm = (html: string, button: string): PageForm | undefined =>
  readForms(html).find((form) => form.buttons.some(({ label }) => matches(label, button)));

/** Words are the same whichever apostrophe and whichever space stands in them. */
const matches = (shown: string, wanted: string): boolean => plain(shown) === plain(wanted);

const plain = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
