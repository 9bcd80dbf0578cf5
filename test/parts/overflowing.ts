import type { GalleryPage } from './gallery-pages.ts';

/**
 * An expression for a browser's page: shows one page after the other, and answers what is wider than the screen, and
 * each element whose text is wider than itself.
 */
export const overflowing = (pages: readonly GalleryPage[]): string => `((pages) => {
  const isClipped = (element) =>
    element !== null && (getComputedStyle(element).overflowX !== 'visible' || isClipped(element.parentElement));
  const faults = [];
  for (const { name, html } of pages) {
    const shown = new DOMParser().parseFromString(html, 'text/html');
    document.replaceChild(document.adoptNode(shown.documentElement), document.documentElement);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(name + ': the page is ' + scrollWidth + ' pixels wide');
    for (const element of document.body.querySelectorAll('*')) {
      // Boxes of a line have no width of their own.
      if (element.clientWidth === 0 || element.scrollWidth <= element.clientWidth + 1) continue;
      if (element instanceof HTMLElement && !isClipped(element)) faults.push(name + ': ' + element.outerHTML.slice(0, 120));
    }
  }
  return faults;
})(${JSON.stringify(pages)})`;
