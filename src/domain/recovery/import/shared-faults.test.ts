import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { peopleFileLimits } from '../../accounts/people-file.ts';
import { SharedFaults } from './shared-faults.ts';

suite('The faults of a file', () => {
  test('Many lines with the same faults hold them once, and each that stands twice its own.', () => {
    const faults = new SharedFaults();
    const lost = () => faults.shared({ column: 'telephone', fault: 'not-a-telephone', value: '612345678' });
    assert.equal(lost(), lost());
    assert.deepEqual(lost(), { column: 'telephone', fault: 'not-a-telephone', value: '612345678' });
    const missing = () => faults.shared({ column: 'email', fault: 'missing' });
    assert.equal(missing(), missing());
    assert.deepEqual(missing(), { column: 'email', fault: 'missing' });
    for (const line of [2, 3]) assert.equal(faults.shared({ column: null, fault: 'twice', line }).line, line);
  });

  test('As many different cells are quoted as a file has lines; what is wrong with the others is told all the same.', () => {
    const faults = new SharedFaults();
    const wrong = (cell: number) => faults.shared({ column: 'role', fault: 'not-a-choice', value: String(cell) });
    for (let cell = 0; cell < peopleFileLimits.rows; cell += 1) assert.equal(wrong(cell).value, String(cell));
    assert.deepEqual(wrong(-1), { column: 'role', fault: 'not-a-choice' });
    assert.equal(wrong(-2), wrong(-1));
    assert.equal(wrong(7).value, '7');
  });
});
