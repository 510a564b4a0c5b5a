import type { Config } from '../config.ts';
import { cursorOf } from '../delivery/siem/cursor.ts';
import type { SiemSink } from '../delivery/siem/port.ts';
import type { Keys } from '../store/keys.ts';
import type { OpenedRecords } from '../store/open-records.ts';
import { siemSinks } from '../wiring/siem.ts';
import { advice, type Finding, fine, wrong } from './findings.ts';
import { recordsOf } from './parts.ts';

const settings = { webhook: 'SIEM_WEBHOOK_URL', syslog: 'SIEM_SYSLOG_URL' } as const;

const reached = async (sink: SiemSink): Promise<Finding> => {
  const checked = await sink.check();
  if (checked.ok) return fine(`SIEM: the ${sink.name} answers`);
  return checked.reason === 'untrusted'
    ? wrong(`${settings[sink.name]}: whoever answers offers no TLS that is trusted`)
    : wrong(`${settings[sink.name]}: the receiver cannot be reached`);
};

/** What the receiver refused, and was left behind for good. */
const leftBehind = async ({ documents }: OpenedRecords, keys: Keys, { name }: SiemSink): Promise<readonly Finding[]> => {
  const { aside, refused } = (await cursorOf({ get: documents.get, put: documents.put, keys }, name)).cursor;
  return [
    ...(aside
      ? [advice(`${settings[name]}: records the receiver refused: ${aside.count}; the last one is receipt ${aside.last}`)]
      : []),
    ...(refused ? [advice(`${settings[name]}: the receiver refuses records now, up to receipt ${refused.upTo}`)] : []),
  ];
};

/** Whether every receiver of audit records answers and is trusted, and what it refused; nothing where there is none. */
export const checkSiem = async (config: Config, keys: Keys, now: () => number): Promise<readonly Finding[]> => {
  const sinks = siemSinks(config, now);
  if (sinks.length === 0) return [];
  const records = await recordsOf(config, keys, now);
  try {
    const each = sinks.map(async (sink) => [await reached(sink), ...(await leftBehind(records, keys, sink))]);
    return (await Promise.all(each)).flat();
  } finally {
    await records.close();
  }
};
