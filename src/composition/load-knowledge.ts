import { readFile } from 'node:fs/promises';
import { type Knowledge, readKnowledge } from '../domain/password-policy/knowledge.ts';

/** What attackers know before they begin, read on first use. */
export const loadKnowledge = (): Promise<Knowledge> => {
  loading ??= readFile(knowledgeFile, 'utf8').then(readKnowledge);
  return loading;
};

const knowledgeFile = new URL('../domain/password-policy/dictionaries/knowledge.txt', import.meta.url);

let loading: Promise<Knowledge> | undefined;
