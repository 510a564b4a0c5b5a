import { ConnectorClient } from 'botframework-connector';
import { isServiceUrl } from './addresses.ts';
import type { TeamsOptions } from './options.ts';

/** The connector client of a service URL: made once, kept. */
export type Connectors = (serviceUrl: string) => Promise<ConnectorClient>;

const timeoutMs = 10_000;
const most = 100;

/** The part of the SDK's HTTP pipeline used here; the SDK keeps it private but offers no option that turns its retries off. */
interface Pipelined {
  readonly client: {
    readonly pipeline: {
      removePolicy(options: { name: string }): unknown;
      addPolicy(policy: {
        name: string;
        sendRequest(request: { timeout: number }, next: (request: object) => Promise<object>): Promise<object>;
      }): void;
    };
  };
}

/**
 * No retries (a POST that failed with 5xx may have been shown: repeating it would show it twice), no redirects (SEC-7), no proxy
 * taken from the environment, and an end after 10 s.
 */
const harden = (made: ConnectorClient): void => {
  const { client } = made as unknown as Pipelined;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy', 'proxyPolicy']) client.pipeline.removePolicy({ name });
  client.pipeline.addPolicy({
    name: 'latchkeyTimeout',
    sendRequest: (request, next) => {
      request.timeout = timeoutMs;
      return next(request);
    },
  });
};

/** Connector clients by service URL. A URL that is not on the list is refused here as well, whoever asks (SEC-7). */
export const connectors = (options: TeamsOptions): Connectors => {
  const kept = new Map<string, ConnectorClient>();
  return async (serviceUrl) => {
    const known = kept.get(serviceUrl);
    if (known) return known; // it was listed, and the list is that of this process
    if (!isServiceUrl(serviceUrl, options)) throw new Error('service URL is not listed');
    const { scope, loginUrl } = options.token;
    const credentials = await options.credential.createCredentials(options.appId, scope, loginUrl, true);
    const made = new ConnectorClient(credentials, { baseUri: serviceUrl });
    harden(made);
    if (kept.size >= most) kept.clear();
    kept.set(serviceUrl, made);
    return made;
  };
};
