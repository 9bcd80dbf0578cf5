import type { DatabaseFiles } from '../cli/command-parts.ts';
import type { Environment } from '../config/environment.ts';
import { inspectDatabaseFile, settleDatabaseFile } from '../storage/database-file.ts';
import type { Language } from '../text/sentences.ts';
import { openAt } from './open-at.ts';

export const databaseFiles = (environment: Environment, language: Language): DatabaseFiles => ({
  inspect: inspectDatabaseFile,
  settle: settleDatabaseFile,
  open: async (places, file) => {
    try {
      return await openAt(places, environment, language, file);
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'schema-too-new') return { kind: 'newer' };
      throw cause;
    }
  },
});
