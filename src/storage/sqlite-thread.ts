import { parentPort, workerData } from 'node:worker_threads';
import type { Asked, Told } from './sqlite-apart.ts';
import { SqliteConnection } from './sqlite-connection.ts';

/** The thread of a connection apart: runs the statements it is sent in their order, and answers each. */
const connection = new SqliteConnection((workerData as { file: string }).file);

parentPort?.on('message', (asked: Asked) => {
  if (asked === 'close') {
    connection.moveFromLog();
    connection.close();
    parentPort?.close();
    return;
  }
  parentPort?.postMessage(answer(asked));
});

const answer = (asked: Exclude<Asked, 'close'>): Told => {
  try {
    if (asked !== 'roll back') return { answer: connection.run(asked.sql, asked.parameters) };
    connection.rollBack();
    return { answer: { rows: [] } };
  } catch (error) {
    // What a copy of an error leaves out is what tells it from others.
    return { error, marks: { ...(error as object) } };
  }
};
