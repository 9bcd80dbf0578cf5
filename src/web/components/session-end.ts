import { html } from 'hono/html';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/**
 * The place where the script says, two minutes before, that the session ends, and how to go on (WCAG 2.2 SC 2.2.1,
 * 4.1.3); the foot of the page says the hour to those without it. What is typed never leaves the page for this.
 */
export const sessionEnd = ({ language, viewer }: Frame): Html | '' => {
  if (!viewer) return '';
  const { help, web } = sentences(language);
  const say = web.frame.session;
  const { idleSeconds, restSeconds } = viewer.session;
  return html`<div role="status" tabindex="-1" data-idle="${idleSeconds}" data-rest="${restSeconds}">
<template data-when="soon"><p class="advice">${say.soon} <button class="second" type="button">${say.stay}</button></p></template>
<template data-when="stayed"><p class="done">${say.stayed}</p></template>
<template data-when="final"><p class="advice">${say.final}</p></template>
<template data-when="over"><p class="advice">${say.over} <a href="/login" target="_blank" rel="noopener">${web.frame.signIn} ${help.elsewhere}</a></p></template>
</div>
`;
};
