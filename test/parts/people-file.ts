import type { Answer, Visitor } from './visitor.ts';

/** Brings a table of people to the form for it, as a browser sends a file. */
export const bring = async (
  visitor: Visitor,
  table: string | Uint8Array<ArrayBuffer>,
  name = 'équipe.csv',
): Promise<Answer> => {
  const { values, action } = await visitor.form('/config/users/import', 'Voir ce qui serait fait');
  const form = new FormData();
  for (const [field, value] of values) if (field !== 'file') form.append(field, value);
  form.append('file', new Blob([table]), name);
  const sent = new Response(form);
  const body = new Uint8Array(await sent.arrayBuffer());
  const headers = { 'content-type': sent.headers.get('content-type') ?? '' };
  return visitor.send(action, { method: 'POST', headers, body });
};
