/** The items in their order, so many at once; the last part may be shorter. */
export function* inParts<Item>(items: Iterable<Item>, atOnce: number): Generator<Item[]> {
  let part: Item[] = [];
  for (const item of items) {
    part.push(item);
    if (part.length < atOnce) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}

/**
 * Each with what was prepared for it; the next one's preparation begins before one is handed out, so that nobody waits for
 * it.
 */
export async function* prepared<Item, Ready>(
  items: AsyncIterable<Item> | Iterable<Item>,
  prepare: (item: Item) => Promise<Ready>,
): AsyncGenerator<[Item, Ready]> {
  let before: { item: Item; ready: Promise<Ready> } | null = null;
  for await (const item of items) {
    const ready = prepare(item);
    // It is awaited, but not before it may fail.
    ready.catch(() => undefined);
    if (before) yield [before.item, await before.ready];
    before = { item, ready };
  }
  if (before) yield [before.item, await before.ready];
}
