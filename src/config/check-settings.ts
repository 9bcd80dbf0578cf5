import type * as z from 'zod';
import { type Fault, type FaultCode, type FaultPlace, fault, mostFaults } from './faults.ts';
import { listSettings, type Setting, settingAt, settingName } from './list-settings.ts';
import { type Settings, settings } from './settings.ts';
import { nearest } from './suggest.ts';

export type Origin = {
  locate: (path: readonly PropertyKey[], part?: 'key') => FaultPlace;
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
};

/** The settings, complete with defaults; or every fault, each where it stands. */
export function checkSettings(given: unknown, origin: Origin): { settings: Settings } | { faults: Fault[] } {
  // Read once: code made for speed would cost more than it saves (30 ms of the start).
  const checked = settings.safeParse(given, { reportInput: true, jitless: true });
  if (checked.success) return { settings: checked.data };
  const faults: Fault[] = [];
  for (const issue of checked.error.issues) {
    if (faults.length > mostFaults) break;
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys.slice(0, mostFaults + 1)) faults.push(explainUnknown([...issue.path, key], origin));
    } else faults.push(explainIssue(issue, origin));
  }
  return { faults: firstOfEach(faults) };
}

/** A text that is empty is also no address and no time: the first fault of a place says enough. */
function firstOfEach(faults: Fault[]): Fault[] {
  const perPlace = new Map<string, Fault>();
  for (const given of faults) {
    const place = `${given.file}:${given.line}:${given.column}:${given.path}`;
    if (!perPlace.has(place)) perPlace.set(place, given);
  }
  return [...perPlace.values()];
}

function explainUnknown(path: PropertyKey[], { locate }: Origin): Fault {
  const place = locate(path, 'key');
  const key = String(path.at(-1));
  const section = settingName(path.slice(0, -1));
  const meant = suggestKey(key, section);
  const variable = secretVariable(key, section);
  if (variable && !meant?.certain) return fault(place, 'secret-in-file', { variable });
  return meant ? fault(place, 'unknown-key-near', { near: meant.name }) : fault(place, 'unknown-key');
}

/** A key of the same section that is spelt nearly so; else the same name, or nearly, in another section. */
function suggestKey(key: string, section: string): { name: string; certain: boolean } | undefined {
  const siblings: string[] = [];
  const others = new Map<string, string>();
  for (const { path } of listSettings().values()) {
    const cut = path.lastIndexOf('.');
    const leaf = path.slice(cut + 1);
    if (leaf.endsWith('[]')) continue;
    if (path.slice(0, Math.max(cut, 0)) === section) siblings.push(leaf);
    else if (!path.includes('[]') && !others.has(leaf)) others.set(leaf, path);
  }
  const sibling = nearest(key, siblings);
  if (sibling !== undefined) return { name: sibling, certain: true };
  const other = nearest(key, others.keys());
  return other === undefined ? undefined : { name: others.get(other) ?? other, certain: other === key };
}

function secretVariable(key: string, section: string): string | undefined {
  if (!/pass(?:word|phrase|wd)?$|^pass|pwd|secret|token|(?:^|[a-z_-])key|credential|mot.?de.?passe/i.test(key)) {
    return undefined;
  }
  const context = `${section}.${key}`;
  if (/^intake\b|imap/i.test(context)) return 'MARIGNAN_IMAP_PASSWORD';
  if (/dkim/i.test(context)) return 'MARIGNAN_DKIM_KEY';
  if (/mail|smtp/i.test(context)) return 'MARIGNAN_SMTP_PASSWORD';
  if (/^sms\b/i.test(context)) return /sign|secret/i.test(key) ? 'MARIGNAN_SMS_SIGNING_KEY' : 'MARIGNAN_SMS_TOKEN';
  if (/database|\bdb|postgres|\bpg|sql/i.test(context)) return 'MARIGNAN_DATABASE_PASSWORD';
  return /pass|pwd/i.test(key) ? 'MARIGNAN_DATABASE_PASSWORD' : 'MARIGNAN_SECRET_KEY';
}

function explainIssue(issue: z.core.$ZodIssue, origin: Origin): Fault {
  const place = origin.locate(issue.path);
  const setting = settingAt(issue.path);
  switch (issue.code) {
    case 'custom':
      return explainCustom(issue, place);
    case 'too_small':
    case 'too_big':
      return explainBound(issue, place, setting);
    case 'invalid_type':
      return explainType(issue, origin, setting);
    case 'invalid_value':
      return issue.input === undefined || issue.input === null
        ? explainAbsence(issue, origin)
        : explainChoice(place, setting, issue.input);
    default:
      return fault(place, 'value-refused');
  }
}

function explainCustom(issue: z.core.$ZodIssueCustom, place: FaultPlace): Fault {
  const code = issue.params?.fault as FaultCode;
  if (code === 'not-a-time-zone') {
    const near = nearest(String(issue.input), Intl.supportedValuesOf('timeZone'));
    if (near !== undefined) return fault(place, 'not-a-time-zone-near', { near });
  }
  return { ...place, code, parameters: issue.params?.parameters ?? {} };
}

function explainBound(
  issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall,
  place: FaultPlace,
  setting: Setting | undefined,
): Fault {
  if (issue.origin === 'string') {
    return issue.code === 'too_big'
      ? fault(place, 'text-too-long', { max: Number(issue.maximum) })
      : fault(place, 'text-empty');
  }
  if (issue.origin === 'array') {
    return issue.code === 'too_big'
      ? fault(place, 'too-many', { max: Number(issue.maximum) })
      : fault(place, 'too-few', { min: Number(issue.minimum) });
  }
  return fault(place, 'out-of-range', { min: setting?.min ?? 0, max: setting?.max ?? 0 });
}

function explainType(issue: z.core.$ZodIssueInvalidType, origin: Origin, setting: Setting | undefined): Fault {
  const place = origin.locate(issue.path);
  if (issue.path.length === 0) return fault(place, 'not-settings');
  if (issue.input === undefined || issue.input === null) return explainAbsence(issue, origin);
  switch (setting?.kind) {
    case 'number':
      return fault(place, typeof issue.input === 'number' ? 'expected-whole-number' : 'expected-number');
    case 'list':
      return fault(place, 'expected-list');
    case 'section':
      return fault(place, 'expected-section');
    default: {
      const source = origin.sourceOf(issue.path);
      return source ? fault(place, 'quotes-needed', { source }) : fault(place, 'expected-text');
    }
  }
}

/** `name:` with nothing after it, told at the name; or no such line at all, told at the part that lacks it. */
function explainAbsence(issue: z.core.$ZodIssue, { locate }: Origin): Fault {
  const place = locate(issue.path, 'key');
  return issue.input === null ? fault(place, 'value-missing') : fault(place, 'key-missing');
}

function explainChoice(place: FaultPlace, setting: Setting | undefined, input: unknown): Fault {
  const choices = setting?.choices ?? [];
  const near = typeof input === 'string' ? nearest(input, choices) : undefined;
  const parameters = { choices: choices.join(', ') };
  return near === undefined
    ? fault(place, 'not-a-choice', parameters)
    : fault(place, 'not-a-choice-near', { ...parameters, near });
}
