import { type Language, sentences } from '../../text/sentences.ts';
import { renderAccount } from '../account/account.page.ts';
import { renderLinkAccount, renderSwitchAccount } from '../account/linked-accounts.ts';
import type { Faults } from '../components/error-summary.ts';
import type { Example } from '../gallery.ts';
import { accountData } from './own.ts';
import { ago, frameFor, person, viewers } from './people.ts';

const office = person({ id: 'u7', companyId: 'c2', email: 'julie@moselle.example', role: 'administrator' });
const user = person({ id: 'u8', companyId: 'c3', email: 'julie@ardoise.example' });

export const linkedAccountsExamples = (language: Language): Example[] => {
  const say = sentences(language).web.linkedAccounts;
  const at = (path: string) => frameFor(language, path, viewers.user);
  const link = (example: string, email: string, faults: Faults) => ({
    page: '/account/linked',
    example,
    html: renderLinkAccount(at('/account/linked'), { email, faults }),
  });
  const change = (example: string, faults: Faults) => ({
    page: '/account/linked/:id/switch',
    example,
    html: renderSwitchAccount(at('/account/linked/u7/switch'), {
      account: office,
      companyName: 'Moselle Logistique',
      faults,
    }),
  });
  const linked = [
    { account: user, companyName: 'Ardoise & Fils', linkedAt: ago(60) },
    { account: office, companyName: 'Moselle Logistique', linkedAt: ago(60) },
  ];
  return [
    {
      page: '/account',
      example: 'with other accounts',
      html: renderAccount(at('/account'), { ...accountData, linked, saved: 'linked' }),
    },
    link('default', '', {}),
    link('refused', 'julie@moselle.example', { '': [say.faults.refused] }),
    link('another password of this account', 'julie@moselle.example', { current: [say.faults.wrongCurrent] }),
    change('into an office', {}),
    change('another password', { password: [say.faults.wrongPassword] }),
  ];
};
