/** Between two parts of long work: whoever waits for an answer gets it first. */
export const letOthers = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
