import { globSync, readFileSync } from 'node:fs';
import { posix, sep } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';

/** One file of TypeScript as the rules see it. Paths are relative to the repository, with forward slashes. */
export type SourceFile = {
  path: string;
  text: string;
  program: ReturnType<typeof parseSync>['program'];
  imports: readonly Import[];
};

export type Import = {
  /** As written; null when it is computed, so that nobody can tell what it is. */
  specifier: string | null;
  /** The file it leads to, when that is one of ours. */
  target: string | null;
  /** Erased before running: it binds the words of two rooms, though not their code. */
  typeOnly: boolean;
  line: number;
};

const root = posix.join(import.meta.dirname.replaceAll(sep, '/'), '..');

/** Every file under version control, or about to be: what `.gitignore` names is left out. */
export function listFiles(pattern = '**/*'): string[] {
  const ignored = new Set(['node_modules', '.git', 'data']);
  return globSync(pattern, {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => ignored.has(entry.name) || entry.name.endsWith('.tsbuildinfo'),
  })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(root, posix.join(entry.parentPath.replaceAll(sep, '/'), entry.name)))
    .sort();
}

export function readText(path: string): string {
  return readFileSync(posix.join(root, path), 'utf8');
}

export function readSourceFiles(pattern: string): SourceFile[] {
  return listFiles(pattern).map((path) => parseSource(path, readText(path)));
}

/** Throws where the text is no TypeScript: a rule must never pass because its file could not be read. */
export function parseSource(path: string, text: string): SourceFile {
  const { program, errors } = parseSync(path, text);
  const [error] = errors;
  if (error) throw new Error(`${path} does not parse: ${error.message}`);
  return { path, text, program, imports: findImports(path, text, program) };
}

export const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Imports, re-exports, `import()`, `import('…')` as a type, and `new URL('./thread.ts', import.meta.url)`. */
function findImports(path: string, text: string, program: SourceFile['program']): Import[] {
  const imports: Import[] = [];
  const add = (specifier: string | null, offset: number, typeOnly: boolean): void => {
    imports.push({ specifier, target: specifier && resolve(path, specifier), typeOnly, line: lineOf(text, offset) });
  };
  new Visitor({
    ImportDeclaration(node) {
      const named = node.specifiers;
      const everyNameIsType =
        named.length > 0 && named.every((name) => name.type === 'ImportSpecifier' && name.importKind === 'type');
      add(node.source.value, node.start, node.importKind === 'type' || everyNameIsType);
    },
    ExportNamedDeclaration(node) {
      if (node.source) add(node.source.value, node.start, node.exportKind === 'type');
    },
    ExportAllDeclaration(node) {
      add(node.source.value, node.start, node.exportKind === 'type');
    },
    ImportExpression(node) {
      const { source } = node;
      add(source.type === 'Literal' && typeof source.value === 'string' ? source.value : null, node.start, false);
    },
    TSImportType(node) {
      add(node.source.value, node.start, true);
    },
    NewExpression(node) {
      const [first] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (!isUrl || first?.type !== 'Literal' || typeof first.value !== 'string') return;
      if (/^\.\.?\/.*\.ts$/.test(first.value)) add(first.value, node.start, false);
    },
  }).visit(program);
  return imports;
}

function resolve(from: string, specifier: string): string | null {
  if (specifier.startsWith('#src/')) return posix.join('src', specifier.slice('#src/'.length));
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  return null;
}
