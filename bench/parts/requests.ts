import { ask } from './connection.ts';
import { password } from './password.ts';

export const signInRequest = (port: number, email: string): string => {
  const body = JSON.stringify({ email, password });
  return `POST /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

export const sessionRequest = (port: number, cookie: string): string =>
  `GET /api/v1/session HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n\r\n`;

export const pageRequest = (port: number, path: string, cookie: string): string =>
  `GET ${path} HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n\r\n`;

/** Signs in once; the session as a Cookie header says it. */
export const openSession = async (port: number, email: string): Promise<string> => {
  const { status, head, body } = await ask(port, signInRequest(port, email));
  const cookie = /\r\nset-cookie: *([^;\r]+)/i.exec(head)?.[1];
  if (status !== 201 || !cookie) throw new Error(`Signing in answered ${status}: ${body.toString('utf8')}`);
  return cookie;
};
