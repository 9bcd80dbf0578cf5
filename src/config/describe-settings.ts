import { knownVariables, overridable, secretVariables } from './environment.ts';
import { sentences } from './fault-sentences/en.ts';
import { listSettings, type Setting } from './list-settings.ts';

/** docs/configuration.md, whole. The same table always gives the same page, on every machine. */
export function describeSettings(): string {
  const all = [...listSettings().values()];
  const sections = all.filter(({ kind, path }) => kind === 'section' && !/[.[]/.test(path));
  const general = all.filter(({ kind, path }) => kind !== 'section' && !path.includes('.') && !path.endsWith('[]'));
  return `${[
    introduction,
    sourcesTable(),
    '## General',
    settingsTable(general),
    ...sections.flatMap(({ path, description }) => [
      `## ${path}`,
      description,
      settingsTable(all.filter((setting) => isToldIn(path, setting))),
    ]),
    secretsPart,
    secretsTable(),
    faultsPart,
    faultsTable(),
  ].join('\n\n')}\n`;
}

const introduction = `# Configuration

<!-- Generated from src/config/ by \`npm run generate\`. Change it there. -->

One YAML file holds the settings. Every setting has a default, so that the file says only what differs. Secrets never
stand in it: see [Secrets](#secrets). A commented example is \`examples/eko/marignan.yaml\`.

\`marignan config check\` reads everything as the server would, and explains each fault with its line.

The file is the one of \`--config\` or MARIGNAN_CONFIG, else \`marignan.yaml\` in the working directory, else
\`marignan.yaml\` in the data directory. It is UTF-8, at most 1 MiB, one YAML 1.2 document without references (\`&\`,
\`*\`) and tags (\`!\`). A later source wins over an earlier one: defaults, the file, variables of the environment,
flags. An empty variable counts as absent.`;

const secretsPart = `## Secrets

A secret comes from a variable of the environment, or from a file that the variable with \`_FILE\` names; to give both is a
fault. Such a file holds one line (that of the peppers one a pepper), at most 8 KiB, and belongs to the server's user
alone: \`chmod 600\` or \`chmod 400\`, whatever mounted it.`;

const faultsPart = `## Faults

Codes are stable. A fault keeps the server from starting, but for \`url-not-https\`, \`proxy-not-trusted\`, \`mail-in-clear\`, \`mailbox-in-clear\`,
\`support-address-missing\` of an \`http\` address, \`colour-adapted\` and \`unknown-variable\`, which are warnings.`;

function sourcesTable(): string {
  const rows = overridable.map(({ path, variable, flag }) => [
    code(path.join('.')),
    code(variable),
    flag === undefined ? '' : code(`--${flag}`),
  ]);
  return table(['setting', 'variable', 'flag'], rows);
}

function isToldIn(section: string, { path, kind }: Setting): boolean {
  return path.startsWith(`${section}.`) && kind !== 'section' && !(path.endsWith('[]') && kind === 'choice');
}

function settingsTable(settings: Setting[]): string {
  const told = settings.filter(({ description, path }) => description !== '' && !path.endsWith('[]'));
  const rows = told.map((setting) => [
    code(setting.path),
    setting.description,
    describeValue(setting),
    describeDefault(setting),
  ]);
  return table(['key', 'meaning', 'value', 'default'], rows);
}

function describeValue({ path, kind, min, max, choices, unit, holds }: Setting): string {
  switch (kind) {
    case 'number':
      return [`${min} to ${max}`, unit].filter(Boolean).join(' ');
    case 'choice':
      return choices.map(code).join(', ');
    case 'list': {
      const item = listSettings().get(`${path}[]`);
      const items = item && item.kind !== 'section' ? `, each ${describeValue(item)}` : '';
      return `a list, at most ${max}${items}`;
    }
    case 'text':
      return holds ?? `text, at most ${max} characters`;
    case 'section':
      return '';
  }
}

function describeDefault({ default: value, defaultText, required }: Setting): string {
  if (defaultText !== undefined) return defaultText;
  if (required) return 'needed';
  if (value === undefined) return 'none';
  return Array.isArray(value) && value.length === 0 ? 'empty' : code(String(value));
}

function secretsTable(): string {
  const meanings: Record<keyof typeof secretVariables, string> = {
    secretKey:
      '32 to 1024 random bytes in base64url. Seals what has to be kept unreadable. Without a variable: `secret.key` in the data directory, which `marignan init` creates.',
    databasePassword: 'The password of the PostgreSQL user of `database`.',
    smtpPassword: 'The password of `mail.user`.',
    imapPassword: 'The password of `intake.user`.',
    smsToken: 'What {token} stands for in the section `sms`: the key that the provider gave.',
    smsSigningKey: 'What signs the requests of the section `sms`, for providers that ask for it.',
    dkimKey:
      'The RSA key that signs mails (docs/mail.md), as PEM, or as the base64 of its PKCS #8 on one line. Without a variable: `dkim.key` in the data directory, which `marignan mail make-key` writes.',
    peppers:
      'Keys that password hashes are mixed with, the first for new ones: `name key`, one a line (in the variable, commas part them too), the key 32 random bytes in base64url. Without a variable: `peppers.key` in the data directory, which `marignan pepper rotate` writes. Without any, a key derived from the secret key does this.',
  };
  const rows = Object.entries(meanings).map(([name, meaning]) => {
    const variable = secretVariables[name as keyof typeof secretVariables];
    return [
      knownVariables
        .filter((known) => known.startsWith(variable))
        .map(code)
        .join(' or '),
      meaning,
    ];
  });
  return table(['variable', 'meaning'], rows);
}

function faultsTable(): string {
  const rows = Object.entries(sentences).map(([faultCode, sentence]) => [code(faultCode), sentence]);
  return table(['code', 'says'], rows);
}

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}
