import { isBuiltin } from 'node:module';
import type { Import, SourceFile } from './source-files.ts';

/**
 * Who may import whom, types included. The composition root (src/main.ts, src/composition/) knows every room; nobody
 * knows it. Tests beside their subject may reach any room, since they run it on real parts.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  web: ['domain', 'text', 'http', 'platform', 'help'],
  api: ['domain', 'text', 'http', 'platform'],
  mail: ['domain', 'text', 'platform'],
  sms: ['domain', 'text', 'platform'],
  reports: ['domain', 'text', 'platform'],
  letters: ['domain', 'text', 'platform'],
  cli: ['domain', 'text', 'platform'],
  storage: ['domain', 'platform'],
  config: ['platform'],
  text: ['platform'],
  http: ['domain', 'text', 'platform'],
  help: ['platform'],
  domain: ['platform'],
  platform: [],
};

/** A domain module may import those before it. */
const domainOrder = [
  'desk',
  'companies',
  'accounts',
  'password-policy',
  'credentials',
  'sessions',
  'caller-verification',
  'recovery',
  'api-keys',
  'mass-actions',
];

/** Every domain module may import these; they import of the others only the ids. */
const domainServants = ['audit', 'notifications'];

/** The domain does no IO: these libraries compute, and nothing else. */
const domainLibraries = ['@zxcvbn-ts', 'libphonenumber-js', 'date-holidays'];

/** What rows carry is computed by one function, in the domain: keys of search and sign-in, links of the chain, counts. */
const storageFunctions = [
  'src/domain/accounts/account.ts',
  'src/domain/audit/chain.ts',
  'src/domain/sessions/sign-in-throttle.ts',
];

/** Rows and statements stay in the storage room. */
const storageLibraries = ['kysely', 'pg', 'node:sqlite'];

/** Faults as lines of text, `file:line: what is wrong`; none is an empty list. */
export function findImportFaults(files: readonly SourceFile[]): string[] {
  const sources = files.filter(({ path }) => path.startsWith('src/'));
  const faults = sources.flatMap((file) =>
    file.imports.flatMap((found) => {
      const fault = isTest(file.path) ? null : judge(file.path, found);
      return fault ? [`${file.path}:${found.line}: ${fault}`] : [];
    }),
  );
  return [...faults, ...findCycles(sources)];
}

function judge(from: string, { specifier, target, typeOnly }: Import): string | null {
  const room = roomOf(from);
  if (room !== 'composition' && !(room in rooms)) return `the room ${room} is missing in scripts/import-rules.ts`;
  if (specifier === null) return 'a computed import() hides what it imports';
  if (target === null) return judgeLibrary(room, specifier);
  if (isTest(target) || !target.startsWith('src/')) {
    return room === 'composition' && target === 'package.json' ? null : `the product may not import ${target}`;
  }
  const to = roomOf(target);
  if (room === 'composition') return null;
  if (to !== room && !rooms[room]?.includes(to)) return `${room} may not import ${to} (${target})`;
  const isRowFunction = storageFunctions.includes(target) || target.endsWith('-store.ts');
  if (room === 'storage' && to === 'domain' && !typeOnly && !isRowFunction) {
    return `storage may import only types and the row functions of the domain (${target})`;
  }
  if (room === 'http' && to === 'domain' && !typeOnly) return `http may import only types of the domain (${target})`;
  return room === 'domain' && to === 'domain' ? judgeInsideDomain(from, target) : null;
}

function judgeLibrary(room: string, specifier: string): string | null {
  const isOneOf = (libraries: readonly string[]): boolean =>
    libraries.some((library) => specifier === library || specifier.startsWith(`${library}/`));
  if (isOneOf(storageLibraries) && room !== 'storage' && room !== 'composition') {
    return `${specifier} belongs to src/storage`;
  }
  if (room === 'domain' && isBuiltin(specifier)) return `the domain does no IO, so it may not import ${specifier}`;
  if (room === 'domain' && !isOneOf(domainLibraries)) return `${specifier} is not among the domain's libraries`;
  return null;
}

function judgeInsideDomain(from: string, target: string): string | null {
  const [mine, theirs] = [moduleOf(from), moduleOf(target)];
  // Words that belong to no module (src/domain/*.ts) serve all of them.
  if (mine === theirs || theirs === null) return null;
  if (mine === null) return isId(target) ? null : `${from} serves every module, so it may import only ids of ${theirs}`;
  for (const module of [mine, theirs]) {
    if (!domainOrder.includes(module) && !domainServants.includes(module)) {
      return `the domain module ${module} is missing in scripts/import-rules.ts`;
    }
  }
  if (domainServants.includes(mine)) {
    return isId(target) ? null : `${mine} serves every module, so it may import only ids of ${theirs} (${target})`;
  }
  if (mine === domainOrder[0]) return `${mine} comes first, so it may not import ${theirs} (${target})`;
  if (domainServants.includes(theirs)) return null;
  return domainOrder.indexOf(theirs) < domainOrder.indexOf(mine) ? null : `${mine} comes before ${theirs} (${target})`;
}

/** Two files that need each other to run have no first one. Types alone may point both ways. */
function findCycles(files: readonly SourceFile[]): string[] {
  const edges = new Map(
    files.map(({ path, imports }) => [path, imports.filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)]),
  );
  const done = new Set<string>();
  const faults: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      faults.push(`${path}: a circle of imports: ${[...trail.slice(start), path].join(' → ')}`);
      return;
    }
    if (done.has(path)) return;
    for (const next of edges.get(path) ?? []) if (next !== null) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return faults;
}

const isTest = (path: string): boolean => path.endsWith('.test.ts');

const isId = (path: string): boolean => /[/-]ids?\.ts$/.test(path);

function roomOf(path: string): string {
  const [, room = ''] = path.split('/');
  return room === 'main.ts' ? 'composition' : room;
}

/** The module of src/domain that a file is in; null for a file that lies above the modules. */
function moduleOf(path: string): string | null {
  const [, , module = '', ...rest] = path.split('/');
  return rest.length === 0 ? null : module;
}
