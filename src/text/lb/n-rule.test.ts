import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dates } from '../dates.ts';
import { Den, den, nRule, spoken } from './n-rule.ts';

test('a last n stays before vowels, n, d, t, z and h, and is lost before other sounds', () => {
  const vun = (name: string) => nRule('vun', name);
  assert.deepEqual(['Anna', 'Édouard', 'Yvonne', 'Nadia', 'Dan', 'Tun', 'Zoé', 'Henri', '„Emil“'].map(vun), [
    'vun Anna',
    'vun Édouard',
    'vun Yvonne',
    'vun Nadia',
    'vun Dan',
    'vun Tun',
    'vun Zoé',
    'vun Henri',
    'vun „Emil“',
  ]);
  assert.deepEqual(['Paul', 'Jang', 'Léa', 'Çelik', '„Marie“', 'Yannick'].map(vun), [
    'vu Paul',
    'vu Jang',
    'vu Léa',
    'vu Çelik',
    'vu „Marie“',
    'vu Yannick',
  ]);
  assert.equal(nRule('dann', 'Paul'), 'da Paul');
});

test('a number goes by the word it is read as', () => {
  const kept = [1, 2, 3, 8, 9, 10, 11, 13, 18, 20, 21, 30, 43, 80, 100, 108, 1000, 300_000, 1_000_000];
  for (const number of kept) assert.equal(nRule('vun', String(number)), `vun ${number}`);
  const lost = [4, 5, 6, 7, 14, 15, 17, 24, 37, 40, 50, 64, 70, 400, 512, 4000, 50_000, 700_000];
  for (const number of lost) assert.equal(nRule('vun', String(number)), `vu ${number}`);
  assert.equal(nRule('an', '10.000.000.000 Versich'), 'an 10.000.000.000 Versich');
  assert.equal(nRule('vun', '9:00 Auer'), 'vun 9:00 Auer');
  assert.equal(nRule('vun', '14:00 Auer'), 'vu 14:00 Auer');
});

test('a day and a moment are said as people say them', () => {
  const { moment, longDay, short, day } = dates('lb', 'Europe/Luxembourg');
  const june = Date.UTC(2026, 5, 29, 7, 5);
  const may = Date.UTC(2026, 4, 5, 7, 5);
  assert.equal(den(moment(june)), 'e Méindeg, den 29. Juni 2026 um 09:05');
  assert.equal(Den(moment(may)), 'En Dënschdeg, de 5. Mee 2026 um 09:05');
  assert.equal(den(longDay(may)), 'de 5. Mee 2026');
  assert.equal(Den(short(june)), 'Den 29.06.2026 um 09:05');
  assert.equal(den(day(may)), 'de 05.05.2026');
  assert.equal(spoken(moment(june)), 'Méindeg, den 29. Juni 2026 um 09:05');
});

test('months and days of the week have their own names', () => {
  const { moment } = dates('lb', 'UTC');
  const months = Array.from({ length: 12 }, (_, month) => moment(Date.UTC(2026, month, 15, 12)));
  assert.deepEqual(
    months.map((said) => said.split(' ')[2]),
    'Januar Februar Mäerz Abrëll Mee Juni Juli August September Oktober November Dezember'.split(' '),
  );
  const days = Array.from({ length: 7 }, (_, index) => moment(Date.UTC(2026, 5, 1 + index, 12)));
  assert.deepEqual(
    days.map((said) => said.split(',')[0]),
    'Méindeg Dënschdeg Mëttwoch Donneschdeg Freideg Samschdeg Sonndeg'.split(' '),
  );
});
