import { sealedCodeHash } from '../../src/domain/recovery/seal-code.ts';
import { Secret } from '../../src/platform/secret.ts';

let made = 0;

/** A sealed code and the statement that puts it where the command would: for tests of what comes after it. */
export const sealedCode = (): { code: string; statement: string } => {
  made += 1;
  const code = `test-code-${made}-of-process-${process.pid}`;
  const hash = sealedCodeHash(new Secret(code));
  const statement = `insert into sealed_codes (id, hash, made_at, usable_at) values ('${code}', '${hash}', 1, 1)`;
  return { code, statement };
};
