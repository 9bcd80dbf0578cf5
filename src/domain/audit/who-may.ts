/** The journal is read by the people it is about, for themselves. */
export const auditPermissions = { 'read-own-history': 'signed-in' } as const;
