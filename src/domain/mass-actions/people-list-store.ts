/** A list of people that somebody brought for a mass action, kept while it is looked at, a day at most. */
export type PeopleList = {
  id: string;
  companyId: string;
  /** Who brought it; nobody else sees it. */
  accountId: string;
  /** Null where it was pasted. */
  fileName: string | null;
  entries: readonly string[];
  createdAt: number;
};

export type PeopleListStore = {
  /** A company's oldest lists go when they are too many. */
  insert(list: PeopleList): Promise<void>;
  find(companyId: string, accountId: string, id: string): Promise<PeopleList | null>;
};
