import { postalAddressLimits } from '../domain/accounts/postal-address.ts';
import { setPostalAddress } from '../domain/accounts/set-postal-address.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused, refused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { printable } from './printable.ts';

/** Says where sealed letters for a company's people go; with lines, sets it. */
export const companyAddress = async (
  installation: OpenedInstallation,
  text: Sentences['cli'],
  name: string,
  lines: readonly string[],
): Promise<Answer> => {
  const company = await installation.storage.companies.findByName(name);
  if (!company) return refused('unknown-company', text.unknownCompany(printable(name)));
  const shown = printable(company.name);
  if (lines.length === 0) {
    const address = await installation.storage.companies.findPostalAddress(company.id);
    return done('shown', address ? address.map((line) => printable(line)) : [text.letters.noAddress(shown)], {
      address,
    });
  }
  const outcome = await setPostalAddress(installation, { kind: 'console' }, { companyId: company.id, lines });
  switch (outcome.kind) {
    case 'set':
      return done('set', [text.letters.addressSet(shown)], { address: outcome.address });
    case 'rejected': {
      const { fewestLines, mostLines, lineLength } = postalAddressLimits;
      const fault = text.letters.addressFaults[outcome.fault](fewestLines, mostLines, lineLength);
      return misused('rejected', [text.field('<line>', fault)]);
    }
    case 'unknown':
      return refused('unknown-company', text.unknownCompany(shown));
    case 'not-allowed':
      throw new Error('The console may set a postal address.');
  }
};
