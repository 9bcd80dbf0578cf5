import { html } from 'hono/html';
import { type AskedOpinion, listSecondOpinions } from '../../domain/recovery/list-second-opinions.ts';
import type { RouteRequest } from '../../http/route.ts';
import { dates } from '../../text/dates.ts';
import { sentences } from '../../text/sentences.ts';
import type { Html } from '../components/html.ts';
import { emptyState, table, typed } from '../components/pieces.ts';
import type { Frame } from '../frame.ts';
import { presentActor } from '../present.ts';
import type { WebApp } from '../web-app.ts';

/** The second opinions that are asked for, wherever the desk looks: those of others, never the own. */
export const secondOpinions = (frame: Frame, { opinions, timeZone }: OpinionsData): Html => {
  const { secondOpinion: say, desk } = sentences(frame.language).web;
  if (opinions.length === 0) return emptyState(say.empty);
  const { time } = dates(frame.language, timeZone);
  return table(
    say.heading,
    [say.request, say.person, say.company, say.asker, say.until],
    opinions.map((one) => [
      html`<a href="/support/second/${one.requestNumber}">${desk.request(one.requestNumber)}</a>`,
      html`<strong>${typed(one.personName)}</strong>`,
      typed(one.companyName),
      one.agentName === '' ? say.someAgent : typed(one.agentName),
      time(one.expiresAt),
    ]),
  );
};

export type OpinionsData = { opinions: AskedOpinion[]; timeZone: string };

/** What `secondOpinions` shows to whoever is signed in, on a page of the desk. */
export const loadSecondOpinions = async (app: WebApp, request: RouteRequest): Promise<OpinionsData> => {
  const opinions = await listSecondOpinions(app, presentActor(request));
  if (opinions === 'not-allowed') throw new Error('The door let in somebody who may not give a second opinion.');
  return { opinions, timeZone: app.timeZone };
};
