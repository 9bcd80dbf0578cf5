import type { Sentences } from '../text/sentences.ts';
import { type Answer, done } from './answer.ts';
import type { CommandParts, Places, SettingsInForce } from './command-parts.ts';
import { layOutFacts } from './lay-out-table.ts';

type Text = Sentences['cli'];

/** Says every fault of the configuration with its place, or what is in force. A fault is the answer here: exit code 1. */
export const checkConfiguration = (parts: CommandParts, text: Text, places: Places): Answer => {
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
  return done('sound', [text.config.sound, ...layOutFacts(tell(checked.settings, text)), ...warnings], {
    settings: checked.settings,
    warnings: checked.warnings,
  });
};

const tell = (settings: SettingsInForce, { config: text }: Text): [string, string][] => {
  const { database, mail, listen } = settings;
  const password = database.engine === 'postgresql' ? ` (${text.databasePassword(database.passwordGiven)})` : '';
  const user = mail?.user ? `, ${mail.user}` : '';
  return [
    [text.file, settings.file ?? text.noFile],
    [text.url, settings.url],
    [text.listen, `${listen.host}:${listen.port}`],
    [text.data, settings.data],
    [text.database, `${database.place}${password}`],
    [text.language, settings.language],
    [text.timeZone, settings.timeZone],
    [text.profile, settings.profile],
    [text.mail, mail ? `${mail.host}:${mail.port} (${mail.security}${user}), ${mail.from}` : text.noMail],
  ];
};
