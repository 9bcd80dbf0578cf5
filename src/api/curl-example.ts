import type { Endpoint } from './endpoint.ts';
import { fieldsOf, schemaOf } from './schema-of.ts';

/** How the endpoint is called from a shell, with a key where one is let in, else with the cookie of a session. */
export const curlExample = (declared: Endpoint, url: string): string => {
  const { method, path, query, scopes, who, body, example, version, repeatable, fileBytes } = declared;
  const asked = query ? fieldsOf(schemaOf(query, 'input')).filter(({ isRequired }) => isRequired) : [];
  const question = asked.map(({ name }, place) => `${place === 0 ? '?' : '&'}${name}=$${variable(name)}`).join('');
  const address = `${url}${path.replace(/:(\w+)/g, (_, name: string) => `$${variable(name)}`)}${question}`;
  const lines = [
    `curl${method === 'GET' ? '' : ` -X ${method}`} "${address}"`,
    ...(scopes !== undefined ? ['-H "Authorization: Bearer $MARIGNAN_KEY"'] : cookies(who)),
    ...(version === 'changed' ? ['-H "If-Match: $ETAG"'] : []),
    ...(repeatable ? ['-H "Idempotency-Key: $NAME"'] : []),
  ];
  if (fileBytes !== undefined) lines.push(`-H 'Content-Type: text/csv'`, '--data-binary @people.csv');
  // A session's requests say that they are JSON, also those without a body: no form of a page can.
  else if (body || (method !== 'GET' && scopes === undefined)) lines.push(`-H 'Content-Type: application/json'`);
  if (body) lines.push(`-d ${quoted(JSON.stringify(example))}`);
  return lines.join(' \\\n  ');
};

const cookies = (who: Endpoint['who']): string[] => [`-c cookies.txt${who === 'anybody' ? '' : ' -b cookies.txt'}`];

/** `groupId` as GROUP_ID. */
const variable = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
