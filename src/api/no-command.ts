import type { Endpoint } from './endpoint.ts';

/**
 * Why an endpoint has no command at the server's console: it is about the caller's own access; a person of the desk
 * answers for it by name; it sets a password or sends a secret; it is somebody's word; the company's administrators
 * decide it among themselves; the console reads a file whenever it is named, and keeps none.
 */
export type NoCommand = 'own' | 'desk' | 'password' | 'word' | 'administrators-decide' | 'not-kept';

/** Null: a command is missing, or there is one. */
export const whyNoCommand = ({ id, tag, who, commands }: Endpoint): NoCommand | null => {
  if (commands) return null;
  if (tag === 'session' || tag === 'account') return 'own';
  if (Array.isArray(who) && who.every((role) => role === 'agent' || role === 'supervisor')) return 'desk';
  return Object.hasOwn(others, id) ? (others[id] ?? null) : null;
};

const others: Readonly<Record<string, NoCommand>> = {
  requestReset: 'word',
  askDesk: 'word',
  listVouchings: 'word',
  answerVouching: 'word',
  setPassword: 'password',
  listOpenWays: 'password',
  sendReset: 'password',
  changeDeskSettings: 'administrators-decide',
  dropImport: 'not-kept',
};
