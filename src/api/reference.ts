import { html } from 'hono/html';
import { apiScopes } from '../domain/accounts/api-scope.ts';
import { type Language, type Sentences, sentences } from '../text/sentences.ts';
import { curlExample } from './curl-example.ts';
import type { Endpoint } from './endpoint.ts';
import { describe, tags } from './openapi.ts';
import { commonProblems } from './problem-codes.ts';
import { wordsFor } from './problem-in-words.ts';
import { requestHeaders } from './request-headers.ts';
import { type Field, fieldsOf, schemaOf } from './schema-of.ts';

type Site = { serviceName: string; styleHref: string; logoHref: string | null; url: string };
type Html = ReturnType<typeof html>;

/** The page for programmers: no script, and nothing of another place. */
export const referencePage = (endpoints: readonly Endpoint[], language: Language, site: Site): string => {
  const { apiReference: say, apiKeys, web } = sentences(language);
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say.heading} – ${site.serviceName}</title>
<link rel="stylesheet" href="${site.styleHref}">
</head>
<body>
<a class="skip" href="#main">${web.frame.skip}</a>
<header class="top"><div class="bar"><a class="brand" href="/">${site.logoHref === null ? site.serviceName : html`<img src="${site.logoHref}" alt="${site.serviceName}">`}</a></div></header>
<main id="main" class="wide" tabindex="-1">
<h1>${say.heading}</h1>
<p><a href="/api/v1/openapi.json">${say.document}</a> · <a href="/config/api-keys">${apiKeys.heading}</a> · <a href="/">${say.start}</a></p>
<p>${say.inEnglish}</p>
<h2>${say.useHeading}</h2>
<p>${say.key}</p>
<pre><code>Authorization: Bearer mrg_…</code></pre>
<p>${say.session}</p>
<p>${say.never}</p>
${firstCall(endpoints, language, site.url)}<h2>${say.scopesHeading}</h2>
<dl>
${apiScopes.map((scope) => html`<div><dt><code>${scope}</code></dt><dd>${apiKeys.scopes[scope]}</dd></div>\n`)}</dl>
<h2>${say.rulesHeading}</h2>
<ul>
${say.rules.map((rule) => html`<li>${rule}</li>\n`)}</ul>
<p>${say.codes} ${Object.keys(commonProblems).map(codeLink)}</p>
<h2 id="operations">${say.operationsHeading}</h2>
${Object.entries(tags).map(([tag, what]) => contents(endpoints, tag, what))}
${endpoints.map((declared) => operation(declared, language, site.url))}
${explained(language)}</main>
</body>
</html>
`);
};

/** Every code with its title and how to mend it: where the `type` of a problem leads. */
const explained = (language: Language): Html => {
  const { apiReference: say, problems } = sentences(language);
  const statuses: Readonly<Record<string, number>> = commonProblems;
  return html`<h2 id="problems">${say.problemsHeading}</h2>
<dl>
${Object.keys(problems.titles).map((code) => {
  const { title, detail } = wordsFor(code, language);
  const status = statuses[code];
  return html`<div id="problem-${code}"><dt><code>${code}</code></dt><dd>${title}.${detail === undefined ? '' : ` ${detail}`}${status === undefined ? '' : ` (${status})`}</dd></div>\n`;
})}</dl>
<p><a href="#operations">${say.operationsHeading}</a></p>
`;
};

const codeLink = (code: string): Html => html`<a href="#problem-${code}"><code>${code}</code></a> `;

/** What the names in the examples stand for. */
const firstCall = (endpoints: readonly Endpoint[], language: Language, url: string): Html | '' => {
  const { apiReference: say } = sentences(language);
  const called = endpoints.find(({ id }) => id === 'listAccounts');
  if (!called) return '';
  return html`<h2>${say.firstHeading}</h2>
<pre><code>export MARIGNAN_KEY=mrg_…
${curlExample(called, url)}</code></pre>
<ul>
${say.first.map((line) => html`<li>${line}</li>\n`)}</ul>
`;
};

/** The operations of an area, folded: on a telephone, all of them one below the other are long. */
const contents = (endpoints: readonly Endpoint[], tag: string, what: string): Html =>
  html`<details>
<summary><strong lang="en">${what}</strong></summary>
<ul>
${endpoints
  .filter((declared) => declared.tag === tag)
  .map(
    ({ id, method, path, summary }) =>
      html`<li><a href="#${id}"><code>${method} ${shown(path)}</code></a> <span lang="en">${summary}</span></li>\n`,
  )}</ul>
</details>
`;

/** `:id` as the document writes it. */
const shown = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const operation = (declared: Endpoint, language: Language, url: string): Html => {
  const { id, method, path, summary, query, body, problems, answers } = declared;
  const { apiReference: say } = sentences(language);
  return html`<section id="${id}">
<h2><code>${method} ${shown(path)}</code></h2>
<p lang="en"><strong>${summary}.</strong>${describe(declared) && ` ${describe(declared)}`}</p>
<dl>
<div><dt>${say.needs}</dt><dd>${whoMay(declared, language)}</dd></div>
${problems.length === 0 ? '' : html`<div><dt>${say.problems}</dt><dd>${problems.map(codeLink)}</dd></div>\n`}</dl>
${headerList(declared, say)}${query ? fieldList(say.query, fieldsOf(schemaOf(query, 'input')), say) : ''}${body ? fieldList(say.body, fieldsOf(schemaOf(body, 'input')), say) : ''}<h3>${say.example}</h3>
<pre><code>${curlExample(declared, url)}</code></pre>
<h3>${say.answers}</h3>
<ul>
${Object.entries(answers).map(([status, answer]) => html`<li><strong>${status}</strong> <span lang="en">${answer.description}</span>${answer.schema ? html`<br>${fieldsOf(schemaOf(answer.schema, 'output')).map(({ name }) => html`<code>${name}</code> `)}` : ''}</li>\n`)}</ul>
<p><a href="#operations">${say.operationsHeading}</a></p>
</section>
`;
};

const whoMay = ({ who, scopes }: Endpoint, language: Language): string => {
  const { apiReference: say, web } = sentences(language);
  const people = typeof who === 'string' ? say.who[who] : say.roles(who.map((role) => web.account.roles[role]));
  return scopes === undefined ? people : `${say.withKey(scopes.join(', '))} ${people}`;
};

const headerList = (declared: Endpoint, say: Sentences['apiReference']): Html | '' => {
  const headers = requestHeaders(declared);
  const fields = headers.map((header) => ({ ...header, type: 'string', isNullable: false }));
  return fields.length === 0 ? '' : fieldList(say.headers, fields, say);
};

const fieldList = (heading: string, fields: readonly Field[], say: Sentences['apiReference']): Html =>
  html`<h3>${heading}</h3>
<ul>
${fields.map(
  ({ name, type, isRequired, isNullable, description }) =>
    html`<li><code>${name}</code> <span lang="en">${type}${isNullable ? ' | null' : ''}</span>, ${isRequired ? say.required : say.optional}${description === '' ? '' : html`<br><span class="hint" lang="en">${description}</span>`}</li>\n`,
)}</ul>
`;
