import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { wordKey } from '../../src/domain/accounts/people-file.ts';
import { writtenTelephone } from '../../src/domain/accounts/telephone-number.ts';
import { exportPeople } from '../../src/domain/recovery/import/export-people.ts';
import { previewImport } from '../../src/domain/recovery/import/preview-import.ts';
import { languages } from '../../src/platform/languages.ts';
import { systemRandom } from '../../src/platform/random.ts';
import { peopleTable } from '../../src/text/people-table.ts';
import { peopleWords } from '../../src/text/people-words.ts';
import { engines, keys, type Room } from '../contract/engines.ts';
import { givenAccount, givenCompany, id, start } from '../contract/given.ts';

const operator = { kind: 'console' } as const;

for (const engine of engines) {
  suite(`A table of people that comes back, on ${engine.name}`, engine.needed, () => {
    let room: Room;
    before(async () => {
      await engine.start();
      room = await engine.open();
    });
    after(async () => {
      await room.close();
      await engine.stop();
    });

    test('Whatever an export wrote, in any language, changes nothing and is refused nowhere.', async () => {
      const { id: companyId } = await givenCompany(room.storage);
      const group = { id: id(), companyId, name: `=Achats; "Nord", +Sud` };
      assert.equal(await room.storage.groups.insert(group), true);
      const people = [
        { telephone: '+33612345678' },
        { telephone: '+352621123456' },
        { telephone: '+12015550123' },
        { telephone: '+33064025334' },
        { telephone: '06.12.34.56.78' },
        { telephone: '12 poste 3' },
        { telephone: null, firstName: '=1+1', lastName: "'t Hooft" },
        { firstName: '+33 1', lastName: "'+33 1", groupId: group.id },
        { firstName: '-', lastName: '@a, =b;"c"', role: 'administrator', language: 'de' },
      ] as const;
      for (const person of people) await givenAccount(room.storage, { companyId, ...person });
      const deps = {
        storage: room.storage,
        clock: { now: () => start + 1000 },
        random: systemRandom,
        defaultLanguage: 'fr' as const,
        outcomesKey: keys.audit,
        passwordRules: { floor: 'standard' as const, validityDays: 180 },
      };
      for (const language of languages) {
        const exported = await exportPeople(deps, operator, companyId, {});
        assert.equal(exported.kind, 'exported');
        if (exported.kind !== 'exported') return;
        const parts = await Array.fromAsync(peopleTable(language, exported, writtenTelephone));
        const file = { bytes: Buffer.from(parts.join('')), words: peopleWords(wordKey) };
        assert.match(parts.join(''), /;\+33 6 12 34 56 78;/);
        const planned = await previewImport(deps, operator, { companyId }, file);
        assert.ok(planned.kind === 'planned');
        const { counts, lines } = planned.plan.preview;
        assert.deepEqual(lines, []);
        assert.deepEqual([counts.added, counts.changed, counts.unchanged, counts.refused], [0, 0, people.length, 0]);
      }
    });
  });
}
