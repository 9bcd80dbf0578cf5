import { html } from 'hono/html';
import {
  channels,
  everyRequest,
  holders,
  kinds,
  openStates,
  type QueueFilter,
} from '../../domain/recovery/queue-filter.ts';
import { sentences } from '../../text/sentences.ts';
import { field, select } from '../components/field.ts';
import { button, unseen } from '../components/form.ts';
import type { Html } from '../components/html.ts';
import type { Frame } from '../frame.ts';
import { readSearch } from '../typed-input.ts';

/** What an address asks of the queue; what it does not know, it leaves out. */
export const readFilter = (url: URL): QueueFilter => {
  const one = <Choice extends string>(name: string, choices: readonly Choice[]): Choice | null =>
    choices.find((choice) => choice === url.searchParams.get(name)) ?? null;
  return {
    text: readSearch(url, 'find'),
    kind: one('kind', kinds),
    channel: one('channel', channels),
    state: one('state', openStates),
    holder: one('holder', holders),
  };
};

/** The address of a page of the queue, or of what follows it. */
export const queueHref = (path: string, filter: QueueFilter, more: Record<string, string> = {}): string => {
  const { text, ...chosen } = filter;
  const given = Object.entries({ find: text, ...chosen, ...more }).flatMap(([name, value]) =>
    value ? [[name, value]] : [],
  );
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
};

export const isFiltered = (filter: QueueFilter): boolean =>
  Object.entries(everyRequest).some(([name, value]) => filter[name as keyof QueueFilter] !== value);

export const filterForm = (frame: Frame, filter: QueueFilter): Html => {
  const { desk, deskQueue } = sentences(frame.language).web;
  const say = deskQueue.filters;
  const choice = (name: keyof typeof chosen, label: string, labels: Record<string, string>): Html =>
    select(frame, {
      name,
      label,
      value: filter[name] ?? '',
      autocomplete: 'off',
      choices: [
        { value: '', label: say.all },
        ...Object.entries(chosen[name]).map(([, value]) => ({ value, label: labels[value] ?? value })),
      ],
    });
  return html`<details${isFiltered(filter) ? html` open` : ''}>
<summary>${say.heading}</summary>
<form class="filters" method="get" action="/support" novalidate>
${field(frame, { name: 'find', label: say.text, hint: say.textHint, type: 'search', value: filter.text, autocomplete: 'off', maxLength: 200 })}
${choice('kind', say.kind, deskQueue.kinds)}
${choice('channel', say.channel, desk.detail.channels)}
${choice('state', say.state, desk.states)}
${choice('holder', say.holder, say.holders)}
<div class="actions">${button(html`${say.submit}${unseen(say.submitWhat)}`, 'second')}
${isFiltered(filter) ? html`<a href="/support">${say.clear}</a>` : ''}</div>
</form>
</details>`;
};

const chosen = { kind: kinds, channel: channels, state: openStates, holder: holders };
