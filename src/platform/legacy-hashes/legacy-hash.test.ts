import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { computeLegacyDigest, legacyDigestText, readLegacyHash } from './legacy-hash.ts';

const long = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const table = 't\u00e1\u0411\u2113\u0259';
const abc = 'abc123'.repeat(12);

/** Password, hash; each group from the tests or the documentation of the system it names. */
const known: Record<string, readonly (readonly [password: string, text: string])[]> = {
  'bcrypt: crypt_blowfish 1.3, wrapper.c': [
    ['U*U', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW'],
    ['U*U*', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.VGOzA784oUp/Z0DY336zx7pLYAy0lwK'],
    ['U*U*U', '$2a$05$XXXXXXXXXXXXXXXXXXXXXOAcXxm9kjPGEMsLznoKqmqw7tc8WCx4a'],
    ['', '$2a$05$CCCCCCCCCCCCCCCCCCCCC.7uG0VCzI2bS7j6ymqJi9CdcdxiRTWNy'],
    [`${long}chars after 72 are ignored`, '$2a$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui'],
    [long, '$2y$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui'],
    [long, '$2b$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui'],
  ],
  'bcrypt, not ASCII: Go, golang.org/x/crypto/bcrypt': [
    ['p\u00e4ssw\u00f6rd', '$2a$07$Dojv794M.I7exGOmXdNC..7dcBqXRdlC.ytJm2OppW71WiVS/z.52'],
  ],
  'Django: hashers as passlib 1.7 tests them, test_handlers_django.py': [
    ['not a password', 'pbkdf2_sha256$10000$kjVJaVz6qsnJ$5yPHw3rwJGECpUf70daLGhOrQ5+AMxIJdz1c3bqK1Rs='],
    [table, 'pbkdf2_sha256$10000$bEwAfNrH1TlQ$OgYUblFNUX1B8GfMqaCYUK/iHyO0pa7STTDdaEJBuY0='],
    ['not a password', 'pbkdf2_sha1$10000$wz5B6WkasRoF$atJmJ1o+XfJxKq1+Nu1f1i57Z5I='],
    [table, 'pbkdf2_sha1$10000$KZKWwvqb8BfL$rw5pWsxJEU4JrZAQhHTCO+u0f5Y='],
    ['', 'bcrypt$$2a$06$DCq7YPn5Rq63x1Lad4cll.TV4S6ytwfsfvkgY8jIucDrjc8deX1s.'],
    [table, 'bcrypt$$2a$05$Z17AXnnlpzddNUvnC6cZNOSwMA/8oNiKnHTHTwLlBijfucQQlHjaG'],
    ['l\u00e8tmein', 'bcrypt_sha256$$2a$08$NDjSAIcas.EcoxCRiArvT.MkNiPYVhrsrnJsRkLueZOoV1bsQqlmC'],
    [table, 'bcrypt_sha256$$2a$06$kCXUnRFQptGg491siDKNTu8RxjBGSjALHRuvhPYNFsa4Ea5d9M48u'],
    [abc, 'bcrypt_sha256$$2a$06$Tg/oYyZTyAf.Nb3qSgN61OySmyXA8FoY4PjGizjE1QSDfuL5MXNni'],
    [`${abc}qwr`, 'bcrypt_sha256$$2a$06$Tg/oYyZTyAf.Nb3qSgN61Ocy0BEz1RK6xslSNi8PlaLX2pe7x/KQG'],
  ],
  'Django 5.2: tests/auth_tests/test_hashers.py': [
    ['l\u00e8tmein', 'pbkdf2_sha256$1000000$seasalt$r1uLUxoxpP2Ued/qxvmje7UH9PUJBkRrvf9gGPL7Cps='],
    ['l\u00e8tmein', 'pbkdf2_sha256$320000$seasalt$Toj2II2rBvFiGQcPmUml1Nlni2UtvyRWwz/jz4q6q/4='],
  ],
  'Django: Argon2PasswordHasher().encode("Parity-Pass-2026 \u00fc", "abcdefghijklmnopqrstuv")': [
    [
      'Parity-Pass-2026 \u00fc',
      'argon2$argon2id$v=19$m=102400,t=2,p=8$YWJjZGVmZ2hpamtsbW5vcHFyc3R1dg$IgorAEoC45Hed6TrnrYvCyIvYcj3785+rmJayoEyW88',
    ],
  ],
  'Symfony: Pbkdf2PasswordHasherTest.php, in hexadecimal and in base64': [
    [
      'password',
      'symfony_pbkdf2$sha256$1$$c1232f10f62715fda06ae7c0a2037ca19b33cf103b727ba56d870c11f290a2ab106974c75607c8a3',
    ],
    ['password', 'symfony_pbkdf2$sha256$1$$wSMvEPYnFf2gaufAogN8oZszzxA7cnulbYcMEfKQoqsQaXTHVgfIow=='],
    [
      'password',
      'symfony_pbkdf2$sha256$2$$8bc2f9167a81cdcfad1235cd9047f1136271c1f978fcfcb35e22dbeafa4634f6fd2214218ed63ebb',
    ],
  ],
  'SHA-crypt: Drepper, SHA-crypt.txt': [
    ['Hello world!', '$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5'],
    ['Hello world!', '$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA'],
    [
      'Hello world!',
      '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
    ],
    [
      'Hello world!',
      '$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v.',
    ],
    [
      'a very much longer text to encrypt.  This one even stretches over morethan one line.',
      '$6$rounds=1400$anotherlongsalts$POfYwTEok97VWcjxIiSOjiykti.o/pQs.wPvMxQ6Fm7I6IoYN3CmLs66x9t0oSwbtEW7o7UmJEiDwGqd8p4ur1',
    ],
    [
      'we have a short salt string but not a short password',
      '$6$rounds=77777$short$WuQyW2YR.hBNpjjRhpYD/ifIw05xdfeEyQoMxIXbkvr0gge1a1x3yRULJ5CCaUeOxFmtlcGZelFl5CxtgfiAc0',
    ],
    [
      'the minimum number is still observed',
      '$6$rounds=1000$roundstoolow$kUMsbe306n21p9R.FRkW3IGn.S9NPN0x50YhH1xhLsPuWGsUSklZt58jaTfF4ZEQpyUNGc0dqbpBYYBaHHrsX.',
    ],
  ],
  'SHA-crypt of passwords as long as a digest, and not ASCII: libxcrypt 4.4': [
    ['a'.repeat(32), '$5$rounds=1000$abc$7yCiyrrFLzkcmbwlGK/zwtabNckAg2ZdvHo1uBZieWB'],
    [
      'a'.repeat(64),
      '$6$rounds=1000$abc$PODrYAbXxzYVf9e1RHj9s1Y2mIWeTX.Koram4i0Q/8nZ0xeJV8HKuPxoFBdpTDH8AXSs9PX0hTRFbl8U5bIPj/',
    ],
    [
      'l\u00e8tmein x',
      '$6$saltstring$KNxLCohVsUZ0T3AB0yJit5YyMXARbQVNZTfLEAwq0CGvE5Zd9gigecGP166UN4ai2Vp.yLq.3Nu7WJfynLLDS0',
    ],
    [
      'Hello world!',
      '{CRYPT}$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
    ],
  ],
  'LDAP: passlib, ldap_std, and the passwords of OpenLDAP in the tests of 389 Directory Server': [
    ['password', '{SHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g='],
    ['password', '{SSHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ'],
    ['password', '{ssha}jdALDtX0+MVMkRsX0ilHz0O6Uos95D4s'],
    ['password', '{SSHA256}covFryM35UrKB3gMYxtYpQYTHbTn5kFphjcNHewfj581SLJwjA9jew=='],
    ['password', '{SSHA384}kNjTWdmyy2G1IgJF8WrOpq0N//Yc2Ec5TIQYceuiuHQXRXpC1bfnMqyOx0NxrSREjBWDwUpqXjo='],
    [
      'password',
      '{SSHA512}+7A8kA32q4mCBao4Cbatdyzl5imVwJ62ZAE7UOTP4pfrF90E9R2LabOfJFzx6guaYhTmUEVK2wRKC8bToqspdeTluX2d1BX2',
    ],
    ['password', '{SHA256}XohImNooBHFR0OVvjcYpJ3NgPQ1qq73WKhHvch0VQtg='],
  ],
  'phpass: its own test.php, and passlib 1.7, test_handlers.py': [
    ['test12345', '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0'],
    ['123456', '$H$9PE8jEklgZhgLmZl5.HYJAzfGCQtzi1'],
    ['thisisalongertestPW', '$P$912345678LIjjb6PhecupozNBmDndU0'],
    ['', '$P$7JaFQsPzJSuenezefD/3jHgt5hVfNH0'],
    [table, '$P$7SMy8VxnfsIy2Sxm7fJxDSdil.h7TW.'],
  ],
  'WordPress 6.8, checked by PHP’s password_verify': [
    ['admin', '$wp$2y$10$Q1xinFjrZeLWJBvxviIL6u834Fu.evIEFHAUVisQ5O.w9Dm0sMdES'],
  ],
  'Argon2: phc-winner-argon2, src/test.c, and argon2-cffi': [
    ['password', '$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ'],
    ['password', '$argon2i$v=16$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ'],
    ['password', '$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA'],
    ['password', '$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc'],
    ['password', '$argon2i$v=19$m=256,t=2,p=2$c29tZXNhbHQ$T/XOJ2mh1/TIpJHfCdQan76Q5esCFVoT5MAeIM1Oq2E'],
    [
      'secret',
      '$argon2d$v=19$m=8,t=1,p=1$c29tZXNhbHQ$ba2qC75j0+JAunZZ/L0hZdQgCv+tOieBuKKXSrQiWm7nlkRcK+YqWr0i0m0WABJKelU8qHJp0SZzH0b1Z+ITvQ',
    ],
  ],
};

for (const [source, vectors] of Object.entries(known)) {
  suite(source, () => {
    for (const [password, text] of vectors) {
      test(`"${password.slice(0, 40)}" matches ${text.slice(0, 60)}, and no other password does`, () => {
        assert.equal(matches(text, password), true);
        assert.equal(matches(text, `x${password}`), false);
        assert.equal(matches(text, `${password.slice(0, 60)}¿`), false);
      });
    }
  });
}

test('What is kept of a hash holds nothing of its digest', () => {
  for (const [, text] of Object.values(known).flat()) {
    const read = readLegacyHash(text);
    if (typeof read === 'string') assert.fail(`${text}: ${read}`);
    for (const part of [text.slice(-20), read.digest.toString('latin1'), legacyDigestText(read.digest)]) {
      assert.ok(!read.settings.includes(part), `${read.settings} tells of ${part}`);
    }
  }
});

test('bcrypt counts 72 bytes and no more, and takes no password with a NUL', () => {
  const text = '$2y$05$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui';
  assert.equal(matches(text, `${long}anything`), true);
  assert.equal(matches(text, long.slice(0, 71)), false);
  assert.equal(matches(text, `${long}\0`), false);
  assert.equal(matches('$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'U*U\0 and more'), false);
});

test('Symfony’s bcrypt takes long passwords whole, and short ones as they are', () => {
  const settings = 'symfony_bcrypt$$2b$04$CCCCCCCCCCCCCCCCCCCCC.';
  const plain = 'bcrypt$$2b$04$CCCCCCCCCCCCCCCCCCCCC.';
  const one = computeLegacyDigest(settings, `${long}é`);
  assert.notEqual(one, computeLegacyDigest(settings, `${long}è`));
  const prepared = createHash('sha512').update(`${long}é`).digest('base64');
  assert.equal(one, computeLegacyDigest(plain, prepared));
  assert.equal(computeLegacyDigest(settings, 'court'), computeLegacyDigest(plain, 'court'));
});

test('Spare bits that some systems leave in bcrypt’s last signs change nothing', () => {
  assert.equal(matches('$2a$05$CCCCCCCCCCCCCCCCCCCCCCE5YPO9kmyuRGyh0XouQYb4YMJKvyOeW', 'U*U'), true);
  assert.equal(matches('$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeX', 'U*U'), true);
});

const salt = 'c29tZXNhbHQ';
const argonDigest = 'CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc';

const refused: Record<string, readonly string[]> = {
  'unknown-scheme': [
    '',
    'hunter2',
    '5f4dcc3b5aa765d61d8327deb882cf99',
    '$1$salt$qJH7.N4xYta3aEG/dfqo/0',
    '$2x$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW',
    '{MD5}X03MO1qnZdYdgyfeuILPmQ==',
    '{CRYPT}ZZKRwXSu3tt8s',
    'scrypt$16384$c29tZXNhbHQ$8$1$nFNh2CVHVjNldFVKDHDlm4CbdRSCdEBsjjJxD+iCs5E=',
    `legacy:$2b$05$CCCCCCCCCCCCCCCCCCCCC.:$argon2id$v=19$m=19456,t=2,p=1$${salt}$${argonDigest}`,
    `pepper=a$argon2id$v=19$m=19456,t=2,p=1$${salt}$${argonDigest}`,
    `$6$saltstring$${'a'.repeat(600)}`,
  ],
  damaged: [
    '$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOe',
    '$2a$03$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW',
    'pbkdf2_sha256$10000$kjVJaVz6qsnJ$5yPHw3rwJGE',
    'pbkdf2_sha256$0$kjVJaVz6qsnJ$5yPHw3rwJGECpUf70daLGhOrQ5+AMxIJdz1c3bqK1Rs=',
    'symfony_pbkdf2$sha512$1000$salt',
    '$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl',
    '$5$salt:string$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc8',
    '{SSHA}W6ph5Mm5Pz8GgiULbPgzG37mj9g=',
    '{SHA}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ',
    '{SSHA512}pKqkNr1tq3wtQqk+UcPyA3HnA2NsU5NJ',
    '$P$9IQRaTwmfeRo7ud9Fh4E2PdI0S3r!L0',
    '$P$1IQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0',
    `$argon2id$v=19$m=19456,t=2,p=1$${salt}$CTFh`,
    `$argon2id$v=19$m=19456,t=0,p=1$${salt}$${argonDigest}`,
    `$argon2id$v=17$m=19456,t=2,p=1$${salt}$${argonDigest}`,
    `$argon2id$v=19$m=4,t=2,p=1$${salt}$${argonDigest}`,
    `$argon2id$v=19$m=19456,t=2,p=1$c29t$${argonDigest}`,
    `$argon2id$v=19$m=19456,t=2,p=1,data=eA$${salt}$${argonDigest}`,
  ],
  'too-costly': [
    '$2a$15$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW',
    'pbkdf2_sha256$3000001$kjVJaVz6qsnJ$5yPHw3rwJGECpUf70daLGhOrQ5+AMxIJdz1c3bqK1Rs=',
    `symfony_pbkdf2$sha1$1000000$salt$${'ab'.repeat(80)}`,
    '$6$rounds=700001$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1',
    '$P$JIQRaTwmfeRo7ud9Fh4E2PdI0S3r.L0',
    `$argon2id$v=19$m=262145,t=1,p=1$${salt}$${argonDigest}`,
    `$argon2id$v=19$m=262144,t=5,p=1$${salt}$${argonDigest}`,
    `$argon2id$v=19$m=19456,t=2,p=17$${salt}$${argonDigest}`,
  ],
};

for (const [reason, texts] of Object.entries(refused)) {
  for (const text of texts) {
    test(`Refused as ${reason}: ${text.slice(0, 80)}`, () => assert.equal(readLegacyHash(text), reason));
  }
}

test('Each scheme at the highest cost it is taken with answers within four seconds, or twelve on a busy machine', () => {
  const costliest = [
    '$2b$14$CCCCCCCCCCCCCCCCCCCCC.',
    'pbkdf2_sha512$3000000$salt$64',
    '$6$rounds=700000$saltsaltsaltsalt',
    '$P$Isaltsalt',
    `$argon2id$v=19$m=262144,t=4,p=1$${salt}$32`,
  ];
  for (const settings of costliest) {
    const startAt = performance.now();
    assert.ok(computeLegacyDigest(settings, 'é'.repeat(64)));
    assert.ok(performance.now() - startAt < 12_000, `${settings}: ${Math.round(performance.now() - startAt)} ms`);
  }
});

test('A password longer than any system keeps is not hashed at all', () => {
  assert.equal(computeLegacyDigest('$6$rounds=700000$saltstring', 'x'.repeat(513)), null);
});

test('No text whatever makes reading throw, nor gives settings that cannot be computed', () => {
  const pieces = fc.constantFrom('$', '2y', '6', 'argon2id', 'm=8,t=1,p=1', '{SSHA}', 'P', '9', 'salt', ':', 'é', '\0');
  const texts = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readLegacyHash(text);
      if (typeof read !== 'string') assert.notEqual(computeLegacyDigest(read.settings, 'x'), undefined);
    }),
    { numRuns: 2000 },
  );
});

const matches = (text: string, password: string): boolean => {
  const read = readLegacyHash(text);
  if (typeof read === 'string') assert.fail(`${text}: ${read}`);
  return computeLegacyDigest(read.settings, password) === legacyDigestText(read.digest);
};
