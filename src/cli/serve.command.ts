import type { Sentences } from '../text/sentences.ts';
import { type Answer, misused, refused } from './answer.ts';
import { asTyped } from './as-typed.ts';
import type { CommandParts, Places, Serving } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';

type Text = Sentences['cli'];

/** Serves until it is asked to end; null then. With `--json`, one line says when it is ready and what to open. */
export const serve = async (
  parts: CommandParts,
  text: Text,
  { demo = false, json = false, ...places }: Places & { demo?: boolean; json?: boolean },
): Promise<Answer | null> => {
  const started = await start(parts, text, places, demo);
  if ('exitCode' in started) return started;
  const { serving } = started;
  const { output, errors } = parts.terminal;
  for (const { message } of serving.warnings) errors.write(`${asTyped(text.config.warning(message), parts)}\n`);
  if (!serving.hasCompanies) errors.write(`${asTyped(text.serve.noCompany, parts)}\n`);
  const { url, mailbox, people } = serving;
  const lines = json ? [JSON.stringify({ url, mailbox, people })] : tell(serving, text);
  output.write(`${lines.join('\n')}\n`);
  await serving.ended;
  return null;
};

type Started = { kind: 'serving'; serving: Serving };

const start = async (parts: CommandParts, text: Text, places: Places, demo: boolean): Promise<Answer | Started> => {
  try {
    const started = await parts.serve(places, { demo });
    switch (started.kind) {
      case 'serving':
        return started;
      case 'misconfigured':
        return misconfigured(started, text);
      case 'nothing-here':
        return misused(started.kind, [text.serve.nothingHere]);
      case 'not-a-demonstration':
        return refused(started.kind, text.serve.notADemonstration(printable(started.data, 1000)));
      case 'not-local':
        return misused(started.kind, [text.serve.notLocal(printable(started.host))]);
    }
  } catch (cause) {
    return explainListening(cause, text);
  }
};

/** The address is not to be had; every other failure is not this command's to explain. */
const explainListening = (cause: unknown, text: Text): Answer => {
  if (!(cause instanceof Error) || !('syscall' in cause) || !('code' in cause)) throw cause;
  if (cause.syscall !== 'listen' && cause.syscall !== 'getaddrinfo') throw cause;
  const { address, port, hostname } = cause as { address?: string; port?: number; hostname?: string };
  const place = printable([address ?? hostname, port].filter((part) => part !== undefined).join(':'));
  const message =
    cause.code === 'EADDRINUSE' ? text.serve.portTaken(place) : text.serve.cannotListen(place, String(cause.code));
  return { exitCode: 3, lines: [], complaints: [message], json: { outcome: 'cannot-listen', message } };
};

const tell = ({ url, mailbox, people, hasMail }: Serving, text: Text): string[] => {
  const lines = [text.serve.listening(url)];
  if (people.length > 0) {
    const { role, company, email, password } = text.columns;
    const rows = people.map((person) => [
      text.roles[person.role],
      person.company,
      person.email,
      person.password ?? text.serve.changedPassword,
    ]);
    lines.push(
      '',
      text.serve.people,
      '',
      ...layOutTable([role, company, email, password], rows).map((line) => `  ${line}`),
      '',
    );
  }
  if (mailbox !== null) lines.push(text.serve.mailbox(mailbox));
  if (mailbox === null && !hasMail) lines.push(text.serve.noMail);
  return [...lines, text.serve.howToStop];
};
