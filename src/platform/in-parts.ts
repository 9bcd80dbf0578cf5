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
