import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';

export type Undertaker = { bury: () => Promise<void>; dismiss: () => void };

/**
 * A shell that waits for this process to let go of it, by asking or by dying in whatever way, then ends the process
 * `pid` and clears its folder. It has a session of its own, so that what kills the tests does not kill it with them.
 */
export function spawnUndertaker(pid: number, folder: string): Undertaker {
  const script = `
    cat
    kill -INT "$1"
    tries=0
    while kill -0 "$1" && [ "$tries" -lt 100 ]; do sleep 0.05; tries=$((tries + 1)); done
    kill -KILL "$1"
    rm -rf "$2"`;
  const shell = spawn('sh', ['-c', script, 'undertaker', String(pid), folder], {
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  (shell.stdin as Socket).unref();
  return {
    bury: async () => {
      if (shell.exitCode !== null) return;
      shell.ref();
      shell.stdin.end();
      await once(shell, 'exit');
    },
    dismiss: () => shell.kill('SIGKILL'),
  };
}
