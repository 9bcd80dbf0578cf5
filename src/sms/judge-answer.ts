import type { Sending } from '../domain/notifications/sending.ts';

const mostBytes = 64 * 1024;

/**
 * What a provider's answer means. A message or a number it will never take ends the notice; a fault of the installation
 * (the key, the address, the credit) can be mended while it waits. A message that was answered with 2xx is not tried
 * again when only the promised field lacks: it may be on its way.
 */
export const judgeAnswer = async (
  answer: Response,
  success: { field: string; value?: string | undefined } | undefined,
  number: string,
): Promise<Sending> => {
  const { status } = answer;
  if (status < 200 || status > 299) {
    await answer.body?.cancel();
    return { kind: lasting.has(status) ? 'refused' : 'failed', fault: `http ${status}` };
  }
  const text = await readBounded(answer);
  if (text === null) return { kind: 'failed', fault: `http ${status} too long` };
  if (!success) return { kind: 'accepted' };
  const found = fieldOf(text, success.field);
  const wanted = success.value?.replaceAll('{to}', number);
  const taken = wanted === undefined ? found !== null && found !== '' : found === wanted;
  return taken ? { kind: 'accepted' } : { kind: 'refused', fault: `http ${status} not taken` };
};

/** About this number or this text: the same again would be answered the same. */
const lasting = new Set([400, 413, 422]);

/** Null beyond the bound: what follows is not even received. */
const readBounded = async (answer: Response): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > mostBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** The field as text; null when it is not there, is null, false, or an empty list, or the answer is no JSON. */
const fieldOf = (text: string, path: string): string | null => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return null;
    value = (value as Record<string, unknown>)[name];
  }
  if (value === undefined || value === null || value === false) return null;
  if (typeof value === 'object') return Object.keys(value).length > 0 ? JSON.stringify(value) : null;
  return String(value);
};
