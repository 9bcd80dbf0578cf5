/** A part of a company: a service, a shop, a region. An account is in one group or in none. */
export type Group = { id: string; companyId: string; name: string };

export const longestGroupName = 100;
export const groupsAtMost = 1000;
