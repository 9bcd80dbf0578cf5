import { plural } from '../dates.ts';
import type { cliCompanies as fr } from '../fr/cli-companies.ts';
import type { Translated } from '../sentences.ts';

export const cliCompanies: Translated<typeof fr> = {
  commands: {
    show: 'show a company: its rules, groups and settings',
    resetModes: 'tell how the administrators of a company give an access back; with --allow, choose it',
    group: 'the groups of a company',
    groupList: 'list the groups of a company',
    groupAdd: 'make a group',
    groupRename: 'give a group another name',
    groupRemove: 'remove a group; its people stay, in none',
  },
  options: {
    allow: 'the ways that are allowed, and no others: link, temporary, chosen, or none',
    groupName: 'the name of the group',
    newName: 'its new name',
    company: 'the company, by its name',
  },
  facts: {
    name: 'name',
    kind: 'kind',
    profile: 'first rules',
    created: 'made on',
    people: 'people',
    groups: 'groups',
    resetModes: 'ways to reset',
    told: 'administrators told of each reset',
    telephone: 'resets by telephone',
    address: 'address of letters',
  },
  yes: 'yes',
  no: 'no',
  telephone: {
    on: 'possible',
    'own-stop': (since) => `stopped by the company since ${since}`,
    'desk-stop': (since) => `stopped by the support since ${since}`,
  },
  modes: { link: 'link', temporary: 'temporary password', chosen: 'password chosen by the administrator' },
  modeStates: {
    off: 'off',
    on: 'allowed',
    later: (from) => `allowed from ${from}`,
  },
  modesSaved: (company) => `The ways to reset of ${company} are saved.`,
  modesTold: 'A way weaker than the link opens after the cooling-off time; the administrators are told.',
  noGroup: 'This company has no group.',
  columns: { id: 'identifier', name: 'group', people: 'people' },
  atLeast: (count) => `more than ${count}`,
  created: (name) => `The group ${name} is made.`,
  renamed: (before, name) => `The group ${before} is now called ${name}.`,
  removed: (name, people) =>
    people === 0
      ? `The group ${name} is removed.`
      : `The group ${name} is removed. In no group now: ${plural('en', people, { one: 'person', other: 'people' })}.`,
  unknown: (name) => `No group is called ${name} in this company.`,
  nameTaken: (name) => `A group is called ${name} already.`,
  tooMany: (most) => `This company already has ${most} groups.`,
};
