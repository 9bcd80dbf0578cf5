import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { apiEndpoints } from '../../src/api/endpoints.ts';
import { whyNoCommand } from '../../src/api/no-command.ts';
import { declaredCommands } from '../parts/command-line.ts';

const endpoints = apiEndpoints({} as never);
const commands = new Map(declaredCommands().map((command) => [command.words.join(' '), command]));

suite('What the API does, the console does', () => {
  test('Each endpoint names the commands that do the same, or has a reason to have none.', () => {
    const silent = endpoints.filter((endpoint) => !endpoint.commands && !whyNoCommand(endpoint));
    assert.deepEqual(
      silent.map(({ id }) => id),
      [],
      'neither a command nor a reason',
    );
    assert.ok(endpoints.every(({ commands: named }) => named === undefined || named.length > 0));
  });

  test('Each command that is named is there, with the option that is named.', () => {
    const missing = endpoints.flatMap(({ id, commands: named = [] }) =>
      named.filter((one) => !exists(one)).map((one) => `${id}: ${one}`),
    );
    assert.deepEqual(missing, []);
    assert.ok(!exists('user vanish') && !exists('user show --password'), 'anything would be found');
  });

  test('Each command is described in docs/commands.md, under a heading that names it.', () => {
    const document = readFileSync(join(import.meta.dirname, '../../docs/commands.md'), 'utf8');
    const named = new Set([...document.matchAll(/^## (.+)$/gm)].flatMap(([, heading = '']) => heading.split(', ')));
    const missing = [...commands.keys()].filter((name) => !named.has(name));
    assert.deepEqual(missing, []);
  });
});

const exists = (named: string): boolean => {
  const [words = '', ...flags] = named.split(/ (?=--)/);
  const command = commands.get(words);
  return command !== undefined && flags.every((flag) => command.options.some((option) => option.flag === flag));
};
