import { html } from 'hono/html';
import { apiScopes } from '../../domain/accounts/api-scope.ts';
import { apiKeyDays, apiKeyLimits, isLive } from '../../domain/api-keys/api-key.ts';
import type { KeyFaults } from '../../domain/api-keys/create-api-key.ts';
import type { ListedKey } from '../../domain/api-keys/list-api-keys.ts';
import type { Secret } from '../../platform/secret.ts';
import { dates } from '../../text/dates.ts';
import { type Language, sentences } from '../../text/sentences.ts';
import { copyHref } from '../assets.ts';
import type { Faults } from '../components/error-summary.ts';
import { field, select } from '../components/field.ts';
import { button, postForm, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import { layout } from '../components/layout.ts';
import { doneNote, emptyState, statusTag, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { rightsLink, wayTo } from './menu.page.ts';

export const apiKeysPath = '/config/api-keys';

export type ApiKeysData = {
  keys: readonly ListedKey[];
  companyName: string;
  timeZone: string;
  now: number;
  wish: { name: string; scopes: readonly string[]; days: string };
  faults: Faults;
  /** The name of the key that was revoked just now. */
  revoked?: string | undefined;
  /** By which a form that is sent twice makes one key. */
  claim: string;
};

export const renderApiKeys = (frame: Frame, data: ApiKeysData): Html => {
  const say = sentences(frame.language).apiKeys;
  const { keys, faults, revoked } = data;
  return layout(frame, {
    heading: say.heading,
    faults,
    place: 'config',
    shape: 'wide',
    before: wayTo(frame, 'api-keys'),
    body: html`${doneNote(revoked && say.revokedNow(revoked))}<p>${say.what(data.companyName)}</p>
<p class="actions"><a href="/api/v1/docs">${say.docs}</a> ${rightsLink(frame)}</p>
<section>
<h2>${say.listHeading}</h2>
${keys.length === 0 ? emptyState(say.empty) : keyTable(frame, data)}
</section>
<section>
<h2>${say.makeHeading}</h2>
${newKeyForm(frame, data)}
</section>`,
  });
};

const keyTable = (frame: Frame, { keys, timeZone, now }: ApiKeysData): Html => {
  const say = sentences(frame.language).apiKeys;
  const { short, longDay } = dates(frame.language, timeZone);
  const { name, scopes, maker, lastUsed, expires, act } = say.columns;
  const rows = keys.map(({ key, maker: by }) => [
    typed(key.name),
    key.scopes.map((scope) => say.scopes[scope]).join(' · '),
    by === null
      ? say.madeByOperator(short(key.createdAt))
      : html`${typed(say.made(short(key.createdAt), by.name))}${by.isStillAdministrator ? '' : html` ${statusTag(say.makerGone, 'attention')}`}`,
    key.lastUsedAt === null ? say.never : short(key.lastUsedAt),
    isLive(key, now)
      ? longDay(key.expiresAt)
      : statusTag(
          key.revokedAt === null ? say.expired(longDay(key.expiresAt)) : say.revoked(longDay(key.revokedAt)),
          'off',
        ),
    isLive(key, now)
      ? postForm(
          frame,
          `${apiKeysPath}/${key.id}/revoke`,
          button(html`${say.revoke}${unseen(say.revokeOf(key.name))}`, 'danger'),
          'inline',
        )
      : '',
  ]);
  return table(say.listHeading, [name, scopes, maker, lastUsed, expires, act], rows);
};

const newKeyForm = (frame: Frame, { wish, faults, claim }: ApiKeysData): Html => {
  const say = sentences(frame.language).apiKeys;
  return postForm(
    frame,
    apiKeysPath,
    html`<input type="hidden" name="claim" value="${claim}">
${field(frame, {
  name: 'name',
  label: say.name,
  hint: say.nameHint,
  value: wish.name,
  autocomplete: 'off',
  maxLength: apiKeyLimits.longestName,
  faults: faults.name,
})}
<fieldset class="boxes">
<legend>${say.scopesLegend}</legend>
${(faults[scopeField(apiScopes[0])] ?? []).map((fault) => html`<div class="fault"><p>${fault}</p></div>\n`)}${apiScopes.map(
  (scope) =>
    html`<div class="field tick"><input id="${scopeField(scope)}" name="${scopeField(scope)}" type="checkbox" value="yes"${wish.scopes.includes(scope) ? html` checked` : ''}>
<label for="${scopeField(scope)}">${say.scopes[scope]}</label></div>
`,
)}</fieldset>
${select(frame, {
  name: 'days',
  label: say.days,
  value: wish.days,
  faults: faults.days,
  autocomplete: 'off',
  choices: apiKeyDays.map((days) => ({ value: String(days), label: say.daysChoice(String(days)) })),
})}
${button(say.make)}`,
  );
};

/** The name of a scope's tick box: an id, so without a colon. */
export const scopeField = (scope: string): string => `scope-${scope.replace(':', '-')}`;

/** The one page on which a key is seen: the answer to the press that made it. */
export const renderCreatedKey = (frame: Frame, { name, token }: { name: string; token: Secret }): Html => {
  const { created: say } = sentences(frame.language).apiKeys;
  const plain = token.reveal();
  return layout(frame, {
    heading: say.heading,
    place: 'config',
    script: copyHref,
    before: wayTo(frame, 'api-keys'),
    body: html`<p class="advice"><strong>${say.once}</strong></p>
<p>${typed(name)}</p>
<section aria-label="${say.token}">
<p><strong class="key" data-shown>${plain}</strong></p>
<p><button class="second" type="button" data-copy hidden>${say.copy}</button> <span role="status" data-copied="${say.copied}"></span></p>
<p>${say.use}</p>
<pre><code>Authorization: Bearer mrg_…</code></pre>
</section>
<p><a href="${apiKeysPath}">${say.back}</a></p>`,
  });
};

export const keyFaults = (language: Language, faults: KeyFaults): Faults => {
  const say = sentences(language).apiKeys.faults;
  const { shortestName, longestName, mostDays } = apiKeyLimits;
  const named = {
    'too-short': say['too-short'](String(shortestName)),
    'too-long': say['too-long'](String(longestName)),
    'unreadable-characters': say['unreadable-characters'],
  };
  return {
    ...(faults.name ? { name: [named[faults.name]] } : {}),
    ...(faults.scopes ? { [scopeField(apiScopes[0])]: [say[faults.scopes]] } : {}),
    ...(faults.days ? { days: [say.days(String(mostDays))] } : {}),
  };
};
