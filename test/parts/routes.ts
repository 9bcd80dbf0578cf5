import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apiRoutes } from '../../src/api/routes.ts';
import { openInstallation } from '../../src/composition/installation.ts';
import { load } from '../../src/composition/read-configuration.ts';
import { openSite } from '../../src/composition/site.ts';
import { healthRoutes } from '../../src/http/health.ts';
import type { Route } from '../../src/http/route.ts';
import { newSecretKey } from '../../src/platform/keys.ts';
import { helpRoutes } from '../../src/web/help/help.page.ts';
import { webRoutes } from '../../src/web/routes.ts';

/** Every door of the server, but for the demonstration's mailbox, as the rooms declare them. */
export async function declaredRoutes(): Promise<Route[]> {
  const data = await mkdtemp(join(tmpdir(), 'marignan-routes-'));
  const environment = { MARIGNAN_SECRET_KEY: newSecretKey().reveal() };
  const loaded = load({ config: 'examples/eko/marignan.yaml', data }, environment, true);
  if ('faults' in loaded) throw new Error(`The example is faulty: ${JSON.stringify(loaded.faults)}`);
  const installation = await openInstallation(loaded.config, loaded.secrets);
  try {
    const site = openSite(installation, true);
    return [
      ...healthRoutes(async () => true),
      ...webRoutes(site),
      ...helpRoutes(site),
      ...apiRoutes({ ...installation, ...site, storage: installation.storage }, site),
    ];
  } finally {
    await installation.close();
    await rm(data, { recursive: true, force: true });
  }
}

/** A path that fits the route's pattern and names nothing that exists, unless `names` does. */
export const pathOf = (route: Route, names: Record<string, string> = {}): string => {
  const nothing: Record<string, string> = { id: 'z'.repeat(24), number: '99999999', token: 'x'.repeat(43) };
  return route.path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name: string) => names[name] ?? nothing[name] ?? 'nothing');
};
