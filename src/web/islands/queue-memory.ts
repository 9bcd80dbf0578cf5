/** A tick box is found again as it was left, in this browser; where nothing may be kept, it starts ticked. */
export const remember = (box: HTMLInputElement, name: string): void => {
  try {
    if (localStorage.getItem(name) === 'off') box.checked = false;
  } catch {
    return;
  }
  box.addEventListener('change', () => {
    try {
      localStorage.setItem(name, box.checked ? 'on' : 'off');
    } catch {
      // It holds for this page.
    }
  });
};
