import { runCommandLine } from '../../src/composition/command-line.ts';

/** A command in a process of its own, which tells the most memory it held. */
process.exitCode = await runCommandLine(process.argv.slice(2));
process.send?.({ peakMB: (process.resourceUsage().maxRSS * 1024) / 1e6 });
process.disconnect?.();
