import { randomUUID } from 'node:crypto';

/** What a route answers. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A code about one property, as OData lists them. */
export interface Detail {
  readonly code: string;
  readonly target: string;
}

/** A refusal in the shape of Graph (Entra model 12.9). */
export class Problem extends Error {
  readonly answer: Answer;
  constructor(status: number, code: string, message: string, details: readonly Detail[] = [], headers: Answer['headers'] = {}) {
    super(message);
    const date = new Date(0).toISOString().slice(0, 19);
    const innerError = { date, 'request-id': randomUUID(), 'client-request-id': randomUUID() };
    const more = details.length > 0 ? { details: details.map((one) => ({ ...one, message })) } : {};
    this.answer = { status, body: { error: { code, message, ...more, innerError } }, headers };
  }
}

/** The refusals of Graph by what went wrong. */
export const problems = {
  noToken: () => new Problem(401, 'InvalidAuthenticationToken', 'Access token is empty.'),
  badToken: (why: string) => new Problem(401, 'InvalidAuthenticationToken', `Access token validation failure. ${why}`),
  denied: () => new Problem(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'),
  notFound: (what: string) => new Problem(404, 'Request_ResourceNotFound', `Resource '${what}' does not exist.`),
  noSegment: (segment: string) => new Problem(400, 'BadRequest', `Resource not found for the segment '${segment}'.`),
  bad: (message: string, details: readonly Detail[] = []) => new Problem(400, 'Request_BadRequest', message, details),
  unsupportedQuery: (message: string) => new Problem(400, 'Request_UnsupportedQuery', message),
  mediaType: () => new Problem(415, 'UnsupportedMediaType', 'The content type is not supported.'),
  noContentType: () => new Problem(400, 'BadRequest', 'Write requests must contain the Content-Type header declaration.'),
  noLicence: () => new Problem(403, 'AadPremiumLicenseRequired', 'The tenant needs a premium licence.'),
  throttled: (seconds: number, scope: string) =>
    new Problem(429, 'TooManyRequests', 'Too many requests.', [], {
      'retry-after': String(seconds),
      'x-ms-throttle-scope': scope,
      'x-ms-throttle-information': 'ResourceUnitLimitExceeded',
    }),
} as const;
