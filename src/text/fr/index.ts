import { cli } from './cli.ts';
import { coach } from './coach.ts';
import { help } from './help.ts';
import { mail } from './mail.ts';
import { reasons } from './reasons.ts';
import { web } from './web.ts';

/** French is the source: the other languages take its shape. */
export const fr = { web, mail, reasons, coach, help, cli };
