import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { newFolder } from './run-marignan.ts';

const folder = newFolder();
after(folder.remove);

const program = join(import.meta.dirname, '../../src/main.ts');

/** The real program with these bytes at its standard input. */
const judge = async (input: string | Buffer, ...argv: string[]) => {
  const child = spawn(process.execPath, [program, 'password', 'judge', ...argv], { cwd: folder.path });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    said.stdout += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    said.stderr += chunk;
  });
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  const [exitCode] = await once(child, 'close');
  return { ...said, exitCode };
};

const verdicts = ({ stdout }: { stdout: string }) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { accepted: boolean; reasons: string[]; guessesLog10: number });

suite('marignan password judge', () => {
  test('Prints one verdict for each line, in order, and never a candidate', async () => {
    const candidates = ['EkoMotsecret1515 !?', 'Zinc 4 girafes et bols', '', ' ', 'é'.repeat(300), 'qsdfghjklmpoiuyt'];
    const ran = await judge(candidates.join('\n'), '--profile', 'standard', '--json');
    assert.equal(ran.exitCode, 0, ran.stderr);
    const answers = verdicts(ran);
    assert.deepEqual(
      answers.map(({ accepted, reasons }) => [accepted, reasons[0] ?? null]),
      [
        [false, 'published-recipe'],
        [true, null],
        [false, 'too-short'],
        [false, 'too-short'],
        [false, 'too-long'],
        [false, 'keyboard-walk'],
      ],
    );
    assert.ok((answers[1]?.guessesLog10 ?? 0) >= 10);
    for (const candidate of candidates) {
      if (candidate.trim() !== '') assert.ok(!(ran.stdout + ran.stderr).includes(candidate), candidate);
    }
  });

  test('Ends of lines may be those of Windows, and the last line needs none', async () => {
    const answers = verdicts(await judge('Zinc 4 girafes\r\nZinc 4 girafes\r\n', '--profile', 'eko', '--json'));
    assert.deepEqual(
      answers.map(({ accepted }) => accepted),
      [true, true],
    );
  });

  test('Knows the person of --person, and judges otherwise without', async () => {
    const file = join(folder.path, 'person.json');
    writeFileSync(file, JSON.stringify({ firstName: 'Zénobie', lastName: 'Wagnerelle', birthDate: '1985-04-12' }));
    const [known] = verdicts(await judge('Wagn3relle 47 bols !', '--profile', 'eko', '--person', file, '--json'));
    const [unknown] = verdicts(await judge('Wagn3relle 47 bols !', '--profile', 'eko', '--json'));
    assert.deepEqual([known?.reasons, unknown?.reasons], [['personal'], []]);
  });

  test('A file about the person that cannot be read is told, and nothing is judged', async () => {
    for (const [name, text] of [
      ['broken.json', '{'],
      ['foreign.json', '{"dog":"Medor"}'],
      ['date.json', '{"birthDate":"12/04/1985"}'],
    ] as const) {
      writeFileSync(join(folder.path, name), text);
      const ran = await judge('Zinc 4 girafes\n', '--profile', 'eko', '--person', name);
      assert.equal(ran.exitCode, 2);
      assert.equal(ran.stdout, '');
      assert.match(ran.stderr, new RegExp(name));
    }
    assert.equal((await judge('x\n', '--profile', 'strongest')).exitCode, 2);
    assert.equal((await judge('x\n')).exitCode, 2);
  });

  test('A line without end, bytes that are no text, and 2,000 candidates at once are all answered', async () => {
    assert.deepEqual(verdicts(await judge('x'.repeat(5_000_000), '--profile', 'eko', '--json'))[0]?.reasons, [
      'too-long',
    ]);
    assert.equal(
      verdicts(await judge(Buffer.from([0xff, 0xfe, 0x0a, 0x00, 0x0a]), '--profile', 'eko', '--json')).length,
      2,
    );
    const many = Array.from({ length: 2000 }, (_, index) => `Zinc ${index} girafes`).join('\n');
    assert.equal(verdicts(await judge(many, '--profile', 'eko', '--json')).length, 2000);
  });

  test('To a person it says the number of the line and the reasons in words', async () => {
    const { stdout } = await judge('EkoMotsecret1515 !?\nZinc 4 girafes\n', '--profile', 'eko');
    assert.match(stdout, /^1\u00a0: refusé .*recette publiée.*\n2\u00a0: accepté/);
  });
});
