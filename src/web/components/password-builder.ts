import { html } from 'hono/html';
import { guessingTime } from '../../domain/password-policy/guessing-time.ts';
import {
  guessesLog10,
  makePassphrase,
  passphraseWords,
  usualForm,
  type WordLanguage,
} from '../../domain/password-policy/passphrase.ts';
import { applyPrivateRule, type PrivateRule, weighPrivateRule } from '../../domain/password-policy/private-rule.ts';
import type { Profile } from '../../domain/password-policy/profiles.ts';
import { publishedRecipe } from '../../domain/password-policy/published-recipe.ts';
import { weighInitials } from '../../domain/password-policy/sentence-initials.ts';
import type { Random } from '../../platform/random.ts';
import { possibilities } from '../../text/possibilities.ts';
import { sentences } from '../../text/sentences.ts';
import type { Frame } from '../frame.ts';
import type { Html } from './html.ts';

/**
 * Ways to put a password together, from the published one to better ones, each with what it leaves to guess. All of it is
 * there without a script; with one, the browser proposes a password of random words.
 */
export const passwordBuilder = (frame: Frame, rules: Profile, random: Pick<Random, 'integer'>): Html => {
  const say = sentences(frame.language).builder;
  return html`<details class="builder" data-builder>
<summary>${say.heading}</summary>
<p>${say.what}</p>
<ol>
${published(frame)}
${initials(frame)}
${words(frame, rules, random)}
${difference(frame)}
</ol>
</details>`;
};

const published = (frame: Frame): Html => {
  const { published: say } = sentences(frame.language).builder;
  const recipe = publishedRecipe(frame.serviceName);
  return method(
    say.heading,
    html`<p>${say.what} <code>${recipe.example}</code></p>
<p>${say.weakness}</p>
${remains(frame, recipe.guessesLog10)}`,
  );
};

const initials = (frame: Frame): Html => {
  const { initials: say } = sentences(frame.language).builder;
  const { text, bits } = weighInitials(say.sentence, false);
  return method(
    say.heading,
    html`<p>${say.what}</p>
<p>${say.gives(say.sentence)} <code>${text}</code></p>
${remains(frame, guessesLog10(bits))}`,
  );
};

/** Drawn for each page anew, since an example that everybody sees is one that everybody tries. */
const words = (frame: Frame, { fourClasses }: Profile, random: Pick<Random, 'integer'>): Html => {
  const { words: say } = sentences(frame.language).builder;
  const { text, bits } = makePassphrase(random, passphraseWords[frame.language], { ...usualForm, fourClasses });
  return method(
    say.heading,
    html`<p>${say.what} <code>${text}</code></p>
${remains(frame, guessesLog10(bits))}
${proposer(frame)}`,
  );
};

const difference = (frame: Frame): Html => {
  const { builder, coach } = sentences(frame.language);
  const say = builder.difference;
  const { bitsAfterLeak } = weighPrivateRule(exampleRule, frame.serviceName, say.otherService);
  const example = applyPrivateRule('', frame.serviceName, exampleRule);
  return method(
    say.heading,
    html`<p>${say.what}${example === '' ? '' : html` ${say.gives(frame.serviceName)} <code>${example}</code>`}</p>
<p>${say.afterLeak(possibilities(coach, bitsAfterLeak * Math.log10(2)))}</p>`,
  );
};

const exampleRule: PrivateRule = { letters: 'first-and-last', shift: 1, place: 'end' };

const method = (heading: string, body: Html): Html => html`<li>
<p><strong>${heading}</strong></p>
${body}
</li>`;

const remains = (frame: Frame, guesses: number): Html => {
  const { coach } = sentences(frame.language);
  return html`<p class="remains">${coach.remains(possibilities(coach, guesses))} ${coach.guessed[guessingTime(guesses)]}</p>`;
};

/** The script brings it out. Its two choices have no name, so that they are not sent with the form. */
const proposer = (frame: Frame): Html => {
  const say = sentences(frame.language).builder;
  const languages = Object.keys(passphraseWords) as WordLanguage[];
  const choices = languages.map(
    (language) =>
      html`<option value="${language}"${language === frame.language ? html` selected` : ''}>${say.languages[language]}</option>\n`,
  );
  const counts = [4, 5, 6, 7].map(
    (count) => html`<option${count === usualForm.count ? html` selected` : ''}>${count}</option>\n`,
  );
  return html`<div class="proposer" data-proposer hidden>
<div class="field">
<label for="word-language">${say.language}</label>
<select id="word-language" autocomplete="off">
${choices}</select>
</div>
<div class="field">
<label for="word-count">${say.count}</label>
<select id="word-count" autocomplete="off">
${counts}</select>
</div>
<button class="second" type="button" data-propose>${say.propose}</button>
<div class="proposal" role="status" data-proposal></div>
<div data-after hidden>
<p>${say.note}</p>
<button class="second" type="button" data-use>${say.use}</button>
</div>
</div>`;
};
