import { execFile, spawn } from 'node:child_process';
import { chmod, chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { ImapFlow } from 'imapflow';
import { findSystemPart } from '../../scripts/system-parts.ts';
import { findFreePort } from './postgresql.ts';
import { spawnUndertaker } from './undertaker.ts';

export type TestDovecot = {
  port: number;
  user: string;
  password: string;
  /** Puts messages into the inbox, as a receiving mail server does. */
  deliver: (...messages: readonly string[]) => Promise<void>;
  /** Puts many there at the same moment, as files of the mail store. */
  deliverAtOnce: (messages: readonly string[]) => Promise<void>;
  /** What lies in a mailbox: flags and source. */
  read: (mailbox?: string) => Promise<{ uid: number; flags: string[]; source: string }[]>;
  /** Ends every connection there is. */
  disconnect: () => Promise<void>;
  /** How often anybody signed in, the tests too. */
  logins: () => number;
  /** Every file of the mail store, to be searched. */
  folder: string;
  stop: () => Promise<void>;
};

const user = 'support@conselio.example';
const password = 'of the mailbox';
const startLimitSeconds = 20;

/**
 * A real Dovecot on a free port of the loopback with one empty mailbox, run by the user who runs the tests. It ends with
 * `stop()`, and also when the test that started it is killed.
 */
export async function startDovecot(): Promise<TestDovecot> {
  const program = findSystemPart('dovecot');
  if (program === null) throw new Error('Dovecot is missing: begin the suite with needs("dovecot")');
  const folder = await mkdtemp(join(tmpdir(), 'marignan-dovecot-'));
  const mail = join(folder, 'mail');
  const port = await findFreePort();
  const owner = await mailOwner();
  for (const part of [mail, ...['cur', 'new', 'tmp'].map((name) => join(mail, name))]) {
    await mkdir(part, { recursive: true });
    if (owner.name !== userInfo().username) await chown(part, owner.uid, owner.gid);
  }
  await chmod(folder, 0o755);
  const file = join(folder, 'dovecot.conf');
  await writeFile(join(folder, 'users'), `${user}:{PLAIN}${password}:${owner.uid}:${owner.gid}::${mail}\n`);
  await writeFile(file, configuration(folder, port, owner));
  const server = spawn(program, ['-F', '-c', file], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  if (server.pid === undefined) throw new Error('Dovecot did not start.');
  let [log, logins] = ['', 0];
  server.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    logins += chunk.match(/Login: user=/g)?.length ?? 0;
    if (log.length < 10_000) log += chunk;
  });
  const undertaker = spawnUndertaker(server.pid, folder);
  server.unref();
  (server.stderr as Socket).unref();
  const until = Date.now() + startLimitSeconds * 1000;
  while (!(await answers(port))) {
    if (Date.now() > until || server.exitCode !== null) {
      undertaker.dismiss();
      server.kill('SIGKILL');
      await rm(folder, { recursive: true, force: true });
      throw new Error(`Dovecot did not start:\n${log}`);
    }
    await sleep(50);
  }
  const within = async <Result>(mailbox: string, work: (client: ImapFlow) => Promise<Result>): Promise<Result> => {
    const auth = { user, pass: password };
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, doSTARTTLS: false, auth, logger: false });
    await client.connect();
    try {
      const lock = await client.getMailboxLock(mailbox);
      try {
        return await work(client);
      } finally {
        lock.release();
      }
    } finally {
      await client.logout();
    }
  };
  return {
    ...{ port, user, password, folder: mail, logins: () => logins },
    deliver: (...messages) =>
      within('INBOX', async (client) => {
        for (const message of messages) await client.append('INBOX', message.replace(/\r?\n/g, '\r\n'));
      }),
    deliverAtOnce: async (messages) => {
      const names = messages.map((_, index) => `${Date.now()}.M${index}P${process.pid}.test`);
      for (const [index, name] of names.entries()) {
        const path = join(mail, 'tmp', name);
        await writeFile(path, (messages[index] ?? '').replace(/\r?\n/g, '\r\n'));
        await chown(path, owner.uid, owner.gid);
      }
      await Promise.all(names.map((name) => rename(join(mail, 'tmp', name), join(mail, 'new', name))));
    },
    read: (mailbox = 'INBOX') =>
      within(mailbox, async (client) => {
        const found = [];
        for await (const { uid, flags, source } of client.fetch('1:*', { uid: true, flags: true, source: true })) {
          found.push({ uid, flags: [...(flags ?? [])], source: source?.toString('utf8') ?? '' });
        }
        return found;
      }),
    disconnect: async () => {
      await promisify(execFile)(join(program, '../../bin/doveadm'), ['-c', file, 'kick', user]).catch(() => undefined);
    },
    stop: undertaker.bury,
  };
}

type Owner = { name: string; group: string; uid: number; gid: number };

/** Dovecot refuses mail that belongs to root: then it belongs to nobody. */
const mailOwner = async (): Promise<Owner> => {
  const groups = await readFile('/etc/group', 'utf8');
  const groupOf = (gid: number): string => new RegExp(`^([^:]+):[^:]*:${gid}:`, 'm').exec(groups)?.[1] ?? String(gid);
  const { uid, gid, username } = userInfo();
  if (uid !== 0) return { name: username, group: groupOf(gid), uid, gid };
  const users = await readFile('/etc/passwd', 'utf8');
  const [, id = '65534', group = '65534'] = /^nobody:[^:]*:(\d+):(\d+):/m.exec(users) ?? [];
  return { name: 'nobody', group: groupOf(Number(group)), uid: Number(id), gid: Number(group) };
};

const configuration = (folder: string, port: number, owner: Owner): string => {
  const me = userInfo();
  const asOther = me.uid === 0 ? owner : { name: me.username, group: owner.group };
  return `
protocols = imap
listen = 127.0.0.1
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
ssl = no
disable_plaintext_auth = no
mail_location = maildir:%h
default_internal_user = ${asOther.name}
default_internal_group = ${asOther.group}
default_login_user = ${asOther.name}
first_valid_uid = 1
${me.uid === 0 ? '' : 'default_vsz_limit = 512 M'}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${folder}/users
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
  mailbox Traites {
    auto = create
  }
}
`;
};

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.setTimeout(1000, () => socket.destroy(new Error('no greeting')));
    socket.once('data', (greeting) => {
      socket.destroy();
      resolve(greeting.toString().startsWith('* OK'));
    });
    socket.once('error', () => resolve(false));
  });
