/** The part of a page that a script works on; the page always has it. */
export const find = <Kind extends Element>(within: ParentNode, kind: new () => Kind, selector: string): Kind => {
  const found = within.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page lacks ${selector}.`);
};
