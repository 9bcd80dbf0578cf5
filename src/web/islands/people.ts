import { find } from './find.ts';

// Searches the list of users as one types. The page works without it, by its form.

const pauseMs = 250;

const begin = (form: HTMLFormElement): void => {
  const place = find(document, HTMLElement, '[data-people]');
  const said = find(document, HTMLElement, '[data-said]');
  let pause: ReturnType<typeof setTimeout> | undefined;
  let asking = new AbortController();

  const address = (): URL => {
    const given = [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === 'string' && value !== '' && value !== standard[name] ? [[name, value]] : [],
    );
    return new URL(`${form.action.split('?')[0]}?${new URLSearchParams(given)}`);
  };

  const search = async (): Promise<void> => {
    asking.abort();
    asking = new AbortController();
    const there = address();
    place.ariaBusy = 'true';
    try {
      const answer = await fetch(there, { signal: asking.signal });
      // Signed out meanwhile, or too many questions: the whole page says it.
      if (!answer.ok || answer.redirected) return location.assign(there);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const found = find(page, HTMLElement, '[data-people]');
      const active = place.contains(document.activeElement) ? document.activeElement : null;
      const held = active instanceof HTMLAnchorElement ? leadingTo(active) : null;
      place.replaceChildren(...found.childNodes);
      // Whoever is in the list already stays at the same link, or at the list.
      if (held)
        (
          [...place.querySelectorAll<HTMLAnchorElement>('a:not([tabindex])')].find(
            (link) => leadingTo(link) === held,
          ) ?? place
        ).focus();
      said.textContent = place.querySelector('[data-found]')?.textContent ?? '';
      history.replaceState(null, '', there);
      place.ariaBusy = 'false';
    } catch (fault) {
      if (!(fault instanceof DOMException && fault.name === 'AbortError')) form.submit();
    }
  };

  const soon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(search, pauseMs);
  };
  form.addEventListener('input', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    void search();
  });
};

/** To whom, whatever the list was asked; else the whole address. */
const leadingTo = (link: HTMLAnchorElement): string =>
  /\/users\/\w{24}$/.test(link.pathname) ? link.pathname : link.href;

/** What an address need not say. */
const standard: Record<string, string> = { sort: 'name', order: 'ascending' };

const form = document.querySelector<HTMLFormElement>('form[data-find]');
if (form) begin(form);
