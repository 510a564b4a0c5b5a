import { Secret } from '../runtime/secrets.ts';
import type { Variables } from './variables.ts';

/** Where audit records are exported to; null: nowhere of that kind. */
export interface SiemConfig {
  readonly webhook: { readonly url: string; readonly secret: Secret } | null;
  readonly syslog: {
    readonly host: string;
    readonly port: number;
    readonly isTls: boolean;
    readonly caFile: string | null;
  } | null;
}

/** As RFC 5425 and RFC 6587 have it. */
const standardPort = { 'tls:': 6514, 'tcp:': 601 } as const;

const syslogOf = (address: string, caFile: string | null): SiemConfig['syslog'] => {
  const { protocol, hostname, port } = new URL(address);
  const isTls = protocol === 'tls:';
  return { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || standardPort[isTls ? 'tls:' : 'tcp:']), isTls, caFile };
};

/** The export as configured. */
export const siemOf = (s: Variables): SiemConfig => ({
  webhook: s.SIEM_WEBHOOK_URL ? { url: s.SIEM_WEBHOOK_URL, secret: new Secret(s.SIEM_WEBHOOK_SECRET ?? '') } : null,
  syslog: s.SIEM_SYSLOG_URL ? syslogOf(s.SIEM_SYSLOG_URL, s.SIEM_SYSLOG_CA_FILE ?? null) : null,
});
