/** One form of a page as a browser without JavaScript sees it. */
export type PageForm = {
  method: string;
  /** As written; empty for the page's own address. */
  action: string;
  /** Whether it brings files (multipart/form-data). */
  bringsFiles: boolean;
  /** By name, with the value a browser would send; tick boxes only when ticked. */
  values: Map<string, string>;
  /** Each field a person can fill, by its label. */
  fields: { label: string; name: string; type: string }[];
  /** The words on its buttons, and what pressing each adds. */
  buttons: { label: string; name: string; value: string }[];
};

/** The forms of a page. Reads our own markup: attributes between double quotes, labels with `for` or around the field. */
export function readForms(html: string): PageForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, attributes = '', content = '']) =>
    readForm(attributes, content),
  );
}

/** The text of a piece of markup. */
export function textOf(html: string): string {
  return decode(
    html
      .replaceAll('<wbr>', '')
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[^>]+>/g, ' '),
  )
    .replace(/\s+/g, ' ')
    .trim();
}

function readForm(attributes: string, content: string): PageForm {
  const labels = readLabels(content);
  const form: PageForm = {
    method: attribute(attributes, 'method').toUpperCase() || 'GET',
    action: attribute(attributes, 'action'),
    bringsFiles: attribute(attributes, 'enctype') === 'multipart/form-data',
    values: new Map(),
    fields: [],
    buttons: [],
  };
  for (const found of content.matchAll(controls)) {
    const [, input, tag = 'input', others = '', inner = ''] = found;
    const given = input ?? others;
    const name = attribute(given, 'name');
    const type = tag === 'input' ? attribute(given, 'type') || 'text' : tag;
    const value = attribute(given, 'value');
    if (tag === 'button' || type === 'submit') {
      form.buttons.push({ label: attribute(given, 'aria-label') || textOf(inner) || value, name, value });
      continue;
    }
    if (type !== 'hidden' && !/\sreadonly\b/.test(given)) {
      const label = labels.get(attribute(given, 'id')) ?? labels.get(name) ?? attribute(given, 'aria-label');
      form.fields.push({ label, name, type });
    }
    if (type === 'checkbox' || type === 'radio') {
      if (/\schecked\b/.test(given)) form.values.set(name, value || 'on');
    } else if (tag === 'textarea') form.values.set(name, decode(inner).replace(/^\n/, ''));
    else if (tag === 'select') form.values.set(name, chosen(inner));
    else form.values.set(name, value);
  }
  return form;
}

const controls = /<input\b((?:"[^"]*"|[^">])*)>|<(textarea|select|button)\b((?:"[^"]*"|[^">])*)>([\s\S]*?)<\/\2>/g;

/** By the id of the field, or by its name when the label stands around it. */
function readLabels(content: string): Map<string, string> {
  const labels = new Map<string, string>();
  for (const [, attributes = '', inner = ''] of content.matchAll(/<label\b([^>]*)>([\s\S]*?)<\/label>/g)) {
    const around = /<(?:input|textarea|select)\b((?:"[^"]*"|[^">])*)>/.exec(inner)?.[1] ?? '';
    const key = attribute(attributes, 'for') || attribute(around, 'id') || attribute(around, 'name');
    labels.set(key, textOf(inner));
  }
  return labels;
}

function chosen(options: string): string {
  const all = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
  return attribute(all.find((attributes) => /\sselected\b/.test(attributes)) ?? all[0] ?? '', 'value');
}

function attribute(attributes: string, name: string): string {
  return decode(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hexadecimal) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
    return entities[name] ?? whole;
  });
}
