import type { Notice, NoticeContent } from '../../src/domain/notifications/notice.ts';
import type { SmtpSecrets, SmtpSettings } from '../../src/mail/smtp.ts';
import { newId, systemRandom } from '../../src/platform/random.ts';

export const companyId = 'a'.repeat(24);
export const accountId = 'b'.repeat(24);

export { exampleInstallation as installation } from '../../src/mail/gallery.ts';

/** No password, and no signature. */
export const unlocked: SmtpSecrets = { password: null, signingKey: null };

export const smtpTo = (port: number, more: Partial<SmtpSettings> = {}): SmtpSettings => ({
  host: '127.0.0.1',
  port,
  security: 'none',
  user: undefined,
  from: { name: 'eKo', address: 'acces@eko.example' },
  dkim: undefined,
  ...more,
});

export const noticeOf = (content: NoticeContent, createdAt: number, more: Partial<Notice> = {}): Notice => ({
  id: newId(systemRandom),
  companyId,
  accountId,
  requestNumber: null,
  to: { name: 'Claire Martin', address: 'claire@ateliers.example' },
  language: 'fr',
  content,
  createdAt,
  expiresAt: null,
  ...more,
});
