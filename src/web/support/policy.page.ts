import { html } from 'hono/html';
import type { DeskPolicy, Rule } from '../../domain/caller-verification/desk-policy.ts';
import { opensNothing } from '../../domain/caller-verification/takeover.ts';
import { type PolicyPart, policyParts, ruleOf, withRule } from '../../domain/recovery/desk-policy-changes.ts';
import { saveDeskPolicy } from '../../domain/recovery/save-desk-policy.ts';
import { type PolicyInForce, viewDeskPolicy } from '../../domain/recovery/view-desk-policy.ts';
import { htmlAnswer, seeOther } from '../../http/answers.ts';
import type { Route, RouteRequest } from '../../http/route.ts';
import { explainBroken } from '../../text/explain-takeover.ts';
import { sentences } from '../../text/sentences.ts';
import { isFaulty } from '../components/error-summary.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote } from '../components/pieces.ts';
import { refuse } from '../errors.ts';
import { type Frame, frameOf } from '../frame.ts';
import { presentActor } from '../present.ts';
import { readNumber } from '../typed-input.ts';
import type { WebApp } from '../web-app.ts';
import { readRule } from './policy-form.ts';
import type { Means } from './policy-means.ts';
import { renderPolicyRule } from './policy-rule.ts';
import { policyTables } from './policy-table.ts';

const path = '/support/policy';
const who = ['supervisor'] as const;

/** What the desk asks, and what an attacker would have to hold: for supervisors. */
export const policyPage = (app: WebApp): Route[] => [
  { method: 'GET', path, who, limit: 'page', csrf: 'none', answer: (request) => show(app, request) },
  {
    method: 'GET',
    path: `${path}/:class/:part`,
    who,
    limit: 'page',
    csrf: 'none',
    answer: (request) => withPart(app, request, (view, part) => showRule(app, request, view, part)),
  },
  {
    method: 'POST',
    path: `${path}/:class/:part`,
    who,
    limit: 'form',
    csrf: 'form',
    answer: (request) => withPart(app, request, (view, part) => change(app, request, view, part)),
  },
];

const show = async (app: WebApp, request: RouteRequest): Promise<Response> => {
  const view = await viewDeskPolicy(app, presentActor(request));
  if (view === 'not-allowed') return refuse(app, request, 'forbidden');
  const saved = readNumber(request.url.searchParams.get('saved') ?? undefined);
  return htmlAnswer(renderPolicy(frameOf(app, request, path), { view, saved, means: app }));
};

export const renderPolicy = (
  frame: Frame,
  { view, saved, means }: { view: PolicyInForce; saved: number | null; means: Means },
): Html => {
  const { deskPolicy: say } = sentences(frame.language);
  return layout(frame, {
    heading: say.page.heading,
    place: 'policy',
    shape: 'wide',
    body: html`${doneNote(saved === null ? undefined : say.saved(saved))}<p>${say.page.what}</p>
<p>${say.page.inForce(say.version(view.version))} ${say.promises}</p>
<p>${say.page.analysisWhat} ${opensNothing.map((thing) => say.page.opensNothing[thing]).join(' ')}</p>
${means.smsAvailable && means.lettersAvailable ? '' : html`<p>${say.page.notConfiguredWhat}</p>\n`}${policyTables(frame, view.policy, means)}`,
  });
};

const withPart = async (
  app: WebApp,
  request: RouteRequest,
  answer: (view: PolicyInForce, part: PolicyPart) => Promise<Response> | Response,
): Promise<Response> => {
  const { class: accountClass, part } = request.params;
  const found = policyParts.find((one) => one.accountClass === accountClass && one.part === part);
  if (!found) return refuse(app, request, 'not-found');
  const view = await viewDeskPolicy(app, presentActor(request));
  return view === 'not-allowed' ? refuse(app, request, 'forbidden') : answer(view, found);
};

const showRule = (app: WebApp, request: RouteRequest, view: PolicyInForce, part: PolicyPart): Response =>
  htmlAnswer(
    renderPolicyRule(frameOf(app, request), {
      part,
      version: view.version,
      means: app,
      ...typedFrom(view.policy, part),
    }),
  );

const typedFrom = (policy: DeskPolicy, part: PolicyPart) => ({ rule: ruleOf(policy, part), faults: {}, effect: null });

const change = async (app: WebApp, request: RouteRequest, view: PolicyInForce, part: PolicyPart): Promise<Response> => {
  const { deskPolicy: say } = sentences(request.language);
  const rule = readRule(request.form);
  const versionSeen = readNumber(request.form.text('version')) ?? 0;
  const after = withRule(view.policy, part, rule);
  const again = (shown: Rule, messages: string[], status: number, effect: DeskPolicy | null): Response => {
    const faults = messages.length === 0 ? {} : { '': messages };
    return htmlAnswer(
      renderPolicyRule(frameOf(app, request), {
        ...{ part, version: view.version, means: app, rule: shown, faults },
        effect: effect && { before: view.policy, after: effect },
      }),
      isFaulty(faults) ? status : 200,
    );
  };
  if (request.form.text('act') !== 'save') return again(rule, [], 200, after);
  const outcome = await saveDeskPolicy(app, presentActor(request), after, versionSeen);
  switch (outcome.kind) {
    case 'saved':
      return seeOther(`${path}?saved=${outcome.version}`);
    case 'unchanged':
      return again(rule, [say.unchanged], 409, null);
    case 'overtaken':
      return again(ruleOf(view.policy, part), [say.overtaken], 409, null);
    case 'refused':
      return again(rule, [say.refused, ...explainBroken(say, outcome.broken)], 422, after);
    case 'not-allowed':
      return refuse(app, request, 'forbidden');
  }
};
