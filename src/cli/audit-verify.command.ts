import { type ChainReport, verifyChain } from '../domain/audit/verify-chain.ts';
import type { Sentences } from '../text/sentences.ts';
import { type Answer, done, misused } from './answer.ts';
import type { OpenedInstallation } from './command-parts.ts';
import { layOutTable } from './lay-out-table.ts';
import { printable } from './printable.ts';
import { type EarlierChain, readEarlierVerification } from './read-earlier-verification.ts';

type Text = Sentences['cli'];

type FaultKind = keyof Text['audit']['faults'];

/** A chain of the report; `company` is its name. */
type VerifiedChain = Omit<ChainReport, 'fault'> & {
  company: string;
  fault: { kind: FaultKind; sequence: number } | null;
};

/**
 * Every chain from its first event to its signed head. `expect` names the JSON that an earlier run wrote and that was
 * kept elsewhere: its heads must still stand in the chains, so that a database put back to an older state shows too.
 */
export const verifyAudit = async (
  installation: OpenedInstallation,
  text: Text,
  expect: string | undefined,
): Promise<Answer> => {
  const earlier = expect === undefined ? [] : readEarlierVerification(expect);
  if (!earlier) return misused('rejected', [text.audit.expectUnreadable(printable(expect ?? ''))]);
  const chains = await verifyEveryChain(installation);
  for (const chain of earlier) {
    const fault = await compare(installation, chains, chain);
    if (fault) chains.push(fault);
  }
  return tell(chains, text);
};

const verifyEveryChain = async ({ storage, auditKey }: OpenedInstallation): Promise<VerifiedChain[]> => {
  const heads = await storage.audit.heads();
  const companies = await storage.companies.list();
  const names = new Map(companies.map(({ id, name }) => [id, name]));
  const chains: VerifiedChain[] = [];
  for (const head of heads) {
    const { companyId, ...report } = await verifyChain({ audit: storage.audit, auditKey }, head);
    chains.push({ companyId, company: names.get(companyId) ?? companyId, ...report });
  }
  // A company's chain begins with its creation: one without a chain has lost it.
  const chained = new Set(heads.map(({ companyId }) => companyId));
  for (const { id, name } of companies.filter((company) => !chained.has(company.id))) {
    chains.push({ companyId: id, company: name, events: 0, head: '', fault: { kind: 'no-chain', sequence: 0 } });
  }
  return chains;
};

/** What is wrong with a chain seen from an earlier verification; null when it continues it, or is at fault already. */
const compare = async (
  { storage }: OpenedInstallation,
  chains: readonly VerifiedChain[],
  { companyId, company, events, head }: EarlierChain,
): Promise<VerifiedChain | null> => {
  const present = chains.find((chain) => chain.companyId === companyId);
  if (!present) return { companyId, company, events: 0, head: '', fault: { kind: 'company-gone', sequence: 0 } };
  if (present.fault || events === 0) return null;
  const [event] = await storage.audit.listAfter(companyId, events - 1, 1);
  if (event?.sequence === events && event.hash === head) return null;
  return { ...present, fault: { kind: 'not-continued', sequence: events } };
};

const tell = (chains: readonly VerifiedChain[], text: Text): Answer => {
  const { columns, audit } = text;
  const faulty = chains.filter(({ fault }) => fault !== null);
  const table = layOutTable(
    [columns.company, columns.events, columns.chain],
    chains.map(({ company, events, head, fault }) => [
      company,
      String(events),
      fault ? audit.faults[fault.kind](fault.sequence) : `${audit.sound} ${head.slice(0, 16)}`,
    ]),
  );
  const json = { chains };
  if (faulty.length === 0) return done('intact', [...table, '', audit.holds], json);
  const complaints = faulty.map(({ company, fault }) =>
    audit.broken(printable(company), fault ? audit.faults[fault.kind](fault.sequence) : ''),
  );
  return { exitCode: 1, lines: table, complaints: [...complaints, audit.breaks], json: { outcome: 'broken', ...json } };
};
