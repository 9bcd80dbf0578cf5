import type { BreachListFacts } from '../domain/password-policy/breach-list-store.ts';
import { dates, plural } from '../text/dates.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, refused } from './answer.ts';
import type { CommandParts, Places, SettingsInForce } from './command-parts.ts';
import { misconfigured } from './explain-configuration.ts';
import { layOutFacts } from './lay-out-table.ts';
import { tellSize } from './tell-size.ts';

type Text = Sentences['cli'];

/** Reads the whole breach list and says what it is. One that cannot serve is the answer here: exit code 1. */
export const showBreaches = async (parts: CommandParts, text: Text, places: Places): Promise<Answer> => {
  const found = await parts.findBreachList(places);
  if (found.kind === 'misconfigured') return misconfigured(found, text);
  const state = found.store.inspect();
  switch (state.kind) {
    case 'none':
      return done('none', [text.breaches.none]);
    case 'unusable':
      return refused('unusable', `${text.breaches.faults[state.fault]} ${text.breaches.importAgain}`, {
        fault: state.fault,
      });
    case 'present': {
      const builtAt = new Date(state.facts.builtAt).toISOString();
      return done('present', layOutFacts(tell(state.facts, found.settings, text)), { ...state.facts, builtAt });
    }
  }
};

const tell = (
  facts: BreachListFacts,
  { language, timeZone }: SettingsInForce,
  { breaches }: Text,
): [string, string][] => {
  const others = facts.sourceCount - facts.sources.length;
  const more = others > 0 ? [`+ ${plural(language, others, breaches.file)}`] : [];
  return [
    [breaches.facts.kind, breaches.kinds[facts.kind]],
    [breaches.facts.hashes, plural(language, facts.hashes, breaches.hash)],
    [breaches.facts.minimumCount, String(facts.minimumCount)],
    [breaches.facts.size, tellSize(facts.bytes, language)],
    [breaches.facts.builtAt, dates(language, timeZone).short(facts.builtAt)],
    [breaches.facts.sources, [...facts.sources, ...more].join(', ')],
  ];
};
