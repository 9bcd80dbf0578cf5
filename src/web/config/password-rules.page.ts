import { fullName } from '../../domain/accounts/account.ts';
import { type ProfileName, profileNames } from '../../domain/companies/company.ts';
import type { AnswerabilityFaults } from '../../domain/password-policy/answerability.ts';
import { chooseProfile } from '../../domain/password-policy/choose-profile.ts';
import { effectOf } from '../../domain/password-policy/effect-of-choice.ts';
import type { Answerability, ProfileChoice } from '../../domain/password-policy/profile-choice.ts';
import { viewPasswordRules } from '../../domain/password-policy/view-password-rules.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import type { Faults } from '../components/error-summary.ts';
import { refuse } from '../errors.ts';
import { frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readFlag } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { renderPasswordRules } from './password-rules.ts';
import { renderPreviewRules } from './preview-rules.ts';

const path = '/config/password-rules';
const who = ['administrator'] as const;

export const passwordRulesPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  {
    method: 'GET',
    path: `${path}/preview`,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => {
      const asked = readAsked((name) => request.url.searchParams.get(name));
      return asked ? preview(app, request, asked, { typed: nothingTyped }) : seeOther(path);
    },
  },
  { method: 'POST', path, who, limit: 'form', csrf: 'form', answer: (request) => save(app, request) },
];

const nothingTyped: Answerability = { owner: '', reason: '', reviewOn: '' };

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const actor = presentActor(request);
  const view = await viewPasswordRules(app, actor, actor.companyId);
  if (typeof view === 'string') return refuse(app, request, 'forbidden');
  const newest = view.classes.flatMap(({ choices }) => choices.slice(0, 1));
  return htmlAnswer(
    renderPasswordRules(frameOf(app, request, path), {
      view,
      names: await namesOf(app, newest),
      floor: app.passwordRules.floor,
      timeZone: app.timeZone,
      saved: readFlag(request.url, 'saved', sentences(request.language).web.passwordRules.saved),
    }),
  );
};

/** The classes that an administrator chooses for. */
const classes = ['user', 'administrator'] as const;

type Asked = { accountClass: (typeof classes)[number]; profile: ProfileName };

/** The first page asks by the name of the class: `?user=standard`. */
const readAsked = (read: (name: string) => string | null): Asked | null => {
  const accountClass = classes.find((name) => read(name) !== null);
  const profile = profileNames.find((name) => accountClass && name === read(accountClass));
  return accountClass && profile ? { accountClass, profile } : null;
};

type Again = { typed: Answerability; faults?: Faults; overtaken?: boolean; status?: number };

const preview = async (app: WebApp, request: RouteRequest, asked: Asked, again: Again): Promise<Response> => {
  const actor = presentActor(request);
  const view = await viewPasswordRules(app, actor, actor.companyId);
  if (typeof view === 'string') return refuse(app, request, 'forbidden');
  const { accountClass, profile } = asked;
  const now = view.classes.find((rules) => rules.accountClass === accountClass);
  if (!now) return refuse(app, request, 'forbidden');
  const newest = now.choices[0] ?? null;
  const names = await namesOf(app, newest ? [newest] : []);
  return htmlAnswer(
    renderPreviewRules(frameOf(app, request, `${path}/preview?${accountClass}=${profile}`), {
      ...{ accountClass, profile, newest },
      effect: effectOf(accountClass, profile, app.passwordRules),
      present: now.rules,
      chosenBy: names.get(newest?.chosenBy ?? '') ?? null,
      overtaken: again.overtaken ?? false,
      typed: again.typed,
      faults: again.faults ?? {},
      today: view.today,
      floor: app.passwordRules.floor,
      timeZone: app.timeZone,
    }),
    again.status ?? 200,
  );
};

const save = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const { form, language } = request;
  const asked = readAsked((name) => (form.text('accountClass') === name ? form.text('profile') : null));
  const versionSeen = readVersion(form.text('version'));
  if (!asked || versionSeen === null) return seeOther(path);
  const actor = presentActor(request);
  const typed = { owner: form.text('owner'), reason: form.text('reason'), reviewOn: form.text('reviewOn') };
  const target = { companyId: actor.companyId, accountClass: asked.accountClass };
  const outcome = await chooseProfile(app, actor, target, { profile: asked.profile, versionSeen, ...typed });
  switch (outcome.kind) {
    case 'chosen':
      return seeOther(`${path}?saved=${asked.accountClass}`);
    case 'rejected':
      return preview(app, request, asked, { typed, faults: told(language, outcome.faults), status: 422 });
    case 'overtaken': {
      const { overtaken } = sentences(language).web.passwordRules.faults;
      return preview(app, request, asked, { typed, faults: { '': [overtaken] }, overtaken: true, status: 409 });
    }
    case 'unknown':
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};

const readVersion = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null);

const told = (language: Language, { owner, reason, reviewOn }: AnswerabilityFaults): Faults => {
  const { faults: say } = sentences(language).web.passwordRules;
  return {
    ...(owner && { owner: [say.owner[owner]] }),
    ...(reason && { reason: [say.reason[reason]] }),
    ...(reviewOn && { reviewOn: [say.reviewOn[reviewOn]] }),
  };
};

/** The names of the accounts that chose; who has no account any more has none. */
const namesOf = async ({ storage }: WebApp, choices: readonly ProfileChoice[]): Promise<Map<string, string>> => {
  const found = await Promise.all(
    choices.map(({ companyId, chosenBy }) => (chosenBy === null ? null : storage.accounts.find(companyId, chosenBy))),
  );
  return new Map(found.flatMap((account) => (account ? [[account.id, fullName(account)] as const] : [])));
};
