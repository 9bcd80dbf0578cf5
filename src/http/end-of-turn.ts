let end: Promise<void> | null = null;

/**
 * The end of this turn of the event loop. Answers that leave together then wake the reverse proxy (or whoever reads them)
 * once and not one by one, which costs more than making them.
 */
export const endOfTurn = (): Promise<void> => {
  end ??= new Promise((resolve) => {
    setImmediate(() => {
      end = null;
      resolve();
    });
  });
  return end;
};
