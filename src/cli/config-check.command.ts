import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import { type Answer, done, misused } from './answer.ts';
import type { CommandParts, Places, SettingsInForce } from './command-parts.ts';
import { layOutFacts } from './lay-out-table.ts';

type Text = Sentences['cli'];

/** Says every fault of the configuration with its place, or what is in force. A fault is the answer here: exit code 1. */
export const checkConfiguration = async (parts: CommandParts, text: Text, places: Places): Promise<Answer> => {
  if (parts.isUntouched(places)) return misused('nothing-here', [text.serve.nothingHere]);
  const checked = parts.checkConfiguration(places);
  const warnings = checked.warnings.map(({ message }) => text.config.warning(message));
  if (checked.kind === 'misconfigured') {
    const { faults } = checked;
    return {
      exitCode: 1,
      lines: [...faults.map(({ message }) => message), ...warnings],
      complaints: [text.misconfigured(faults.length)],
      json: { outcome: 'faults', faults, warnings: checked.warnings },
    };
  }
  const { settings } = checked;
  const extras = { signing: signingOf(parts, places), hasBreachList: await hasBreachList(parts, places) };
  const toLookAt: (keyof Text['config']['toLookAt'])[] = [
    ...(settings.mail ? [] : ['no-mail' as const]),
    ...(extras.hasBreachList ? [] : ['no-breach-list' as const]),
  ];
  const facts = layOutFacts(tell(settings, extras, parts.language, text));
  const more = toLookAt.map((what) => text.config.warning(text.config.toLookAt[what]));
  return done('sound', [text.config.sound, ...facts, ...warnings, ...more], {
    settings,
    warnings: checked.warnings,
    toLookAt,
  });
};

type Extras = { signing: { domain: string; selector: string } | null; hasBreachList: boolean };

const signingOf = (parts: CommandParts, places: Places): Extras['signing'] => {
  const found = parts.findMailSigning(places);
  return found.kind === 'found' && found.key.key !== undefined ? (found.mail?.dkim ?? null) : null;
};

const hasBreachList = async (parts: CommandParts, places: Places): Promise<boolean> => {
  const found = await parts.findBreachList(places);
  return found.kind === 'found' && found.store.isThere();
};

const tell = (
  settings: SettingsInForce,
  { signing, hasBreachList }: Extras,
  language: Language,
  { config: text }: Text,
): [string, string][] => {
  const { database, mail, listen } = settings;
  const password = database.engine === 'postgresql' ? ` (${text.databasePassword(database.passwordGiven)})` : '';
  const user = mail?.user ? `, ${mail.user}` : '';
  const security = mail?.security === 'none' ? text.inClear : mail?.security;
  const profile = sentences(language).web.passwordRules.names[settings.profile];
  return [
    [text.file, settings.file ?? text.noFile],
    [text.url, settings.url],
    [text.listen, `${listen.host}:${listen.port}`],
    [text.data, settings.data],
    [text.database, `${database.place}${password}`],
    [text.language, settings.language],
    [text.timeZone, settings.timeZone],
    [text.profile, `${profile} (${settings.profile})`],
    [text.stolen, text.stolenKnown(hasBreachList)],
    [text.mail, mail ? `${mail.host}:${mail.port} (${security}${user}), ${mail.from}` : text.noMail],
    ...(mail
      ? [[text.signature, signing ? text.signed(signing.domain, signing.selector) : text.unsigned] as [string, string]]
      : []),
  ];
};
