import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundBreachList, Misconfigured, Places } from '../cli/command-parts.ts';
import type { Environment } from '../config/environment.ts';
import { systemClock } from '../platform/clock.ts';
import { breachListName, inspectBreachList } from '../storage/breach-list.ts';
import { importBreachList } from '../storage/breach-list-import.ts';
import type { Language } from '../text/sentences.ts';
import { checkedConfiguration, load } from './read-configuration.ts';

/** The breach list of the installation that flags, environment and file lead to. It needs neither key nor database. */
export const breachListAt = (
  places: Places,
  environment: Environment,
  language: Language,
): Misconfigured | FoundBreachList => {
  const checked = checkedConfiguration(load(places, environment, false), environment, language);
  if (checked.kind === 'misconfigured') return checked;
  const { settings } = checked;
  const path = join(settings.data, breachListName);
  return {
    kind: 'found',
    settings,
    store: {
      import: (order) => importBreachList({ clock: systemClock }, path, order),
      isThere: () => existsSync(path),
      inspect: () => inspectBreachList(path),
    },
  };
};
