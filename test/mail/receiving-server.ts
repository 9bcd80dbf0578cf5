import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';

export type ReceivedMessage = { recipients: string[]; raw: string; mail: ParsedMail };

/** What the server answers: nothing to take it, or a reply code and its words. */
export type Reply = { code: number; words: string } | undefined;

export type ReceivingServer = {
  port: number;
  /** What was acknowledged, in order. */
  received: ReceivedMessage[];
  /** Messages that came as far as their content, acknowledged or not. */
  offered: () => number;
  stop: () => Promise<void>;
};

type Behaviour = {
  port?: number;
  security?: 'none' | 'starttls';
  users?: Record<string, string>;
  onRecipient?: (address: string) => Reply;
  /** `count` is how many were offered so far, this one included. */
  onMessage?: (count: number) => Reply | Promise<Reply>;
};

/** A real SMTP server on the loopback. */
export async function startReceivingServer(behaviour: Behaviour = {}): Promise<ReceivingServer> {
  const received: ReceivedMessage[] = [];
  let offered = 0;
  const { users, security = 'none' } = behaviour;
  const server = new SMTPServer({
    disabledCommands: [...(users ? [] : ['AUTH']), ...(security === 'none' ? ['STARTTLS'] : [])],
    authOptional: users === undefined,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    closeTimeout: 500,
    logger: false,
    onAuth: ({ username = '', password }, _session, answer) =>
      users?.[username] === password ? answer(null, { user: username }) : answer(refusal(535, 'not you')),
    onRcptTo: ({ address }, _session, answer) => answer(asError(behaviour.onRecipient?.(address))),
    onData: (stream, session, answer) => {
      const take = async (): Promise<void> => {
        const raw = await readAll(stream);
        offered += 1;
        const reply = await behaviour.onMessage?.(offered);
        if (reply) throw asError(reply);
        const recipients = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ recipients, raw, mail: await simpleParser(raw, { skipTextToHtml: true }) });
      };
      take().then(
        () => answer(),
        (fault) => answer(fault),
      );
    },
  });
  // A client that is killed resets its connection.
  server.on('error', () => undefined);
  server.listen(behaviour.port ?? 0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    port: (server.server.address() as AddressInfo).port,
    received,
    offered: () => offered,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

const refusal = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode });

const asError = (reply: Reply): Error | undefined => (reply ? refusal(reply.code, reply.words) : undefined);

async function readAll(stream: SMTPServerDataStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
