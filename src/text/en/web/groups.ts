import { plural } from '../../dates.ts';

export const groups = {
  heading: 'Groups',
  what: 'A department, a shop, a region: a group brings together users of your company. Each is in one group, or in none. A delegated administrator takes care only of the users of the groups you give them.',
  empty: 'Your company has no group yet. The first is made below.',
  name: 'Group',
  people: 'Users',
  delegates: 'Delegates',
  noDelegate: 'No delegate.',
  action: 'Action',
  edit: (name: string) => `Edit ${name}`,
  count: (count: number, isExact: boolean) => {
    const people = plural('en', count, { one: 'user', other: 'users' });
    return isExact ? people : `more than ${people}`;
  },
  createHeading: 'New group',
  nameField: 'Name of the group',
  create: 'Create the group',
  editHeading: 'Edit the group',
  save: 'Save',
  back: 'Back to the list of groups',
  members: 'See its users',
  removeLink: (name: string) => `Remove “${name}”`,
  removeWhat: (people: string) =>
    `It has ${people}. Their accounts stay, and nothing about them changes: they are no longer in any group. Its delegated administrators no longer take care of them.`,
  remove: (name: string) => `Remove the group “${name}”`,
  keep: 'Keep this group',
  saved: {
    created: 'The group is created.',
    renamed: 'The name is saved.',
    removed: 'The group is removed. Its users stay, in no group.',
  },
  faults: {
    gone: 'This group no longer exists. Here are those of your company.',
    missing: 'Write the name of the group.',
    tooLong: (maximum: number) => `The name of the group can have at most ${maximum} characters.`,
    unreadable: 'The name of the group has a character that cannot be read. Type it on the keyboard.',
    taken: 'Your company already has a group of this name. Give another one.',
    tooMany: (maximum: number) => `A company can have at most ${maximum} groups. Remove one that is no longer used.`,
  },
  delegation: {
    heading: 'Delegated groups',
    section: (count: number) =>
      count === 0
        ? 'This person is a delegated administrator, but of no group: they see nobody yet.'
        : `This person takes care of the users of ${count === 1 ? 'one group' : plural('en', count, { one: 'group', other: 'groups' })}.`,
    link: 'Choose their groups',
    what: (name: string) =>
      `${name} will be able to add users in these groups, change their details, give them a password, disable their account. Administrators and other delegates are never among them.`,
    noGroups: 'Your company has no group yet. Create one first.',
    toGroups: 'Groups',
    submit: 'Save',
    page: (from: number, to: number, total: number) => `Groups ${from} to ${to}, of ${total}`,
    otherPages: 'Save this page before you look at another.',
    saved: 'The delegated groups are saved.',
    back: 'Back to the person',
    notDelegate: 'This person is no longer a delegated administrator. Change the role first.',
    gone: 'One of these groups no longer exists. Look at the list, then save again.',
  },
};
