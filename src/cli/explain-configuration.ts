import type { Sentences } from '../text/sentences.ts';
import { type Answer, misused } from './answer.ts';
import type { Misconfigured } from './command-parts.ts';

/** The configuration does not let the command begin: every fault, each where it stands. */
export const misconfigured = ({ faults, warnings }: Misconfigured, text: Sentences['cli']): Answer =>
  misused('misconfigured', [...faults.map(({ message }) => message), text.misconfigured(faults.length)], {
    faults,
    warnings,
  });
