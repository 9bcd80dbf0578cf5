import type { Route } from '../../src/http/route.ts';
import { requestName } from './api.ts';
import { anotherSource } from './engines.ts';
import { readForms } from './page-forms.ts';
import { bringByApi } from './people-file.ts';
import { type Answer, ledTo, type Visitor } from './visitor.ts';

/** Somebody who tries every door. */
export type Walker = {
  name: string;
  visitor: Visitor;
  /** Comes in again, where a door showed them out. */
  comeBack: () => Promise<void>;
  /** Whether the route says that it is for such a person. */
  isFor: (route: Route) => boolean;
};

/** What a walker aims at: what to put in the place of each name of a path, and in each field. */
export type Aim = {
  /** By the name of the parameter; one that is not here is taken from the addresses that stand on pages. */
  names: Readonly<Record<string, readonly string[]>>;
  fields: Readonly<Record<string, readonly string[]>>;
};

type SeenForm = {
  path: string;
  values: Map<string, string>;
  names: string[];
  buttons: { name: string; value: string }[];
};

/** What stands on the pages: forms and addresses as each walker sees them, and every choice that any field offers. */
export class Findings {
  readonly #forms = new Map<string, SeenForm[]>();
  readonly #addresses = new Map<string, Set<string>>();
  readonly #choices = new Map<string, Set<string>>();

