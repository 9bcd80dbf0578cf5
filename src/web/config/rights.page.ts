import { html } from 'hono/html';
import { accountPermissions } from '../../domain/accounts/who-may.ts';
import { type Right, type RightsModule, type RightsSentences, rights, rightsOf } from '../../domain/recovery/rights.ts';
import { htmlAnswer } from '../../http/answers.ts';
import type { Route } from '../../http/route.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { helpLink } from '../components/help-link.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { table } from '../components/pieces.ts';
import { type Frame, type FrameParts, frameOf } from '../frame.ts';
import { wayTo } from './menu.page.ts';
import { contents } from './user-sections.ts';

/** Who may do what, out of the tables that the verbs themselves ask. */
export const rightsPage = (app: FrameParts): Route[] => [
  {
    method: 'GET',
    path: '/config/rights',
    who: accountPermissions['list-accounts'],
    limit: 'page',
    csrf: 'none',
    answer: (request) => htmlAnswer(renderRights(frameOf(app, request))),
  },
];

export const renderRights = (frame: Frame): Html => {
  const say = sentences(frame.language).web.rights;
  const said: RightsSentences = say.sentences;
  const modules = Object.keys(rights) as RightsModule[];
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'rights'),
    body: html`<p>${say.what}</p>
<p>${say.reach}</p>
<p>${helpLink(frame, 'roles')}</p>
${contents(
  frame,
  modules.map((module) => [module, say.modules[module]]),
)}${modules.map(
  (module) => html`<section id="${module}">
<h2>${say.modules[module]}</h2>
${table(
  say.modules[module],
  [say.right, say.who],
  rightsOf(module, said).map((right) => [right.sentence, whoHas(frame.language, right)]),
)}
</section>
`,
)}`,
  });
};

const whoHas = (language: Language, right: Right): string => {
  const { web, apiKeys } = sentences(language);
  const say = web.rights;
  if (right.isForAnybody) return say.everybody;
  if (right.isForOneself) return say.signedIn;
  const keys = right.scopes.length === 0 ? [] : [say.key(right.scopes.map((scope) => apiKeys.scopes[scope]))];
  return [...right.holders.map((holder) => say.holders[holder]), ...keys].join(', ');
};
