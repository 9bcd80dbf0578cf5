import type { Origin } from './check-settings.ts';
import { type Environment, type Overrides, overridable } from './environment.ts';
import { type Fault, wholeOf } from './faults.ts';
import { shownPath } from './read-yaml.ts';

export type FileSettings = Origin & { value: unknown; faults: Fault[] };

export type Overridden = Origin & { given: unknown; isOverridden: (path: readonly PropertyKey[]) => boolean };

/** Lays variables and flags over the file's settings, and remembers them as the place of their faults. */
export function overrideSettings(read: FileSettings, overrides: Overrides, environment: Environment): Overridden {
  const sources = new Map<string, string>();
  let given = read.value;
  for (const { path, variable, flag } of overridable) {
    const fromFlag = flag && overrides[flag];
    const value = fromFlag ?? (environment[variable] || undefined);
    if (value === undefined) continue;
    sources.set(shownPath(path), fromFlag === undefined ? variable : `--${flag}`);
    given = withValue(given, path, shownPath(path) === 'listen.port' ? asNumber(value) : value);
  }
  return {
    given,
    isOverridden: (path) => sources.has(shownPath(path)),
    locate: (path, part) => {
      const source = sources.get(shownPath(path));
      return source === undefined ? read.locate(path, part) : wholeOf(source, shownPath(path));
    },
    sourceOf: (path) => (sources.has(shownPath(path)) ? undefined : read.sourceOf(path)),
  };
}

function withValue(settings: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  // A file that holds something else here keeps it, and the check tells so.
  if (settings !== undefined && (settings === null || typeof settings !== 'object' || Array.isArray(settings))) {
    return settings;
  }
  const section: Record<string, unknown> = { ...settings };
  section[key] = withValue(section[key], rest, value);
  return section;
}

function asNumber(value: string | number): string | number {
  return typeof value === 'string' && /^[0-9]{1,15}$/.test(value) ? Number(value) : value;
}
