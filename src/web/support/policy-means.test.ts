import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { languages } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';
import { gallery } from '../gallery.ts';

suite('What the desk could ask and the installation has nothing for', () => {
  for (const language of languages) {
    test(`In ${language}, it is said to be not configured, and is offered in no rule that has it not.`, () => {
      const { deskPolicy: say } = sentences(language);
      const found = (page: string, example: string): string =>
        String(gallery(language).find((one) => one.page === page && one.example === example)?.html);
      const none = found('/support/policy', 'default');
      for (const way of [say.methods['sms-code'], say.deliveries['sealed-letter']]) {
        const marked = say.page.notConfigured(way);
        assert.ok(none.includes(marked), marked);
        assert.ok(!none.replaceAll(marked, '').includes(way), `${way} stands without it`);
        assert.ok(!found('/support/policy', 'saved').includes(marked));
      }
      const rule = found('/support/policy/administrator/usual', 'default');
      const boxes = [...rule.matchAll(/<input id="(?:set-\d-sms-code|by-sealed-letter|by-temporary-sms)"[^>]*>/g)];
      assert.ok(boxes.length > 2);
      for (const [box] of boxes) assert.match(box, / (?:checked|disabled)>$/);
    });
  }
});
