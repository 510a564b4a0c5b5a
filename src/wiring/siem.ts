import { readFileSync } from 'node:fs';
import type { Config } from '../config.ts';
import { siemExport } from '../delivery/siem/export.ts';
import type { SiemSink } from '../delivery/siem/port.ts';
import { syslogSink } from '../delivery/siem/syslog.ts';
import { webhookSink } from '../delivery/siem/webhook.ts';
import type { Parts } from '../runtime/parts.ts';

/** Every receiver of audit records that is configured. */
export const siemSinks = ({ siem: { webhook, syslog } }: Config, now: () => number): readonly SiemSink[] => [
  ...(webhook ? [webhookSink({ url: webhook.url, secret: () => webhook.secret.reveal(), now })] : []),
  ...(syslog ? [syslogSink({ ...syslog, ca: syslog.caFile === null ? null : readFileSync(syslog.caFile, 'utf8') })] : []),
];

/** One export for each sink that is configured, to be called every second. */
export const siemExports = (
  config: Config,
  { records, documents, keys, now, replica, log }: Parts,
): readonly { readonly name: string; tick(): Promise<void> }[] => {
  const stores = {
    sealed: records.exported.bind(records),
    lease: records.lease.bind(records),
    get: documents.get.bind(documents),
    put: documents.put.bind(documents),
    keys,
  };
  return siemSinks(config, now).map((sink) => ({
    name: `siem-${sink.name}`,
    ...siemExport({ stores, sink, now, replica, log }),
  }));
};
