import { html } from 'hono/html';
import { apiScopes } from '../domain/accounts/api-scope.ts';
import { htmlAnswer } from '../http/answers.ts';
import { type Language, sentences } from '../text/sentences.ts';
import type { Endpoint } from './endpoint.ts';
import { commonProblems } from './problem-codes.ts';

type Site = { serviceName: string; styleHref: string };

/** The page for programmers: no script, and nothing of another place. */
export const referencePage = (endpoints: readonly Endpoint[], language: Language, site: Site): Response => {
  const { apiReference: say, apiKeys } = sentences(language);
  return htmlAnswer(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${say.heading} – ${site.serviceName}</title>
<link rel="stylesheet" href="${site.styleHref}">
</head>
<body>
<header class="top"><div class="bar"><a class="brand" href="/">${site.serviceName}</a></div></header>
<main id="main" class="wide" tabindex="-1">
<h1>${say.heading}</h1>
<p><a href="/api/v1/openapi.json">${say.document}</a> · <a href="/">${say.start}</a></p>
<p>${say.inEnglish}</p>
<h2>${say.useHeading}</h2>
<p>${say.key}</p>
<pre><code>Authorization: Bearer mrg_…</code></pre>
<p>${say.never}</p>
<h2>${say.scopesHeading}</h2>
<table>
<thead><tr><th scope="col">${say.scope}</th><th scope="col">${say.allows}</th></tr></thead>
<tbody>
${apiScopes.map((scope) => html`<tr><td><code>${scope}</code></td><td>${apiKeys.scopes[scope]}</td></tr>\n`)}</tbody>
</table>
<h2>${say.rulesHeading}</h2>
<ul>
${say.rules.map((rule) => html`<li>${rule}</li>\n`)}</ul>
<p>${say.codes} ${Object.keys(commonProblems).map((code) => html`<code>${code}</code> `)}</p>
<h2>${say.operationsHeading}</h2>
<table>
<thead><tr><th scope="col">${say.operation}</th><th scope="col">${say.what}</th><th scope="col">${say.needs}</th><th scope="col">${say.problems}</th></tr></thead>
<tbody>
${endpoints.map(
  ({ method, path, summary, scope, problems }) =>
    html`<tr><td><code>${method} ${path.replace(/:(\w+)/g, '{$1}')}</code></td><td lang="en">${summary}</td><td>${scope ?? say.noKey}</td><td>${problems.join(', ')}</td></tr>\n`,
)}</tbody>
</table>
</main>
</body>
</html>
`);
};
