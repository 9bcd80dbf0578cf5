import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Account } from '../domain/accounts/account.ts';
import type { MassAction } from '../domain/mass-actions/mass-action.ts';
import { sentences } from '../text/sentences.ts';
import { massActionCsv } from './mass-action-csv.ts';

const account = { id: 'k3m9', lastName: 'Martin', firstName: 'Claire', email: 'claire@client.example' } as Account;

suite('The report of a mass action as a table', () => {
  test('Instants are written as the clock of the installation has them, in summer and in winter, to the second; each line says why and by whom.', async () => {
    const action = { kind: 'disable', reason: '=1+1', unknown: ['nobody'] } as unknown as MassAction;
    const instants = [Date.UTC(2026, 5, 29, 22, 5, 30, 789), Date.UTC(2026, 0, 5, 9, 0, 0, 1), null];
    async function* people() {
      yield instants.map((at) => ({ account, result: at === null ? null : ('done' as const), at }));
    }
    let table = '';
    for await (const part of massActionCsv({ action, begunBy: null }, people(), 'Europe/Paris', 'fr')) table += part;
    const lines = table.trim().split('\r\n').slice(1);
    const cells = lines.map((line) => line.split(';').slice(5));
    const why = ["'=1+1", 'L’exploitant'];
    assert.deepEqual(cells, [
      ['2026-06-30 00:05:30', ...why],
      ['2026-01-05 10:00:00', ...why],
      ['', ...why],
      ['', ...why],
    ]);
  });

  test('One left over and many are each said as people say it.', () => {
    const { report, preview } = sentences('fr').massActions;
    assert.match(report.othersMore(1), /^Et 1\u00a0autre\u00a0: /);
    assert.match(report.othersMore(1200), /^Et 1\u202f200\u00a0autres\u00a0: /);
    assert.deepEqual([preview.unknownMore(1), preview.unknownMore(2)], ['Et 1\u00a0autre.', 'Et 2\u00a0autres.']);
    assert.equal(sentences('en').massActions.preview.unknownMore(1), 'And 1\u00a0more.');
  });
});
