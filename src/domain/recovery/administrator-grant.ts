/** The right of one administrator to one reset by mail; the secret that is made by it consumes it. */
export type AdministratorGrant = {
  id: string;
  companyId: string;
  accountId: string;
  administratorId: string;
  mode: 'link' | 'temporary';
  grantedAt: number;
};

export type AdministratorGrantStore = {
  insert(grant: AdministratorGrant): Promise<void>;
};
