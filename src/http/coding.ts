export type Coding = 'br' | 'gzip' | 'identity';

/** The shortest coding that the browser takes. */
export const codingFor = (headers: Headers): Coding => {
  const accepted = headers.get('accept-encoding') ?? '';
  return accepts(accepted, 'br') ? 'br' : accepts(accepted, 'gzip') ? 'gzip' : 'identity';
};

/** Whether an Accept-Encoding header names the coding, other than with `q=0` (RFC 9110 §12.5.3). */
const accepts = (header: string, coding: string): boolean =>
  header.split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    return name === coding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter));
  });
