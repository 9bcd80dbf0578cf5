/** Everybody's password; it has not the shape of a temporary password, which would cost two hashes. */
export const password = 'quatre baleines et un phare';
