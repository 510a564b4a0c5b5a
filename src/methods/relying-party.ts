import { isIP } from 'node:net';

/** Whom a passkey is made for: the page's host, and the one origin its answers come from (SEC-51). */
export interface RelyingParty {
  readonly id: string;
  readonly origin: string;
}

/** The relying party of an address of pages, or null: browsers make no passkey for a bare IP address. */
export const relyingPartyOf = (publicBaseUrl: string): RelyingParty | null => {
  const { hostname, origin } = new URL(publicBaseUrl);
  return isIP(hostname.replaceAll(/[[\]]/g, '')) ? null : { id: hostname, origin };
};
