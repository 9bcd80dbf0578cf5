import type { Choices } from '../../domain/accounts/choices.ts';
import type { FirstWay } from '../../domain/recovery/create-account.ts';
import type { Welcome } from '../../domain/recovery/welcome.ts';
import type { Language } from '../../text/sentences.ts';
import { renderAddUser } from '../config/add-user.page.ts';
import { renderConfig, renderConfiguration } from '../config/menu.page.ts';
import { detailFaults } from '../config/person-fields.ts';
import { renderWelcome, welcomeNotice } from '../config/welcome.page.ts';
import type { Example } from '../gallery.ts';
import { frameFor, person, viewers } from './people.ts';

const choices: Choices = { roles: ['user', 'delegate', 'administrator'], groups: [], isGroupNeeded: false };
const grouped: Choices = {
  ...choices,
  groups: [
    { id: 'g1', companyId: 'c1', name: 'Atelier' },
    { id: 'g2', companyId: 'c1', name: 'Comptabilité' },
  ],
};
const typed = { ...person(), telephone: '01 23 45 67 89', groupId: '' };
const ways = { ways: ['link', 'temporary'] as FirstWay[], way: 'link' };
const welcome: Welcome = {
  telephone: '+33123456789',
  modes: ['link', 'temporary', 'chosen'],
  steps: { self: false, people: false, access: false },
};

export const configExamples = (language: Language): Example[] => {
  const at = (path: string) => frameFor(language, path, viewers.administrator);
  const ofDelegate = (path: string) => frameFor(language, path, viewers.delegate);
  const firstSteps = renderConfig(at('/config'), 'Ateliers Moreau', 0, welcomeNotice(at('/config'), welcome));
  return [
    { page: '/config', example: 'default', html: renderConfig(at('/config'), 'Ateliers Moreau') },
    { page: '/config', example: 'of a delegate', html: renderConfig(ofDelegate('/config'), 'Ateliers Moreau') },
    { page: '/config', example: 'first steps', html: firstSteps },
    ...[
      { example: 'first visit', welcome: { ...welcome, telephone: null }, saved: 'password' as const },
      { example: 'all done', welcome: { ...welcome, steps: { self: true, people: true, access: true } } },
    ].map(({ example, ...data }) => ({
      page: '/config/welcome',
      example,
      html: renderWelcome(at('/config/welcome'), { accountId: person().id, companyName: 'Ateliers Moreau', ...data }),
    })),
    { page: '/config/configuration', example: 'default', html: renderConfiguration(at('/config/configuration')) },
    {
      page: '/config/users/new',
      example: 'default',
      html: renderAddUser(at('/config/users/new'), { typed, choices, ...ways, faults: {} }),
    },
    {
      page: '/config/users/new',
      example: 'a link alone',
      html: renderAddUser(at('/config/users/new'), { typed, choices, ...ways, ways: ['link'], faults: {} }),
    },
    {
      page: '/config/users/new',
      example: 'rejected',
      html: renderAddUser(at('/config/users/new'), {
        typed: { ...typed, firstName: '', email: 'julie', telephone: 'zero' },
        choices: { ...grouped, isGroupNeeded: true },
        ...ways,
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
  ];
};
