import type { AccountStore } from '../domain/accounts/account-store.ts';
import type { CompanyStore } from '../domain/companies/company-store.ts';
import type { MassActionStore, MassPerson } from '../domain/mass-actions/mass-action-store.ts';
import type { MassReports } from '../domain/mass-actions/mass-report.ts';
import { listMassPeople } from '../domain/mass-actions/view-mass-action.ts';
import type { Clock } from '../platform/clock.ts';
import type { PaperLook } from '../platform/paper-look.ts';
import type { MassNamed } from '../reports/mass-action-pdf.ts';
import { sentences } from '../text/sentences.ts';

type Parts = {
  storage: { accounts: AccountStore; companies: CompanyStore; massActions: MassActionStore };
  clock: Clock;
  look: PaperLook;
  timeZone: string;
};

/** The reports of this installation's mass actions; what writes them is loaded when one is asked for. */
export const massReports = (parts: Parts): MassReports => ({
  fileName: ({ action }, language, ending) => {
    const { kinds, report } = sentences(language).massActions;
    const begun = Temporal.Instant.fromEpochMilliseconds(action.begunAt).toZonedDateTimeISO(parts.timeZone);
    return `${report.file(kinds[action.kind], String(begun.toPlainDate()))}.${ending}`;
  },
  csv: async function* (report, language) {
    const { massActionCsv } = await import('../reports/mass-action-csv.ts');
    yield* massActionCsv(report, listMassPeople(parts, report), parts.timeZone, language);
  },
  pdf: async (report, language) => {
    const { massActionPdf, namedOnPaper } = await import('../reports/mass-action-pdf.ts');
    const named: MassNamed[] = [];
    for (const { result, people } of report.results) {
      if (result === null) continue;
      const first: MassPerson[] = [];
      for await (const batch of listMassPeople(parts, report, result)) {
        first.push(...batch.slice(0, namedOnPaper - first.length));
        if (first.length >= namedOnPaper) break;
      }
      named.push({ result, people, first });
    }
    const company = (await parts.storage.companies.find(report.action.companyId))?.name ?? '';
    const { look, timeZone, clock } = parts;
    return massActionPdf(report, named, { look, company, timeZone, writtenAt: clock.now() }, language);
  },
});
