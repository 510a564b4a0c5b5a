import tls from 'node:tls';
import { standInPem } from './graph.ts';

let isTrusted = false;

/** Makes this process trust the stand-in as well, as `NODE_EXTRA_CA_CERTS` does for one that is started. */
export const trustStandIn = (): void => {
  if (isTrusted) return;
  isTrusted = true;
  const certificate = standInPem.slice(standInPem.indexOf('-----BEGIN CERTIFICATE-----'));
  tls.setDefaultCACertificates([...tls.getCACertificates('default'), certificate]);
};
