import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openInstallation } from '../../src/composition/installation.ts';
import { loadConfiguration } from '../../src/config/load-configuration.ts';
import { createCompany } from '../../src/domain/accounts/create-company.ts';
import { newSecretKey } from '../../src/platform/keys.ts';
import { newId } from '../../src/platform/random.ts';
import { Secret } from '../../src/platform/secret.ts';
import { type BreachLists, importBreachLists } from './breach-lists.ts';
import { freePort } from './free-port.ts';
import { password } from './password.ts';
import { measureSaturation, type Saturation } from './saturation.ts';
import { ServerProcess } from './server-process.ts';

export type Place = {
  configFile: string;
  port: number;
  /** Mail addresses of users; the first is for whoever must not be signed in elsewhere. */
  people: string[];
};

/** What the benches of one run share: one installation on disk, with people, and one run at saturation. */
export class Ground {
  #place: Promise<Place> | undefined;
  #saturation: Promise<Saturation> | undefined;
  #breachLists: Promise<BreachLists> | undefined;
  readonly #folder = mkdtempSync(join(tmpdir(), 'marignan-bench-'));

  place(): Promise<Place> {
    this.#place ??= prepare(this.#folder);
    return this.#place;
  }

  saturation(): Promise<Saturation> {
    this.#saturation ??= measureSaturation(this);
    return this.#saturation;
  }

  breachLists(): Promise<BreachLists> {
    this.#breachLists ??= importBreachLists(this.#folder);
    return this.#breachLists;
  }

  /** The server as an operator starts it, answering; the caller stops it. */
  async serve(): Promise<ServerProcess> {
    const server = ServerProcess.spawn(await this.place());
    await server.answers('/healthz');
    return server;
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#place, this.#saturation, this.#breachLists]);
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** As many people as the fastest hashing of this machine could sign in while it is measured, and at least 2,500. */
const peopleCount = Math.max(2500, availableParallelism() * 1500);

const prepare = async (folder: string): Promise<Place> => {
  const port = await freePort();
  const configFile = join(folder, 'marignan.yaml');
  writeFileSync(configFile, configuration(port));
  writeFileSync(join(folder, 'secret.key'), newSecretKey().reveal(), { mode: 0o600 });
  const loaded = loadConfiguration({ environment: {}, overrides: { file: configFile }, needsSecretKey: true });
  if ('faults' in loaded) throw new Error(`The bench's configuration has faults: ${JSON.stringify(loaded.faults)}`);
  const installation = await openInstallation(loaded.config, loaded.secrets);
  try {
    return { configFile, port, people: await addPeople(installation) };
  } finally {
    await installation.close();
  }
};

/** The limits per source count what one address asks; here one address is everybody. */
const configuration = (port: number): string => `data: .
listen:
  port: ${port}
limits:
  requestsPerSourcePerMinute: 10000000
  formsPerSourcePerMinute: 1000000
`;

/** One hash serves everybody: what a sign-in costs does not depend on the salt. */
const addPeople = async (installation: Awaited<ReturnType<typeof openInstallation>>): Promise<string[]> => {
  const { storage, hasher, random, clock } = installation;
  for (const kind of ['operating', 'client'] as const) {
    const made = await createCompany(installation, { kind: 'console' }, { name: kind, kind, profile: 'standard' });
    if (made.kind !== 'created') throw new Error(`The company could not be made: ${made.kind}`);
  }
  const company = await storage.companies.findByName('client');
  if (!company) throw new Error('The company is not there.');
  const hash = await hasher.hash(new Secret(password), 'bench');
  const at = clock.now();
  const emails = Array.from({ length: peopleCount }, (_, number) => `person.${number}@bench.example`);
  for (let from = 0; from < emails.length; from += 500) {
    await storage.transaction(async (tx) => {
      for (const email of emails.slice(from, from + 500)) {
        const owner = { companyId: company.id, accountId: newId(random) };
        await tx.accounts.insert({
          id: owner.accountId,
          companyId: owner.companyId,
          role: 'user',
          email,
          firstName: 'Camille',
          lastName: 'Martin',
          telephone: null,
          language: 'fr',
          state: 'active',
          emailSince: at,
          telephoneSince: at,
          groupId: null,
          createdAt: at,
          lastSignedInAt: null,
        });
        const credential = {
          ...owner,
          hash,
          setBy: 'user',
          setAt: at,
          mustChange: false,
          changeAdvised: false,
        } as const;
        await tx.credentials.replace(credential, 0);
      }
    });
  }
  return emails;
};
