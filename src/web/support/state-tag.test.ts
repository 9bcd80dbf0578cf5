import assert from 'node:assert/strict';
import test from 'node:test';
import { supportExamples } from '../gallery/support.ts';

test('An access that is on its way is called sent, and looks done only once it has left.', () => {
  const tag = (name: string): string | undefined => {
    const found = supportExamples('fr').find(
      ({ page, example }) => page === '/support/requests/:number' && example === name,
    );
    return /<[^>]*class="([^"]*)"[^>]*>Accès envoyé</.exec(String(found?.html))?.[1];
  };
  assert.match(tag('sent') ?? '', /good/);
  assert.match(tag('not left yet') ?? '', /calm/);
});
