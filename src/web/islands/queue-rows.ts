/** After a press on a button that was about to move, the list waits this long. */
const afterPressMs = 400;

let waiting: { rows: HTMLElement; html: string } | null = null;
let isPressed = false;

/**
 * Puts the new list in place of the old one. Whoever is at a line stays at it; where the line went away, at the one that
 * took its place. Nothing moves away from under a finger: while something is pressed, the list waits.
 */
export const replaceRows = (rows: HTMLElement, html: string): void => {
  if (isPressed) {
    waiting = { rows, html };
    return;
  }
  const held = rows.contains(document.activeElement) ? document.activeElement : null;
  const [id, index] = [held?.id ?? '', held ? links(rows).indexOf(lineOf(held)) : -1];
  rows.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  if (!held) return;
  const same = id === '' ? null : document.getElementById(id);
  const line = document.getElementById(id.replace(/^take-/, 'request-'));
  const next = links(rows)[Math.min(Math.max(0, index), links(rows).length - 1)];
  (same ?? line ?? next ?? document.getElementById('queue'))?.focus({ preventScroll: true });
};

/** The lines, each by the link to its request. */
export const links = (within: ParentNode): HTMLAnchorElement[] => [
  ...within.querySelectorAll<HTMLAnchorElement>('a[id^="request-"]'),
];

/** The link of the line that something belongs to. */
export const lineOf = (element: Element | null): HTMLAnchorElement => {
  const link = element?.closest('tr')?.querySelector<HTMLAnchorElement>('a[id^="request-"]');
  return link ?? document.createElement('a');
};

const release = (): void => {
  setTimeout(() => {
    isPressed = false;
    if (waiting) replaceRows(waiting.rows, waiting.html);
    waiting = null;
  }, afterPressMs);
};

addEventListener('pointerdown', () => {
  isPressed = true;
});
addEventListener('pointerup', release);
addEventListener('pointercancel', release);
