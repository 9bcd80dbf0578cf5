import type { Actor } from '../accounts/actor.ts';
import type { Company } from '../companies/company.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import type { TelephoneStop } from './telephone-stop.ts';
import type { TelephoneStopStore } from './telephone-stop-store.ts';
import { mayHereOrAtConsole } from './who-may.ts';

type Deps = { storage: { companies: CompanyStore; telephoneStops: TelephoneStopStore } };

/** With the company's name; null: all companies. */
export type ListedStop = TelephoneStop & { companyName: string | null };

/**
 * Promise: where no telephone resets are made now, and the companies that have a switch.
 * Who may: agents and supervisors; the operator at the console. Records nothing. Mails nothing.
 */
export const listTelephoneStops = async (
  deps: Deps,
  actor: Actor,
): Promise<{ stops: ListedStop[]; companies: Company[] } | 'not-allowed'> => {
  if (!mayHereOrAtConsole(actor, 'read-telephone-stops')) return 'not-allowed';
  const companies = (await deps.storage.companies.list()).filter(({ kind }) => kind === 'client');
  const stops = await deps.storage.telephoneStops.list();
  const nameOf = (companyId: string | null): string | null =>
    companyId === null ? null : (companies.find(({ id }) => id === companyId)?.name ?? '');
  return { stops: stops.map((stop) => ({ ...stop, companyName: nameOf(stop.companyId) })), companies };
};