  note(walker: string, page: string, html: string): void {
    const [forms, addresses] = [this.#forms.get(walker) ?? [], this.#addresses.get(walker) ?? new Set<string>()];
    for (const { action, values, fields, buttons } of readForms(html)) {
      const { pathname } = new URL(action || page, `http://any.example${page}`);
      const names = [...values.keys(), ...[...fields, ...buttons].map(({ name }) => name)];
      forms.push({ path: pathname, values, names: [...new Set(names)].filter((name) => name !== ''), buttons });
      addresses.add(pathname);
      for (const { name, value } of buttons) this.#noteChoice(name, value);
    }
    for (const [, address = ''] of html.matchAll(/<a\b[^>]*\shref="(\/[^"?#]*)/g)) addresses.add(address);
    for (const [, attributes = ''] of html.matchAll(/<input\b((?:"[^"]*"|[^">])*)>/g)) {
      if (!/\stype="(radio|checkbox|hidden)"/.test(attributes)) continue;
      const [name, value] = ['name', 'value'].map((key) => new RegExp(`\\s${key}="([^"]*)"`).exec(attributes)?.[1]);
      this.#noteChoice(name ?? '', value ?? 'on');
    }
    for (const [, name = '', inner = ''] of html.matchAll(
      /<select\b[^>]*\sname="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g,
    )) {
      for (const [, value = ''] of inner.matchAll(/<option\b[^>]*\svalue="([^"]*)"/g)) this.#noteChoice(name, value);
    }
    this.#forms.set(walker, forms);
    this.#addresses.set(walker, addresses);
  }

  /** The newest form that the walker saw for this address. */
  formFor(walker: string, path: string): SeenForm | undefined {
    return this.#forms.get(walker)?.findLast((form) => form.path === path);
  }

  /** Addresses of a route that the walker saw somewhere. */
  addressesFor(walker: string, route: Route): string[] {
    const pattern = new RegExp(`^${route.path.replace(/:\w+(\{[^}]*\})?/g, '[^/]+')}$`);
    return [...(this.#addresses.get(walker) ?? [])].filter((address) => pattern.test(address)).slice(0, mostAddresses);
  }

  /** A form token of the walker's own, which is good for every form. */
  tokenOf(walker: string): string {
    const form = this.#forms.get(walker)?.findLast(({ values }) => values.has('csrf'));
    return form?.values.get('csrf') ?? '';
  }

  get names(): string[] {
    return [...this.#choices.keys()];
  }

  choicesOf(name: string): string[] {
    return [...(this.#choices.get(name) ?? [])];
  }

  #noteChoice(name: string, value: string): void {
    if (name === '' || name === 'csrf') return;
    const choices = this.#choices.get(name) ?? new Set();
    if (choices.size < mostChoices) choices.add(value);
    this.#choices.set(name, choices);
  }
}

const mostAddresses = 4;
const mostChoices = 8;
const mostRounds = 6;
const mostFields = 95;

/** Every address that the route's path can be made into, and those that stand on pages where a name says nothing. */
export const addressesOf = (route: Route, { names }: Aim, walker: Walker, findings: Findings): string[] => {
  const wanted = [...route.path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  if (wanted.some((name) => !names[name])) return findings.addressesFor(walker.name, route);
  let paths = [route.path.replace(/\{[^}]*\}/g, '')];
  for (const name of wanted) {
    paths = paths.flatMap((path) => (names[name] ?? []).map((value) => path.replace(`:${name}`, value)));
  }
  return paths;
};

/** Opens a page as a person who looks for somebody, and notes what stands on it. */
export const look = async (walker: Walker, findings: Findings, path: string, sought: string): Promise<Answer> => {
  const { pathname, search } = new URL(path, 'http://any.example');
  const asked = sought === '' ? search : `?q=${encodeURIComponent(sought)}`;
  const answer = await walker.visitor.get(pathname + asked, anotherSource());
  if (answer.status < 400) findings.note(walker.name, pathname, answer.body);
  return answer;
};

/** What is sent to one address: the form of the page, or one made up; then each choice of each field, one after another. */
export function* attemptsAt(
  walker: Walker,
  findings: Findings,
  path: string,
  aim: Aim,
  /** Of an endpoint, which takes no others. */
  properties?: readonly string[],
): Generator<Map<string, string>> {
  const form = findings.formFor(walker.name, path);
  const own = [...new Set([...(form?.names ?? []), ...Object.keys(aim.fields)])].slice(0, mostFields);
  const others = findings.names.filter((name) => !own.includes(name));
  const room = Math.max(1, mostFields - own.length);
  const names = properties ?? [...own, ...others];
  const choices = new Map(
    names
      .filter((name) => name !== 'csrf')
      .map((name) => {
        const stands = form?.values.get(name);
        const aimed = aim.fields[name] ?? [];
        const pressed = (form?.buttons ?? []).filter((button) => button.name === name).map(({ value }) => value);
        const first = [...(stands ? [stands] : []), ...pressed, ...aimed];
        const all = [...first, ...findings.choicesOf(name), ...(stands === '' ? [''] : [])];
        return [name, [...new Set(all)]] as const;
      }),
  );
  // A field that the page itself shows is given each of its choices; what is made up comes along.
  const counted = (form?.names ?? properties ?? []).map((name) => choices.get(name)?.length ?? 0);
  const rounds = Math.min(Math.max(2, Math.ceil(others.length / room), ...counted), mostRounds);
  for (let round = 0; round < rounds; round += 1) {
    // A form of too many fields is read by nobody: those of other pages come in turns.
    const from = (round * room) % Math.max(1, others.length);
    const left = new Set(properties ? [] : others.filter((_, place) => place < from || place >= from + room));
    const sent = [...choices].filter(([name]) => !left.has(name));
    yield new Map(sent.map(([name, known]) => [name, known[round % known.length] ?? '']));
  }
}

/** What an endpoint says of a property of its body. */
export type Property = { type?: string };

const asJson = (value: string, property: Property | undefined): unknown => {
  if (property?.type === 'boolean') return value === 'on' || value === 'yes';
  if (property?.type === 'integer') return Number(value);
  return property?.type === 'array' ? [value] : value;
};

/** Sends it, with a form token of the walker's own. */
export const press = async (
  { name, visitor }: Walker,
  findings: Findings,
  route: Route,
  path: string,
  values: ReadonlyMap<string, string>,
  properties: Readonly<Record<string, Property>> = {},
): Promise<Answer> => {
  const fields = Object.fromEntries(values);
  if (route.csrf === 'json') {
    if (route.fileBytes !== undefined) return bringByApi(visitor, tableOf(fields), path);
    const json = Object.fromEntries([...values].map(([key, value]) => [key, asJson(value, properties[key])]));
    return visitor.json(route.method, path, json, { ...anotherSource(), ...requestName(), 'if-match': '*' });
  }
  if (route.fileBytes !== undefined) return bringFile(visitor, path, { ...fields, csrf: findings.tokenOf(name) });
  return visitor.post(path, { ...fields, csrf: findings.tokenOf(name) }, anotherSource());
};

const mostParts = 15;

const tableOf = ({ email = '', telephone = '', role = '' }: Record<string, string>): string =>
  `adresse e-mail;prénom;nom;téléphone;rôle\n${email};Preneuse;Daccès;${telephone};${role}\n`;

/** A table that says of the person what the fields do. */
const bringFile = async (visitor: Visitor, path: string, fields: Record<string, string>): Promise<Answer> => {
  const { email, telephone, role, file, ...others } = fields;
  const form = new FormData();
  for (const [name, value] of Object.entries(others).slice(-mostParts)) form.append(name, value);
  form.append('file', new Blob([tableOf(fields)]), 'people.csv');
  const sent = new Response(form);
  return visitor.send(path, {
    method: 'POST',
    headers: { ...anotherSource(), 'content-type': sent.headers.get('content-type') ?? '' },
    body: new Uint8Array(await sent.arrayBuffer()),
  });
};

/** The door let them in, and what is behind it looked at what they brought. */
export const wentIn = ({ who }: Route, { status, headers, text }: Answer): boolean => {
  if (who !== 'anybody' && (status === 401 || ledTo({ headers }) === '/login')) return false;
  if (status === 403) return who !== 'anybody' && text.includes('wrong-current-password');
  return status < 500 && ![404, 405, 415, 429].includes(status);
};

/** Where the walker has to come in again first. */
export const isShownOut = ({ status, headers }: Answer): boolean => status === 401 || ledTo({ headers }) === '/login';
