// The tables of the programs that come with a key; instants as in the rest of the schema.

export type TablesOfTheApi = { api_keys: ApiKeysTable; idempotency_keys: IdempotencyKeysTable };

export type ApiKeysTable = {
  id: string;
  company_id: string;
  name: string;
  /** One space between them. */
  scopes: string;
  hash: string;
  created_at: number;
  created_by: string | null;
  expires_at: number;
  last_used_at: number | null;
  revoked_at: number | null;
};

export type IdempotencyKeysTable = {
  caller: string;
  key: string;
  fingerprint: string;
  claim: string;
  /** `done`: the effect is written, by the same transaction. */
  state: 'under-way' | 'done' | 'answered';
  leased_until: number;
  status: number | null;
  /** Encrypted. */
  answer: Uint8Array | null;
  created_at: number;
};
