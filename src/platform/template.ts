/** The names in braces of a template: `{to}` names `to`. Anything else in braces is text. */
export const namesIn = (template: string): string[] => [...template.matchAll(place)].map(([, name = '']) => name);

/** The template with each `{name}` replaced by its value, written by `write` as the place where it stands needs it. */
export const fillTemplate = (
  template: string,
  values: Readonly<Record<string, string>>,
  write: (value: string) => string = (value) => value,
): string =>
  template.replace(place, (whole, name: string) => (Object.hasOwn(values, name) ? write(values[name] ?? '') : whole));

const place = /\{([a-zA-Z]+)\}/g;
