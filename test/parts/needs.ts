import { howToInstall, missingParts, type SystemPart } from '../../scripts/system-parts.ts';

/**
 * The options of a suite that needs a part of the system: `suite('…', needs('chromium'), () => …)`. Where the part is
 * missing, the suite is skipped under its own name and says how to get it.
 */
export function needs(...parts: readonly SystemPart[]): { skip: string | false } {
  const lacking = missingParts().filter((part) => parts.includes(part));
  if (lacking.length === 0) return { skip: false };
  return { skip: lacking.map((part) => `needs ${part}: ${howToInstall(part)}`).join('; ') };
}
