import type { Method } from '../../../domain/caller-verification/method.ts';
import type { Html } from '../../components/html.ts';
import type { Frame } from '../../frame.ts';
import type { RequestData } from '../request-data.ts';

/** One way to verify the caller, as the page of a request offers it. `path` is the page's own. */
export type MethodSection = {
  method: Method;
  heading: (frame: Frame) => string;
  render: (frame: Frame, data: RequestData, path: string) => Html;
  /** The fields it has now: their faults stand at them, and above the page when they are gone. */
  fields?: (data: RequestData) => string[];
};
