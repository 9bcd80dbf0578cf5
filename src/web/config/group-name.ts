import type { GroupOutcome } from '../../domain/accounts/keep-groups.ts';
import { groupsAtMost, longestGroupName } from '../../domain/companies/group.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { field } from '../components/field.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';

export const groupNameField = (frame: Frame, name: string, faults: Faults): Html =>
  field(frame, {
    name: 'name',
    label: sentences(frame.language).web.groups.nameField,
    value: name,
    autocomplete: 'off',
    required: true,
    maxLength: longestGroupName,
    faults: faults.name,
  });

/** What is wrong with a name, at its field. */
export const groupFaults = (language: Language, outcome: GroupOutcome): { faults: Faults; status: number } => {
  const say = sentences(language).web.groups.faults;
  switch (outcome.kind) {
    case 'rejected': {
      const told = {
        missing: say.missing,
        'too-long': say.tooLong(longestGroupName),
        'unreadable-characters': say.unreadable,
      };
      return { faults: { name: [told[outcome.fault]] }, status: 422 };
    }
    case 'name-taken':
      return { faults: { name: [say.taken] }, status: 422 };
    case 'too-many':
      return { faults: { '': [say.tooMany(groupsAtMost)] }, status: 409 };
    case 'created':
    case 'renamed':
    case 'unknown':
    case 'not-allowed':
      throw new Error(`A name is not at fault when a group is ${outcome.kind}.`);
  }
};
