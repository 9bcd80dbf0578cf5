import { Secret } from '../../platform/secret.ts';

/** The digits of a code that a caller read out, however the agent groups them. */
export const readCode = (typed: Secret): Secret =>
  new Secret(
    typed
      .reveal()
      .slice(0, 50)
      .normalize('NFKC')
      .replace(/[^0-9]/g, ''),
  );
