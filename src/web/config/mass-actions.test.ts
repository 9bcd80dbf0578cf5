import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { sentences } from '../../text/sentences.ts';
import { gallery } from '../gallery.ts';

suite('The page of a mass action', () => {
  const page = (example: string): string =>
    String(gallery('fr').find((one) => one.page === '/config/users/actions/:id' && one.example === example)?.html);

  test('Under way, it says about how long it still takes; paused or over, it says nothing of that.', () => {
    const { minutesLeft } = sentences('fr').massActions.action;
    assert.ok(page('running').includes(` · ${minutesLeft(15)} · `));
    for (const example of ['paused', 'done']) assert.doesNotMatch(page(example), /environ/);
  });

  test('It is stopped for good where that was asked for, and the button names the action.', () => {
    const { cancelThis } = sentences('fr').massActions.action;
    assert.doesNotMatch(page('running'), /action="[^"]+\/cancel"/);
    const { kinds } = sentences('fr').massActions;
    assert.ok(page('asked to stop').includes(`>${cancelThis(kinds['require-new-password'])}</button>`));
  });
});
