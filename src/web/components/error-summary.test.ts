import assert from 'node:assert/strict';
import test from 'node:test';
import { html } from 'hono/html';
import { frameFor } from '../gallery/people.ts';
import { gallery } from '../gallery.ts';
import { errorSummary } from './error-summary.ts';

test('Whichever fault was found first, the summary begins with what concerns the whole form and goes on as the form does.', () => {
  const faults = { absent: ['d'], email: ['c'], lastName: ['b'], '': ['a'] };
  const body = html`<input id="lastName"><input id="email">`;
  const summary = String(errorSummary(frameFor('fr', '/'), faults, body));
  assert.deepEqual(
    [...summary.matchAll(/<li>(?:<a [^>]+>)?(\w)/g)].map(([, told]) => told),
    ['a', 'b', 'c', 'd'],
  );
});

test('In every summary the faults stand in the order of the fields that they lead to, those of the whole form first.', () => {
  const summaries = gallery('fr').flatMap(({ page, example, html }) => {
    const body = String(html);
    const summary = /<div class="summary"[\s\S]*?<\/ul>/.exec(body)?.[0];
    return summary === undefined ? [] : [{ name: `${page}, ${example}`, body, summary }];
  });
  assert.ok(summaries.length > 20, String(summaries.length));
  for (const { name, body, summary } of summaries) {
    const lines = [...summary.matchAll(/<li>(?:<a href="#([^"]+)">)?/g)].map(([, id]) => id);
    const places = lines.map((id) => (id === undefined ? -1 : body.indexOf(` id="${id}"`)));
    assert.deepEqual(
      places,
      places.toSorted((one, other) => one - other),
      name,
    );
    assert.ok(
      lines.every((id) => id === undefined || body.includes(` id="${id}"`)),
      `${name}: a link leads nowhere`,
    );
  }
});
