import type { Ground } from './ground.ts';
import { allOf, type LoadReport, sendLoad } from './load.ts';
import { measureRawHashing } from './raw-hashing.ts';
import { openSession, sessionRequest, signInRequest } from './requests.ts';

export type Saturation = {
  /** Everybody signs in, each once, faster than hashing can follow. */
  signIns: LoadReport;
  /** Somebody signed in already asks for the own session meanwhile. */
  session: LoadReport;
  /** Checks a second that hashing alone does, before and after. */
  rawPerSecond: number;
};

const rawSeconds = 4;
const warmUpSeconds = 1.5;
const seconds = 8;
const connections = 32;
const askedPerSecond = 100;

/** Sign-ins at saturation, with the same hasher on its own before and after: the machine may be busy with other things. */
export const measureSaturation = async (ground: Ground): Promise<Saturation> => {
  const { people } = await ground.place();
  const [first = '', ...others] = people;
  const before = await measureRawHashing(rawSeconds);
  const server = await ground.serve();
  try {
    const { port } = server;
    const cookie = await openSession(port, first);
    const [signIns, session] = await Promise.all([
      sendLoad({
        kind: 'closed',
        port,
        requests: others.map((email) => signInRequest(port, email)),
        repeat: false,
        warmUpSeconds,
        seconds,
        connections,
      }),
      sendLoad({
        kind: 'open',
        port,
        requests: [sessionRequest(port, cookie)],
        repeat: true,
        warmUpSeconds,
        seconds,
        perSecond: askedPerSecond,
      }),
    ]);
    await server.stop();
    const after = await measureRawHashing(rawSeconds);
    return { signIns: allOf(201, signIns), session: allOf(200, session), rawPerSecond: (before + after) / 2 };
  } finally {
    await server.stop();
  }
};
