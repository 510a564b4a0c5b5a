import tls from 'node:tls';
import { standInPem } from './graph.ts';

/** Makes this process trust the stand-in as well, as `NODE_EXTRA_CA_CERTS` does for one that is started. */
export const trustStandIn = (): void => {
  const trusted = tls.getCACertificates('default');
  if (!trusted.some((pem) => pem.trim() === standInPem.trim()))
    tls.setDefaultCACertificates([...trusted, certificateOf(standInPem)]);
};

const certificateOf = (pem: string): string => pem.slice(pem.indexOf('-----BEGIN CERTIFICATE-----'));
