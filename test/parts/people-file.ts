import type { Answer, Visitor } from './visitor.ts';

/** Brings a table as a program sends one. */
export const bringByApi = (visitor: Visitor, table: string, path = '/api/v1/imports'): Promise<Answer> =>
  visitor.send(path, { method: 'POST', headers: { 'content-type': 'text/csv' }, body: table });

/** Brings a table of people to the form for it, as a browser sends a file. */
export const bring = async (
  visitor: Visitor,
  table: string | Uint8Array<ArrayBuffer>,
  name = 'équipe.csv',
): Promise<Answer> => {
  const form = await visitor.form('/config/users/import', 'Voir ce qui serait fait');
  return form.choose('Fichier CSV', table, name).press();
};

/** Where an answer leads to. */
export const placeOf = (answer: Answer): string => answer.headers.get('location') ?? '';

/** The page of an import once it has run. */
export const whenDone = async (visitor: Visitor, path: string): Promise<Answer> => {
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await visitor.get(path);
    if (!/Import en cours/.test(answer.text)) return answer;
  }
  throw new Error('The import does not end.');
};
