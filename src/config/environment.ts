export type Environment = Readonly<Record<string, string | undefined>>;

export type Overrides = {
  file?: string | undefined;
  data?: string | undefined;
  port?: string | number | undefined;
  host?: string | undefined;
  database?: string | undefined;
};

export const fileVariable = 'MARIGNAN_CONFIG';

/** Settings that a variable or a flag may give; a flag wins over the variable, and both over the file. */
export const overridable = [
  { path: ['url'], variable: 'MARIGNAN_URL', flag: undefined },
  { path: ['listen', 'host'], variable: 'MARIGNAN_HOST', flag: 'host' },
  { path: ['listen', 'port'], variable: 'MARIGNAN_PORT', flag: 'port' },
  { path: ['data'], variable: 'MARIGNAN_DATA', flag: 'data' },
  { path: ['database'], variable: 'MARIGNAN_DATABASE', flag: 'database' },
] as const;

export const secretVariables = {
  secretKey: 'MARIGNAN_SECRET_KEY',
  databasePassword: 'MARIGNAN_DATABASE_PASSWORD',
  smtpPassword: 'MARIGNAN_SMTP_PASSWORD',
  imapPassword: 'MARIGNAN_IMAP_PASSWORD',
  smsToken: 'MARIGNAN_SMS_TOKEN',
  smsSigningKey: 'MARIGNAN_SMS_SIGNING_KEY',
  dkimKey: 'MARIGNAN_DKIM_KEY',
  peppers: 'MARIGNAN_PEPPERS',
} as const;

export const knownVariables: readonly string[] = [
  fileVariable,
  ...overridable.map(({ variable }) => variable),
  ...Object.values(secretVariables).flatMap((variable) => [variable, `${variable}_FILE`]),
];

/** The environment as it is now. Only this room reads it; main hands it on. */
export function readEnvironment(): Environment {
  return { ...process.env };
}
