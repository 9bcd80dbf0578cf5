// Changes the code as its half minute ends. The codes came with the page: nothing is asked of the server, so that a page
// left open keeps no session alive, and what it gives away ends with the last of them.

type Code = { code: string; until: number; words: string };

const begin = (place: HTMLElement): void => {
  const codes = JSON.parse(place.dataset.codes ?? '[]') as Code[];
  const [shown, hint] = [place.querySelector('strong'), place.querySelector('.hint')];
  if (!shown || !hint) return;
  // The two clocks may differ: what counts is how long after the page's coming each code ends.
  const cameAt = performance.now();
  const [first] = codes;
  const spent = first ? 30_000 - Math.min(30_000, Math.max(0, first.until - Date.now())) : 0;
  const step = (index: number): void => {
    const code = codes[index];
    if (!code) {
      shown.textContent = '';
      hint.textContent = place.dataset.stale ?? '';
      return;
    }
    shown.textContent = code.code;
    hint.textContent = code.words;
    setTimeout(() => step(index + 1), cameAt + 30_000 * (index + 1) - spent - performance.now());
  };
  step(0);
};

const place = document.querySelector<HTMLElement>('[data-codes]');
if (place) begin(place);
