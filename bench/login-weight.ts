import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Bench, costFigure } from './figure.ts';
import { type Answer, Connection } from './parts/connection.ts';

const limitBytes = 12 * 1024;

/** Every byte that comes over the wire, headers included, for /login and all that a browser loads with it. */
export const loginWeight: Bench = {
  name: 'login-weight',
  measure: async (ground) => {
    const server = await ground.serve();
    const connection = await Connection.open(server.port);
    try {
      const weights = new Map<string, number>();
      const waiting = ['/login'];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        if (weights.has(path)) continue;
        const answer = await connection.send(browserRequest(server.port, path));
        if (answer.status !== 200 && path !== '/favicon.ico') throw new Error(`${path} answered ${answer.status}.`);
        weights.set(path, answer.bytes);
        waiting.push(...loadedBy(path, answer));
      }
      const bytes = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      const remark = [...weights].map(([path, weight]) => `${path} ${weight}`).join(', ');
      return costFigure(bytes, 'bytes', limitBytes, remark);
    } finally {
      connection.close();
      await server.stop();
    }
  },
};

const browserRequest = (port: number, path: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\naccept-encoding: gzip, deflate, br, zstd\r\n\r\n`;

/** The addresses of this server that a page or a style sheet makes the browser ask for. */
const loadedBy = (path: string, answer: Answer): string[] => {
  const type = header(answer, 'content-type') ?? '';
  const text = /^text\/(?:html|css)/.test(type) ? plain(answer) : '';
  const addresses = type.startsWith('text/html') ? addressesInPage(text) : addressesInStyle(text);
  return addresses
    .map((address) => new URL(address, `http://localhost${path}`))
    .filter(({ protocol, hostname }) => protocol === 'http:' && hostname === 'localhost')
    .map(({ pathname, search }) => pathname + search);
};

const addressesInPage = (html: string): string[] => {
  const addresses: string[] = [];
  let hasIcon = false;
  for (const [tag, name = ''] of html.matchAll(/<(link|script|img|source|iframe|embed|video|audio|input)\b[^>]*>/gi)) {
    const relation = attribute(tag, 'rel') ?? '';
    if (name.toLowerCase() === 'link' && !/stylesheet|icon|preload|manifest/i.test(relation)) continue;
    hasIcon ||= /icon/i.test(relation);
    const address = attribute(tag, name.toLowerCase() === 'link' ? 'href' : 'src');
    if (address) addresses.push(address);
  }
  // Browsers look for an icon at its usual place when the page names none.
  return hasIcon ? addresses : [...addresses, '/favicon.ico'];
};

const addressesInStyle = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi)].map(([, one, other]) => one ?? other ?? '');

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  return (found?.[1] ?? found?.[2] ?? found?.[3])?.replaceAll('&amp;', '&');
};

const header = ({ head }: Answer, name: string): string | undefined =>
  new RegExp(`\\r\\n${name}: *([^\\r]+)`, 'i').exec(head)?.[1];

const plain = (answer: Answer): string => {
  switch (header(answer, 'content-encoding')) {
    case undefined:
      return answer.body.toString('utf8');
    case 'br':
      return brotliDecompressSync(answer.body).toString('utf8');
    case 'gzip':
      return gunzipSync(answer.body).toString('utf8');
    default:
      throw new Error(`The answer is encoded as ${header(answer, 'content-encoding')}.`);
  }
};
