import type { PassphraseForm } from '../../domain/password-policy/passphrase.ts';
import { possibilities } from '../../text/possibilities.ts';
import type { Advisor } from './advisor.ts';
import { browserRandom } from './browser-random.ts';
import { find } from './find.ts';

/** Proposes passwords of random words that the page's own rules accept, drawn here and sent nowhere. */
export const letPropose = (
  form: HTMLFormElement,
  advisor: () => Promise<Advisor | null>,
  fourClasses: boolean,
  use: (password: string) => void,
): void => {
  const place = find(form, HTMLElement, '[data-proposer]');
  const language = find(place, HTMLSelectElement, '#word-language');
  const count = find(place, HTMLSelectElement, '#word-count');
  const after = find(place, HTMLElement, '[data-after]');
  let proposed = '';
  find(place, HTMLButtonElement, '[data-propose]').addEventListener('click', async () => {
    const [present, words] = await Promise.all([advisor(), loadWords(language.value).catch(() => null)]);
    if (!present || !words) return;
    const proposal = propose(present, words, Number(count.value) as PassphraseForm['count'], fourClasses);
    proposed = proposal?.text ?? '';
    after.hidden = proposal === null;
    tell(find(place, HTMLElement, '[data-proposal]'), proposal, present);
  });
  find(place, HTMLButtonElement, '[data-use]').addEventListener('click', () => {
    // What is left to do stands above and below: the ways to put one together would stand between.
    place.closest('details')?.removeAttribute('open');
    use(proposed);
  });
  place.hidden = false;
};

type Proposal = { text: string; bits: number };

/** A word may happen to be a name or the company's: then another drawing is due. */
const mostDrawings = 20;

const propose = (
  { judge, domain }: Advisor,
  words: readonly string[],
  count: PassphraseForm['count'],
  fourClasses: boolean,
): Proposal | null => {
  for (let drawing = 0; drawing < mostDrawings; drawing += 1) {
    const proposal = domain.makePassphrase(browserRandom, words, { ...domain.usualForm, count, fourClasses });
    if (judge(proposal.text).accepted) return proposal;
  }
  return null;
};

const tell = (place: HTMLElement, proposal: Proposal | null, { say: { coach }, domain }: Advisor): void => {
  if (!proposal) {
    place.replaceChildren(paragraph(coach.none));
    return;
  }
  const guesses = domain.guessesLog10(proposal.bits);
  const text = document.createElement('code');
  text.textContent = proposal.text;
  const shown = paragraph('');
  shown.append(text);
  place.replaceChildren(
    paragraph(coach.proposed),
    shown,
    paragraph(`${coach.remains(possibilities(coach, guesses))} ${coach.guessed[domain.guessingTime(guesses)]}`),
  );
};

const paragraph = (text: string): HTMLParagraphElement => {
  const made = document.createElement('p');
  made.textContent = text;
  return made;
};

const loadWords = async (language: string): Promise<readonly string[]> => {
  switch (language) {
    case 'de':
      return (await import('./words-de.ts')).words;
    case 'lb':
      return (await import('./words-lb.ts')).words;
    case 'en':
      return (await import('./words-en.ts')).words;
    default:
      return (await import('./words-fr.ts')).words;
  }
};
