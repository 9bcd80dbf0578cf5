import type { GalleryPage } from './gallery-pages.ts';

/** The document that pages are shown in, each in its frame. */
export const framed =
  '<!doctype html><html lang="fr"><title>–</title><iframe title="–" style="border: 0; height: 900px" srcdoc="<!doctype html><html lang=fr><title>–</title></html>"></iframe></html>';

/**
 * An expression for `framed`: shows one page after the other at each width, and answers what does not fit. Text that is
 * wider than the screen or its box, and what is pressed that is smaller than 24 pixels (WCAG 2.2 SC 2.5.8), but for links
 * in a sentence and what has that much room around it.
 */
export const misfits = (pages: readonly GalleryPage[], widths: readonly number[]): string => `((pages, widths) => {
  const frame = document.querySelector('iframe');
  const { contentDocument: shown, contentWindow: { getComputedStyle, HTMLElement } } = frame;
  const isClipped = (element) =>
    element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
  const tell = (element) => element.outerHTML.slice(0, 120);

  const overflowing = () => {
    const faults = [];
    const { scrollWidth, clientWidth } = shown.documentElement;
    if (scrollWidth > clientWidth) faults.push('the page is ' + scrollWidth + ' pixels wide');
    for (const element of shown.body.getElementsByTagName('*')) {
      // Boxes of a line have no width of their own.
      if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0) continue;
      if (element instanceof HTMLElement && !isClipped(element)) faults.push(tell(element));
    }
    return faults;
  };

  const least = 24;
  const isOfSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    const words = (node) => node.textContent.replace(/\\s+/g, '');
    return words(element.parentElement).length > words(element).length;
  };
  const isShut = (element) =>
    element !== null && ((element.clientHeight === 0 && getComputedStyle(element).overflowY === 'hidden') || isShut(element.parentElement));
  const small = () => {
    const targets = [];
    for (const element of shown.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')) {
      // A tick box is pressed by its words too.
      const label = element.type === 'checkbox' || element.type === 'radio' ? element.labels[0] : undefined;
      const box = (label ?? element).getBoundingClientRect();
      if (box.width > 1 && box.right > 0 && (box.height >= least || !isShut(element))) targets.push({ element, box, isSmall: box.width < least || box.height < least });
    }
    const middle = ({ left, right, top, bottom }) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });
    const isNear = (one, other) => {
      const [at, there] = [middle(one.box), middle(other.box)];
      if (other.isSmall) return Math.hypot(at.x - there.x, at.y - there.y) < least;
      const beside = (from, to, place) => Math.max(from - place, 0, place - to);
      return Math.hypot(beside(other.box.left, other.box.right, at.x), beside(other.box.top, other.box.bottom, at.y)) < least / 2;
    };
    return targets
      .filter((one) => one.isSmall && targets.some((other) => other !== one && isNear(one, other)) && !isOfSentence(one.element))
      .map(({ element, box }) => 'too small, ' + Math.round(box.width) + ' × ' + Math.round(box.height) + ': ' + tell(element));
  };

  const faults = [];
  for (const { name, html } of pages) {
    const read = new DOMParser().parseFromString(html, 'text/html');
    shown.replaceChild(shown.adoptNode(read.documentElement), shown.documentElement);
    for (const width of widths) {
      frame.style.width = width + 'px';
      for (const fault of [...overflowing(), ...small()]) faults.push(width + ': ' + name + ': ' + fault);
    }
  }
  return faults;
})(${JSON.stringify(pages)}, ${JSON.stringify(widths)})`;
