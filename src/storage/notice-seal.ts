import type { Notice, NoticeContent } from '../domain/notifications/notice.ts';
import { seal, unseal } from '../platform/sealing.ts';
import { Secret } from '../platform/secret.ts';

export type SealedPart = Pick<Notice, 'to' | 'content'>;

/** Encrypts what a notice says and to whom. The notice's id is the context: the seal opens in its own row only. */
export const sealNotice = (key: Uint8Array, notice: Notice): Uint8Array => {
  const content = Object.entries(notice.content).map(([field, value]) => [
    field,
    value instanceof Secret ? { secret: value.reveal() } : value,
  ]);
  return seal(key, JSON.stringify({ to: notice.to, content: Object.fromEntries(content) }), notice.id);
};

/** Opens what `sealNotice` made; secrets come back as secrets. Throws when the key or the row is another. */
export const unsealNotice = (key: Uint8Array, sealed: Uint8Array, noticeId: string): SealedPart => {
  const { to, content } = JSON.parse(unseal(key, sealed, noticeId)) as { to: Notice['to']; content: object };
  const fields = Object.entries(content).map(([field, value]) => [
    field,
    isSecret(value) ? new Secret(value.secret) : value,
  ]);
  return { to, content: Object.fromEntries(fields) as NoticeContent };
};

const isSecret = (value: unknown): value is { secret: string } =>
  typeof value === 'object' && value !== null && 'secret' in value && typeof value.secret === 'string';
