import { callBack } from './call-back.ts';
import { mailCode } from './mail-code.ts';
import type { MethodSection } from './method-section.ts';
import { ownCode } from './own-code.ts';
import { secondAgent } from './second-agent.ts';
import { smsCode } from './sms-code.ts';
import { vouching, vouchingLink } from './vouching.ts';

/** Every way to verify a caller, in the order in which the page has them. */
export const methodSections: readonly MethodSection[] = [
  mailCode,
  smsCode,
  ownCode,
  callBack,
  vouching,
  vouchingLink,
  secondAgent,
];
