import type { ProfileName } from '../../domain/companies/company.ts';
import { effectOf } from '../../domain/password-policy/effect-of-choice.ts';
import type { ProfileChoice } from '../../domain/password-policy/profile-choice.ts';
import type { InstallationRules } from '../../domain/password-policy/profiles.ts';
import type { RulesOfClass } from '../../domain/password-policy/view-password-rules.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { type PasswordRulesData, renderPasswordRules } from '../config/password-rules.ts';
import { type PreviewData, renderPreviewRules } from '../config/preview-rules.ts';
import type { Example } from '../gallery.ts';
import { ago, frameFor, person, timeZone, viewers } from './people.ts';

const installation: InstallationRules = { floor: 'standard', validityDays: 180 };
const today = '2026-06-29';
const chooser = person({ id: 'u3', firstName: 'Marc', lastName: 'Weber' });

const choiceOf = (profile: ProfileName, more: Partial<ProfileChoice> = {}): ProfileChoice => ({
  ...{ companyId: person().companyId, accountClass: 'user', version: 3, profile, edition: 2 },
  ...{ owner: 'Claire Dumont', reason: 'Notre contrat avec la filiale le demande.', reviewOn: '2027-06-30' },
  ...{ chosenAt: ago(3 * 24 * 60), chosenBy: chooser.id },
  ...more,
});

const rulesOfClass = (
  accountClass: 'user' | 'administrator',
  profile: ProfileName,
  more: Partial<RulesOfClass> = {},
): RulesOfClass => ({
  ...effectOf(accountClass, profile, installation),
  ...{ accountClass, profile, choices: [], isReviewDue: false },
  ...more,
});

export const passwordRulesExamples = (language: Language): Example[] => {
  const { faults: say } = sentences(language).web.passwordRules;
  const at = (path: string) => frameFor(language, path, viewers.administrator);
  const page = (example: string, users: RulesOfClass, more: Partial<PasswordRulesData> = {}) => ({
    page: '/config/password-rules',
    example,
    html: renderPasswordRules(at('/config/password-rules'), {
      view: {
        company: { id: 'b7', kind: 'client', name: 'Ateliers Moreau', profile: 'standard', createdAt: 0 },
        today,
        classes: [users, rulesOfClass('administrator', 'standard')],
      },
      names: new Map([[chooser.id, 'Marc Weber']]),
      floor: 'standard',
      timeZone,
      ...more,
    }),
  });
  const preview = (example: string, profile: ProfileName, more: Partial<PreviewData> = {}) => ({
    page: '/config/password-rules/preview',
    example,
    html: renderPreviewRules(at(`/config/password-rules/preview?user=${profile}`), {
      ...{ accountClass: 'user', profile, newest: null, chosenBy: null, overtaken: false },
      effect: effectOf('user', profile, installation),
      present: effectOf('user', 'standard', installation).rules,
      typed: { owner: '', reason: '', reviewOn: '' },
      faults: {},
      ...{ today, floor: 'standard', timeZone },
      ...more,
    }),
  });
  const chosen = (more: Partial<ProfileChoice> = {}) => [choiceOf('eko', more)];
  return [
    page('default', rulesOfClass('user', 'standard')),
    page('a choice that departs, saved', rulesOfClass('user', 'eko', { choices: chosen() }), { saved: 'user' }),
    page(
      'review date passed, of an earlier edition',
      rulesOfClass('user', 'eko', {
        choices: chosen({ reviewOn: '2026-06-01', edition: 1, chosenBy: null }),
        isReviewDue: true,
      }),
    ),
    preview('meets', 'standard'),
    preview('departs', 'eko'),
    preview('departs by the floor alone', 'standard', {
      effect: effectOf('user', 'standard', { floor: 'eko', validityDays: 180 }),
      floor: 'eko',
    }),
    preview('rejected', 'eko', {
      typed: { owner: '', reason: 'Un contrat', reviewOn: '2026-01-01' },
      faults: { owner: [say.owner.missing], reason: [say.reason['too-long']], reviewOn: [say.reviewOn['not-to-come']] },
    }),
    preview('overtaken', 'privileged', {
      ...{ newest: choiceOf('eko'), chosenBy: 'Marc Weber', overtaken: true },
      typed: { owner: 'Claire Dumont', reason: 'Un audit', reviewOn: '2027-01-31' },
      faults: { '': [say.overtaken] },
    }),
  ];
};
