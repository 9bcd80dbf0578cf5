import { isUtf8 } from 'node:buffer';
import { isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml';
import { type Fault, type FaultPlace, fault, mostFaults, wholeOf } from './faults.ts';

export type YamlRead = {
  /** The settings as plain values; undefined where the file says nothing that can be checked. */
  value: unknown;
  faults: Fault[];
  /** Where a path stands: its value, or its name (`key`); for what is not there, the nearest part around it. */
  locate: (path: readonly PropertyKey[], part?: 'key') => FaultPlace;
  /** What is written for a value that is neither quoted nor a collection. */
  sourceOf: (path: readonly PropertyKey[]) => string | undefined;
};

/** One YAML document, as values that know their lines. Every text ends in a value or in faults; nothing is thrown. */
export function readYaml(bytes: Buffer, file: string): YamlRead {
  const refused = (given: Fault): YamlRead => ({
    value: undefined,
    faults: [given],
    locate: () => wholeOf(file),
    sourceOf: () => undefined,
  });
  if (!isUtf8(bytes)) return refused(fault({ ...firstNotUtf8(bytes, file), path: '' }, 'not-utf8'));
  // Editors of Windows put a byte order mark first, which YAML 1.2 §5.2 allows.
  const source = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (source.trim() === '') return refused(fault(wholeOf(file), 'file-empty'));
  const control = firstControl(source, file);
  if (control) return refused(control);
  return readDocument(source, file);
}

function readDocument(source: string, file: string): YamlRead {
  const lines = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: lines,
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    // Compared in `readValue`: the parser compares each key with each, which takes a minute for a file of names.
    uniqueKeys: false,
    // `silent` would also keep quiet about a second document.
    logLevel: 'error',
  });
  const faults: Fault[] = [];
  const places = new Map<string, { key: number | undefined; value: number; source: string | undefined }>();
  const placeOf = (offset: number, path: readonly PropertyKey[]): FaultPlace => {
    const { line, col } = lines.linePos(Math.min(offset, source.length));
    return { file, line, column: col, path: shownPath(path) };
  };

  function readValue(node: Node | null, path: readonly PropertyKey[], key: number | undefined): unknown {
    const start = node?.range?.[0] ?? key ?? 0;
    const written = isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
    places.set(pathKey(path), { key, value: start, source: written });
    if (isAlias(node) || (node && 'anchor' in node && node.anchor)) {
      faults.push(fault(placeOf(start, path), 'yaml-reference'));
    }
    if (isAlias(node)) return undefined;
    if (isMap(node)) return readMap(node.items, path);
    if (isSeq(node)) return node.items.map((item, index) => readValue(item as Node, [...path, index], undefined));
    return isScalar(node) ? node.value : null;
  }

  function readMap(pairs: readonly { key: unknown; value: unknown }[], path: readonly PropertyKey[]): object {
    const values = new Map<string, unknown>();
    const starts = new Map<string, number>();
    for (const pair of pairs) {
      const keyNode = pair.key as Node | null;
      const start = keyNode?.range?.[0] ?? 0;
      if (!isScalar(keyNode) || typeof keyNode.value !== 'string') {
        faults.push(fault(placeOf(start, path), 'yaml-key'));
        continue;
      }
      const name = keyNode.value;
      const earlier = starts.get(name);
      if (earlier !== undefined) {
        const first = lines.linePos(earlier).line;
        faults.push(fault(placeOf(start, [...path, name]), 'duplicate-key', { first }));
        continue;
      }
      starts.set(name, start);
      values.set(name, readValue(pair.value as Node | null, [...path, name], start));
    }
    return Object.fromEntries(values);
  }

  // The one warning that is only of style: a closing bracket at the start of a line, as many people set it.
  const troubles = [...document.errors, ...document.warnings.filter(({ code }) => code !== 'BAD_INDENT')];
  if (troubles.length > 0) {
    return { value: undefined, faults: explain(troubles, placeOf), locate: () => wholeOf(file), sourceOf: () => '' };
  }
  const value = document.contents === null ? {} : readValue(document.contents, [], undefined);
  return {
    value,
    faults: faults.slice(0, mostFaults + 1),
    locate: (path, part) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const place = places.get(pathKey(path.slice(0, length)));
        if (place)
          return placeOf(part === 'key' || length < path.length ? (place.key ?? place.value) : place.value, path);
      }
      return { ...wholeOf(file), path: shownPath(path) };
    },
    sourceOf: (path) => places.get(pathKey(path))?.source,
  };
}

/** `service.telephones[0].number`, as jq and yq count. */
export function shownPath(path: readonly PropertyKey[]): string {
  const parts = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`));
  return parts.join('').replace(/^\./, '');
}

function pathKey(path: readonly PropertyKey[]): string {
  return JSON.stringify(path);
}

/** One trouble brings others after it: the first of each line is told. */
function explain(troubles: YAMLError[], placeOf: (offset: number, path: []) => FaultPlace): Fault[] {
  const perLine = new Map<number | null, Fault>();
  for (const trouble of troubles.slice(0, 1000)) {
    const place = placeOf(Math.max(0, trouble.pos[0]), []);
    if (!perLine.has(place.line)) perLine.set(place.line, fault(place, codeOf(trouble)));
  }
  return [...perLine.values()].slice(0, mostFaults + 1);
}

function codeOf(trouble: YAMLError) {
  switch (trouble.code) {
    case 'TAB_AS_INDENT':
      return 'yaml-tab';
    case 'BAD_INDENT':
      return /flow/i.test(trouble.message) ? 'yaml-not-closed' : 'yaml-indent';
    case 'MISSING_CHAR':
      return 'yaml-not-closed';
    case 'MULTIPLE_DOCS':
      return 'yaml-two-documents';
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'MULTIPLE_ANCHORS':
      return 'yaml-reference';
    case 'BAD_COLLECTION_TYPE':
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
      return 'yaml-tag';
    case 'RESOURCE_EXHAUSTION':
      return 'yaml-too-deep';
    case 'NON_STRING_KEY':
      return 'yaml-key';
    default:
      return 'yaml-syntax';
  }
}

function firstNotUtf8(bytes: Buffer, file: string): Omit<FaultPlace, 'path'> {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const row = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(row)) return { file, line, column: row.toString('utf8').indexOf('\ufffd') + 1 };
    if (end === -1) return { file, line, column: 1 };
    start = end + 1;
  }
}

/** YAML 1.2 §5.1 leaves these out of a text; a NUL would also cut a path short. */
function firstControl(source: string, file: string): Fault | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for
  const found = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f]/.exec(source);
  if (!found) return undefined;
  const before = source.slice(0, found.index).split('\n');
  const character = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  const place = { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, path: '' };
  return fault(place, 'control-character', { character });
}
