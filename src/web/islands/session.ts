// Warns before the session ends, and lets the person go on with it. Nothing of what is typed is sent or kept: a use of the
// session is told by an image that says nothing, since no page with a password may ask the server otherwise.

type When = 'soon' | 'stayed' | 'final' | 'over';

const warnedBeforeMs = 120_000;
const stayHref = '/session/stay.svg';

const begin = (place: HTMLElement): void => {
  const idleMs = Number(place.dataset.idle) * 1000;
  let finalAt = Date.now() + Number(place.dataset.rest) * 1000;
  let usedAt = Date.now();
  let shown: When | null = null;
  // Other windows of this browser use the same session.
  const windows = new BroadcastChannel('session');

  const show = (when: When): void => {
    if (when === shown) return;
    const hadFocus = place.contains(document.activeElement);
    shown = when;
    for (const said of place.querySelectorAll(':scope > :not(template)')) said.remove();
    const template = place.querySelector<HTMLTemplateElement>(`[data-when="${when}"]`);
    if (template) place.append(template.content.cloneNode(true));
    place.querySelector('button')?.addEventListener('click', stay);
    // It stays in sight however long the page is, and what has the focus is not below it.
    const isWarning = when !== 'stayed';
    place.style.cssText = isWarning ? 'position:sticky;bottom:0' : '';
    document.documentElement.style.scrollPaddingBottom = isWarning ? '12rem' : '';
    if (hadFocus) place.focus();
  };

  const used = (): void => {
    usedAt = Date.now();
    if (shown === 'soon') show('stayed');
  };

  const stay = (): void => {
    usedAt = Date.now();
    const told = new Image();
    told.addEventListener('load', () => {
      used();
      windows.postMessage('');
    });
    told.addEventListener('error', () => {
      finalAt = 0;
      look();
    });
    told.src = `${stayHref}?${usedAt}`;
  };

  const look = (): void => {
    const now = Date.now();
    const idleAt = usedAt + idleMs;
    if (now >= Math.min(idleAt, finalAt)) show('over');
    else if (now >= finalAt - warnedBeforeMs) show('final');
    else if (now >= idleAt - warnedBeforeMs) show('soon');
  };

  windows.addEventListener('message', used);
  windows.postMessage('');
  // Whoever types is there: the session does not end under their hands.
  document.addEventListener('input', () => {
    if (shown !== 'over' && Date.now() > usedAt + idleMs / 2) stay();
  });
  // A clock that is read again and again also tells the time after the machine slept.
  setInterval(look, 5_000);
};

const place = document.querySelector<HTMLElement>('[data-idle]');
if (place) begin(place);
