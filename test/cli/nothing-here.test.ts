import assert from 'node:assert/strict';
import { existsSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { test } from 'node:test';
import { newFolder, program, runMarignan } from './run-marignan.ts';

test('In an empty folder, serve and config check say the one command that goes on, as it can be typed there; a missing key elsewhere is told as such.', async () => {
  const folder = newFolder();
  try {
    const installed = await runMarignan(folder.path, ['serve']);
    assert.equal(installed.exitCode, 2);
    assert.equal(installed.stdout, '');
    assert.match(installed.stderr, /^Rien n’est encore installé ici.*: marignan init\n$/u);
    const checkout = { npm_package_name: 'marignan', npm_lifecycle_event: 'marignan' };
    const inCheckout = await runMarignan(folder.path, ['serve'], checkout);
    assert.match(inCheckout.stderr, /: npm run -s marignan -- init\n$/u);
    const byFile = await runMarignan(folder.path, ['serve'], {}, [], program);
    const path = relative(realpathSync(folder.path), program);
    assert.ok(byFile.stderr.endsWith(`: node ${path} init\n`), byFile.stderr);
    const checked = await runMarignan(folder.path, ['config', 'check']);
    assert.deepEqual([checked.exitCode, checked.stdout, checked.stderr], [2, '', installed.stderr]);
    assert.ok(!existsSync(join(folder.path, 'data')), 'looking leaves nothing behind');
    const byVariable = await runMarignan(folder.path, ['serve'], { MARIGNAN_PORT: '1999' });
    assert.match(byVariable.stderr, /MARIGNAN_SECRET_KEY/);
    mkdirSync(join(folder.path, 'data'));
    const kept = await runMarignan(folder.path, ['config', 'check']);
    assert.match(kept.stdout, /MARIGNAN_SECRET_KEY/);
    writeFileSync(join(folder.path, 'marignan.yaml'), 'url: http://localhost:1515\n');
    const configured = await runMarignan(folder.path, ['serve']);
    assert.doesNotMatch(configured.stderr, /Rien n’est encore installé ici/);
  } finally {
    folder.remove();
  }
});
