/** Text in the signs that an address takes as they are; whoever reads it is to make nothing of it. */
export const toOpaque = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');

export const fromOpaque = (opaque: string): string => Buffer.from(opaque, 'base64url').toString('utf8');
