const contentPolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Of a page whose script asks this server: here, and nowhere else. No page with a password does. */
export const askingPolicy = { 'content-security-policy': `${contentPolicy}; connect-src 'self'` };

/**
 * Headers of every answer (ASVS 3.4). Scripts and styles come from this server alone and nothing may frame it. There is no
 * connect-src, but on the desk's queue and the list of users: no script of a page can send anything, so what is typed leaves the browser in a form or not at all.
 * `same-origin` instead of `no-referrer`: with the latter, browsers send `Origin: null` on our own forms.
 */
export const securityHeaders = (secure: boolean): [string, string][] => [
  ['content-security-policy', contentPolicy],
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'same-origin'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['permissions-policy', 'camera=(), geolocation=(), microphone=()'],
  ...(secure ? ([['strict-transport-security', 'max-age=63072000; includeSubDomains']] as [string, string][]) : []),
];
