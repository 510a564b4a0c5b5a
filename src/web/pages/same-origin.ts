import type { IncomingMessage } from 'node:http';

/**
 * Whether a browser says that the request comes from our own page (SEC-66): `Sec-Fetch-Site: same-origin`, or, without that header, our own
 * `Origin`. Under `Referrer-Policy: no-referrer` a plain form post has `Origin: null`, which counts for nothing by itself.
 */
export const isSameOrigin = ({ headers }: IncomingMessage, origin: string): boolean => {
  const { origin: from, 'sec-fetch-site': site } = headers;
  if (from !== undefined && from !== 'null' && from !== origin) return false;
  return site === undefined ? from === origin : site === 'same-origin';
};
