import { find } from './find.ts';

// Puts what is shown once into the clipboard. The page works without it: what is shown can be chosen and copied by hand.

const begin = (button: HTMLButtonElement): void => {
  const shown = find(document, HTMLElement, '[data-shown]');
  const said = find(document, HTMLElement, '[data-copied]');
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(shown.textContent ?? '');
      said.textContent = said.dataset.copied ?? '';
    } catch {
      // It was forbidden: what is to be copied is at least chosen.
      getSelection()?.selectAllChildren(shown);
    }
  });
  button.hidden = false;
};

const button = document.querySelector<HTMLButtonElement>('[data-copy]');
// Browsers have a clipboard for pages that came over https, and from the own machine.
if (button && 'clipboard' in navigator) begin(button);
