import { html } from 'hono/html';
import type { Language } from '../../platform/languages.ts';
import { sentences } from '../../text/sentences.ts';

/** `parts`: how many messages the text takes on its way, which is what it costs. */
type ShortText = { service: string; text: string; parts: number };

/** A text message as a telephone shows it, with its length below. */
export const shortTextPage = (language: Language, { service, text, parts }: ShortText): string =>
  String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${service}</title>
<link rel="stylesheet" href="/assets/0/style.css">
<style>
.bubble { max-width: 20rem; padding: 0.75rem 1rem; border-radius: 1rem 1rem 1rem 0; border: 1px solid var(--line); background: var(--paper); overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${service}</h1>
<p class="bubble">${text}</p>
<p class="hint">${sentences(language).web.gallery.parts([...text].length, parts)}</p>
</main>
</body>
</html>
`);
