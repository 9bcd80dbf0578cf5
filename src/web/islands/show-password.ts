/** The button that shows what is typed in both fields, and hides it again. Without a script it does not appear. */
export const letShow = (
  button: HTMLButtonElement,
  fields: readonly HTMLInputElement[],
): { show(shown: boolean): void } => {
  const words = button.querySelector('span');
  let isShown = false;
  const show = (shown: boolean): void => {
    isShown = shown;
    for (const field of fields) field.type = shown ? 'text' : 'password';
    // Its words alone tell the state: a reader that heard `pressed` beside them would have to work out which it means.
    if (words) words.textContent = (shown ? button.dataset.hide : button.dataset.show) ?? '';
  };
  button.addEventListener('click', () => show(!isShown));
  // Browsers remember what was typed in a text field, and offer it again to the next person.
  button.form?.addEventListener('submit', () => show(false));
  button.hidden = false;
  return { show };
};
