import { find } from './find.ts';
import { queueKeys } from './queue-keys.ts';
import { remember } from './queue-memory.ts';
import { replaceRows } from './queue-rows.ts';

// Follows the desk's queue: the server sends the list anew whenever it changed. The page works without it, by reload.

const retryAtMostMs = 5 * 60_000;
const firstRetryMs = 10_000;
/** Nobody needs to hear of a shorter cut. */
const toldAfterMs = 8_000;
/** Browsers open six connections to a server: a page that nobody sees gives its own back. */
const hiddenForMs = 60_000;

type Update = { html: string; said: string; mark: string };

/** Who has no session is sent to sign in, and who may no longer read the queue is refused. */
const isSessionOver = async (address: URL): Promise<boolean> => {
  const asking = new AbortController();
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: asking.signal });
    return answer.type === 'opaqueredirect' || answer.status === 403;
  } catch {
    return false;
  } finally {
    asking.abort();
  }
};

const begin = (place: HTMLElement): void => {
  const [rows, said, halt] = [
    find(place, HTMLElement, '[data-rows]'),
    find(place, HTMLElement, '[data-said]'),
    find(place, HTMLElement, '[data-halt]'),
  ];
  const address = new URL(place.dataset.queue ?? '', location.href);
  let stream: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let cut: ReturnType<typeof setTimeout> | undefined;
  let retryMs = firstRetryMs;
  let isOver = false;
  let isLost = false;

  const listen = (): void => {
    clearTimeout(retry);
    if (stream || isOver || !update.checked || document.hidden) return;
    stream = new EventSource(address);
    stream.addEventListener('open', () => {
      retryMs = firstRetryMs;
      clearTimeout(cut);
      cut = undefined;
      if (isLost) said.textContent = place.dataset.back ?? '';
      isLost = false;
    });
    stream.addEventListener('queue', (event) => {
      const { html, said: sentence, mark } = JSON.parse(event.data) as Update;
      // What comes after a cut begins where this ended.
      address.searchParams.set('mark', mark);
      replaceRows(rows, html);
      if (sentence !== '') said.textContent = sentence;
    });
    stream.addEventListener('end', (event) => stop(event.data === 'over' ? 'over' : 'elsewhere'));
    stream.addEventListener('error', () => {
      // A short cut is mended by the browser; after a refusal it gives up, and we try again later and later.
      cut ??= setTimeout(() => {
        isLost = true;
        said.textContent = place.dataset.lost ?? '';
      }, toldAfterMs);
      if (stream?.readyState === EventSource.CLOSED) void refused();
    });
  };

  /** A stream does not say why it was refused: whether the session ended meanwhile, the server is asked once more. */
  const refused = async (): Promise<void> => {
    silence();
    if (await isSessionOver(address)) return stop('over');
    retry = setTimeout(listen, retryMs);
    retryMs = Math.min(retryAtMostMs, retryMs * 2);
  };

  const silence = (): void => {
    clearTimeout(retry);
    stream?.close();
    stream = null;
  };

  const stop = (reason: 'over' | 'elsewhere'): void => {
    silence();
    isOver = reason === 'over';
    update.checked = false;
    if (!isOver) {
      said.textContent = place.dataset.elsewhere ?? '';
      return;
    }
    // What the session showed goes with it.
    rows.replaceChildren();
    find(halt, HTMLElement, 'span').textContent = place.dataset.over ?? '';
    halt.role = 'alert';
    halt.hidden = false;
  };

  const tools = find(place, HTMLElement, '[data-live]');
  const update = find(tools, HTMLInputElement, '#live-update');
  remember(update, 'queue-update');
  update.addEventListener('change', () => (update.checked ? listen() : silence()));
  let hiddenSince: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('visibilitychange', () => {
    clearTimeout(hiddenSince);
    if (document.hidden) hiddenSince = setTimeout(silence, hiddenForMs);
    else listen();
  });
  addEventListener('pagehide', silence);
  queueKeys(place, find(tools, HTMLInputElement, '#live-keys'));
  tools.hidden = false;
  listen();
};

const place = document.querySelector<HTMLElement>('[data-queue]');
if (place) begin(place);
