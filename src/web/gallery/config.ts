import type { Choices } from '../../domain/accounts/choices.ts';
import { rulesFor } from '../../domain/password-policy/profiles.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { passwordFaults } from '../components/password-fields.ts';
import { renderAddUser } from '../config/add-user.page.ts';
import { askFaults } from '../config/ask-desk.ts';
import { type EditUserData, renderEditUser } from '../config/edit-user.ts';
import { renderConfig, renderConfiguration } from '../config/menu.page.ts';
import { renderNewPasswords } from '../config/new-passwords.page.ts';
import { detailFaults } from '../config/person-fields.ts';
import type { Example } from '../gallery.ts';
import { frameFor, person, steps, viewers } from './people.ts';

const choices: Choices = { roles: ['user', 'delegate', 'administrator'], groups: [], isGroupNeeded: false };
const grouped: Choices = {
  ...choices,
  groups: [
    { id: 'g1', companyId: 'c1', name: 'Atelier' },
    { id: 'g2', companyId: 'c1', name: 'Comptabilité' },
  ],
};
const typed = { ...person(), telephone: person().telephone ?? '', groupId: '' };
export const configExamples = (language: Language): Example[] => {
  const say = sentences(language).web.config.faults;
  const at = (path: string) => frameFor(language, path, viewers.administrator);
  const ofDelegate = (path: string) => frameFor(language, path, viewers.delegate);
  const newPasswords = (example: string, changes: Partial<Parameters<typeof renderNewPasswords>[1]>) => ({
    page: '/config/users/new-passwords',
    example,
    html: renderNewPasswords(at('/config/users/new-passwords'), { people: 3, typed: '', faults: {}, ...changes }),
  });
  const { mismatch } = sentences(language).web.config.newPasswords;
  const edit = (example: string, changes: Partial<EditUserData>) => ({
    page: '/config/users/:id',
    example,
    html: renderEditUser(at(`/config/users/${person().id}`), {
      account: person(),
      companyName: 'Ateliers Moreau',
      typed,
      choices,
      oneself: false,
      rules: rulesFor({ role: 'user' }, 'eko', { floor: 'standard', validityDays: 180 }),
      mustChange: true,
      random: steps,
      renewal: 'possible',
      byDesk: false,
      message: '',
      delegatedGroups: null,
      faults: {},
      ...changes,
    }),
  });
  return [
    { page: '/config', example: 'default', html: renderConfig(at('/config'), 'Ateliers Moreau') },
    { page: '/config', example: 'of a delegate', html: renderConfig(ofDelegate('/config'), 'Ateliers Moreau') },
    { page: '/config/configuration', example: 'default', html: renderConfiguration(at('/config/configuration')) },
    newPasswords('default', {}),
    newPasswords('another number typed', { typed: '12', faults: { people: [mismatch('3')] } }),
    newPasswords('nobody concerned', { people: 0 }),
    {
      page: '/config/users/new',
      example: 'default',
      html: renderAddUser(at('/config/users/new'), { typed, choices, faults: {} }),
    },
    {
      page: '/config/users/new',
      example: 'rejected',
      html: renderAddUser(at('/config/users/new'), {
        typed: { ...typed, firstName: '', email: 'julie', telephone: 'zero' },
        choices: { ...grouped, isGroupNeeded: true },
        faults: detailFaults(language, {
          firstName: 'missing',
          lastName: 'too-long',
          email: 'not-an-address',
          telephone: 'not-a-telephone',
          language: 'not-a-choice',
          role: 'unreadable-characters',
          groupId: 'missing',
        }),
      }),
    },
    edit('default', {}),
    edit('in a group', { choices: grouped, typed: { ...typed, groupId: 'g2' } }),
    edit('saved', { saved: 'password' }),
    edit('new password asked for', { renewal: 'asked', saved: 'required' }),
    edit('no password yet', { renewal: 'none' }),
    edit('oneself', { oneself: true, choices: { ...choices, roles: ['administrator'] } }),
    edit('an administrator', { account: person({ role: 'administrator' }), byDesk: true, saved: 'asked' }),
    edit('a delegate', { account: person({ role: 'delegate' }), byDesk: true, delegatedGroups: 2 }),
    edit('too much for the desk', {
      message: 'Merci d’avance.',
      faults: askFaults(language, { kind: 'rejected', fault: 'too-long' }),
    }),
    edit('asked too often', { faults: askFaults(language, { kind: 'too-many' }) }),
    edit('disabled', { account: person({ state: 'disabled' }) }),
    edit('frozen', { account: person({ state: 'frozen' }) }),
    edit('mail address taken and passwords unlike', {
      mustChange: false,
      faults: { email: [say.emailTaken], ...passwordFaults(language, { kind: 'not-confirmed' }) },
    }),
    edit('last administrator', { faults: { '': [say.lastAdministrator] } }),
  ];
};
