import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Notice } from '../../src/domain/notifications/notice.ts';
import { type OpenStorage, openStorage } from '../../src/storage/open-storage.ts';
import { accountId, companyId } from './notices.ts';

export type OutboxRoom = { folder: string; storage: OpenStorage; close: () => Promise<void> };

/** A real database in a folder of its own, or again in one that is there. */
export async function openOutboxRoom(existing?: string): Promise<OutboxRoom> {
  const folder = existing ?? (await mkdtemp(join(tmpdir(), 'marignan-outbox-')));
  const storage = await openStorage({
    database: { kind: 'sqlite', file: join(folder, 'marignan.db') },
    keys: { outbox: new Uint8Array(32).fill(1), audit: new Uint8Array(32).fill(2) },
  });
  await storage.migrate();
  if (!(await storage.companies.find(companyId))) await addPerson(storage);
  return {
    folder,
    storage,
    close: async () => {
      await storage.close();
      if (!existing) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function addPerson(storage: OpenStorage): Promise<void> {
  await storage.companies.insert({
    id: companyId,
    kind: 'client',
    name: 'Ateliers Moselle',
    profile: 'standard',
    createdAt: 0,
  });
  await storage.accounts.insert({
    id: accountId,
    companyId,
    role: 'user',
    email: 'claire@ateliers.example',
    firstName: 'Claire',
    lastName: 'Martin',
    telephone: null,
    language: 'fr',
    state: 'active',
    emailSince: 0,
    telephoneSince: 0,
    groupId: null,
    createdAt: 0,
    lastSignedInAt: null,
  });
}

export const put = (storage: OpenStorage, ...notices: Notice[]): Promise<void> =>
  storage.transaction(async (tx) => {
    for (const notice of notices) await tx.outbox.put(notice);
  });
