import type { GalleryPage } from './gallery-pages.ts';

/**
 * An expression for a browser's page: shows one page after the other, gives the focus to all that takes it by the key, in
 * turn, and answers what is then not seen: without its outline, off the screen, or below something else (WCAG 2.2 SC 2.4.7,
 * 2.4.11); and where the first press of the key does not lead to the skip link.
 */
export const unseenFocus = (pages: readonly GalleryPage[]): string => `((pages) => {
  const faults = [];
  for (const { name, html } of pages) {
    const read = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.adoptNode(read.documentElement), document.documentElement);
    const takers = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
    if (!takers[0]?.matches('.skip')) faults.push(name + ': the skip link is not first');
    for (const element of takers) {
      element.focus({ focusVisible: true });
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      // Of a link that goes on in the next line, its beginning: between its two ends others stand.
      const { left, right, top, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, Math.max(0, (top + Math.min(bottom, innerHeight)) / 2));
      const isSeen = document.activeElement === element && outlineStyle === 'solid' && outlineWidth === '3px' &&
        at !== null && (element.contains(at) || at.contains(element) && at !== document.documentElement && at !== document.body || [...(element.labels ?? [])].some((label) => label.contains(at)));
      if (!isSeen) faults.push(name + ': ' + element.outerHTML.slice(0, 120));
    }
  }
  return faults;
})(${JSON.stringify(pages)})`;
