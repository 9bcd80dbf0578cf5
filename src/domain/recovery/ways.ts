import type { Account } from '../accounts/account.ts';
import { suffices } from '../caller-verification/desk-policy.ts';
import { type Delivery, deliveries } from '../caller-verification/method.ts';
import type { CompanyStore } from '../companies/company-store.ts';
import { type Contact, type DeliveryMeans, findContact } from './deliver-reset.ts';
import type { Weighed } from './weigh-verification.ts';

/** A way in which the access can come back, and how far it is from being open. */
export type Way = {
  delivery: Delivery;
  /** The mobile number on file, for the way that needs one. */
  number?: string;
  state:
    | 'open'
    /** The policy does not have it for this account as things are. */
    | 'forbidden'
    /** What was proved travelled on the same channel. */
    | 'same-channel'
    /** A second person's word is all it lacks. */
    | 'second-person'
    | 'more-proof'
    /** There is nothing to send it with or to. */
    | Extract<Contact, { channel: null }>['lacks'];
};

/** Every way, the strongest first, weighed by the rules in force. What shows here is asked again by the reset. */
export const listWays = async (
  stores: { companies: CompanyStore },
  means: DeliveryMeans,
  account: Account,
  { rules, passed }: Pick<Weighed, 'rules' | 'passed'>,
): Promise<Way[]> => {
  const ways: Way[] = [];
  for (const delivery of deliveries) {
    const contact = await findContact(stores, means, account, delivery);
    const state = contact.channel === null ? contact.lacks : proofState(rules, passed, delivery);
    const isForbidden = rules.some((rule) => !rule.deliveries.includes(delivery));
    const number = contact.channel === 'sms' ? { number: contact.address } : {};
    ways.push({ delivery, ...number, state: isForbidden ? 'forbidden' : state });
  }
  return ways;
};

const proofState = (rules: Weighed['rules'], passed: Weighed['passed'], delivery: Delivery): Way['state'] => {
  if (suffices(rules, passed, delivery)) return 'open';
  if (suffices(rules, new Set([...passed, 'second-agent'] as const), delivery)) return 'second-person';
  const nothingApart = rules.map((rule) => ({ ...rule, apart: [] }));
  return suffices(nothingApart, passed, delivery) ? 'same-channel' : 'more-proof';
};
