/**
 * A sentence with its commands as they can be typed: `marignan init`, or in a checkout `npm run -s marignan -- init`, or
 * `node src/main.ts init`.
 */
export const asTyped = (sentence: string, { startedAs }: { startedAs: string }): string =>
  startedAs === 'marignan' ? sentence : sentence.replace(ownCommand, () => `${startedAs} `);

/** Where a command follows, and no path, address or name. */
const ownCommand = /(?<![\w./@-])marignan (?=(?:--)?[a-z]+(?:-[a-z]+)*(?![\w.@]))/g;
