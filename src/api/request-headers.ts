import type { Endpoint } from './endpoint.ts';

/** A header that an endpoint reads, as the document and its page name it. */
export type RequestHeader = { name: string; isRequired: boolean; description: string };

export const requestHeaders = ({ version, repeatable, isNameRequired }: Endpoint): RequestHeader[] => [
  ...(version === 'changed' ? [{ name: 'If-Match', isRequired: true, description: 'The ETag that was read' }] : []),
  ...(repeatable
    ? [
        {
          name: 'Idempotency-Key',
          isRequired: isNameRequired === true,
          description: 'A name for this request: done once within a day',
        },
      ]
    : []),
];
