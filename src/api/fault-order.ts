import type { Endpoint } from './endpoint.ts';
import { fieldsOf, schemaOf } from './schema-of.ts';

type Pointed = { pointer: string };

/**
 * The faults of what an endpoint was sent, in the order in which its document names the fields, whichever check found
 * them; behind those of an object, what it does not have at all.
 */
export const faultOrder = ({ query, body }: Pick<Endpoint, 'query' | 'body'>) => {
  let names: string[] | undefined;
  return <Fault extends Pointed>(faults: readonly Fault[]): Fault[] => {
    names ??= [query, body].flatMap((part) => (part ? fieldsOf(schemaOf(part, 'input')).map(({ name }) => name) : []));
    const ranks = new Map(faults.map(({ pointer }) => [pointer, rankOf(pointer, names ?? [])]));
    return faults.toSorted((one, other) => (ranks.get(one.pointer) ?? 0) - (ranks.get(other.pointer) ?? 0));
  };
};

/** Of `/people/filter/q` among `people`, `people.filter`, `people.filter.q`; entries of a list stand where the list does. */
const rankOf = (pointer: string, names: readonly string[]): number => {
  const way = pointer.slice(1).split('/');
  for (let known = way.length; known > 0; known--) {
    const place = names.indexOf(nameOf(way.slice(0, known)));
    if (place < 0) continue;
    if (known === way.length) return place;
    const within = `${names[place]}.`;
    const last = names.findLastIndex((name) => name.startsWith(within) || name === names[place]);
    // Behind it, and before what an object around it does not have.
    return last + 1 / (known + 1);
  }
  return names.length;
};

const nameOf = (way: readonly string[]): string =>
  way.reduce((name, step) => (/^\d+$/.test(step) ? `${name}[]` : name === '' ? step : `${name}.${step}`), '');
