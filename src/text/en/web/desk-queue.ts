import { plural } from '../../dates.ts';

const waiting = { one: 'request waits', other: 'requests wait' };
const requests = { one: 'request', other: 'requests' };

/** The queue's own words: filters, what changes while one looks, keys. */
export const deskQueue = {
  counted: (shown: number, waitingCount: number) =>
    `${plural('en', shown, { one: 'open request', other: 'open requests' })}, ${waitingCount} of them waiting`,
  found: (count: number) => plural('en', count, requests),
  shown: (first: string, last: string, all: string) => `${first} to ${last} of ${all}`,
  nature: 'Kind',
  kinds: { reset: 'Reset', incident: 'Incident' },
  by: (channel: string) => `by ${channel}`,
  bySensor: 'reported automatically',
  take: 'Take',
  takeWhat: (number: number) => `request no.\u00a0${number}`,

  filters: {
    heading: 'Choose requests',
    text: 'In the queue',
    textHint: 'Name, company or number',
    kind: 'Kind',
    channel: 'Received by',
    state: 'State',
    holder: 'Who has it',
    all: 'All',
    holders: { mine: 'You', nobody: 'Nobody yet', others: 'Another agent' },
    submit: 'Filter',
    submitWhat: 'the queue',
    clear: 'Show all',
    none: 'No open request matches.',
  },

  live: {
    heading: 'Updates and shortcuts',
    update: 'Keep the queue up to date without reloading the page',
    keys: 'Switch on keyboard shortcuts',
    keysWhat: 'One key is enough. Nothing happens while you type in a field.',
    key: 'Key',
    does: 'What it does',
    table: 'Keyboard shortcuts',
    actions: {
      n: 'Go to the next waiting request',
      p: 'Go to the one before',
      t: 'Take the request you are at',
      f: 'Search in the queue',
      '/': 'Search for an account',
    },
    over: 'Your session is over: the queue is no longer shown.',
    signIn: 'Sign in',
    elsewhere: 'The queue is followed in another tab. Here it stands still.',
    lost: 'The queue stands still: the connection to the server is cut. Another try follows.',
    back: 'The queue moves again.',
  },

  changes: {
    incident: (number: number) => `New incident, request no.\u00a0${number}.`,
    arrived: (count: number) => `${plural('en', count, { one: 'new request', other: 'new requests' })}.`,
    taken: (number: number, name: string) => `${name} took request no.\u00a0${number}.`,
    takenByYou: (number: number) => `You took request no.\u00a0${number}.`,
    waiting: (count: number) => `${plural('en', count, waiting)}.`,
  },
};
