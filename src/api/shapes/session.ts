import * as z from 'zod';
import type { Session } from '../../domain/sessions/session.ts';

const instant = z.iso.datetime();

/** An open session, as `showSession` shows it. */
export const sessionShape = z.object({
  id: z.string(),
  kind: z.enum(['full', 'choose-password']),
  createdAt: instant,
  lastSeenAt: instant,
  expiresAt: instant,
  source: z.string(),
  userAgent: z.string(),
});

export const showSession = (session: Session): z.infer<typeof sessionShape> => {
  const { id, kind, createdAt, lastSeenAt, expiresAt, source, userAgent } = session;
  const shown = (at: number) => new Date(at).toISOString();
  const times = { createdAt: shown(createdAt), lastSeenAt: shown(lastSeenAt), expiresAt: shown(expiresAt) };
  return { id, kind, ...times, source, userAgent };
};
