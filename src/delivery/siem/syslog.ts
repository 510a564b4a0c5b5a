import { hostname } from 'node:os';
import type { SealedRecord } from '../../core/audit.ts';
import { no, ok } from '../../core/result.ts';
import { cefOf, severityOf } from './cef.ts';
import type { SiemSink } from './port.ts';
import { type Place, reach, socketTo } from './reaching.ts';

const withinMs = 20_000;
/** How long a receiver that breaks off is given to show it. */
const settleMs = 100;
/** Facility 13 is the log audit (RFC 5424, section 6.2.1). */
const facility = 13;

/** Syslog's eight steps from CEF's eleven: 2 critical, 4 warning, 5 notice, 6 informational. */
const levelOf = (severity: number): number => (severity >= 9 ? 2 : severity >= 6 ? 4 : severity >= 5 ? 5 : 6);

const word = (text: string, longest: number): string => text.replace(/[^!-~]/g, '').slice(0, longest) || '-';

/** One message with its length before it (RFC 6587, section 3.4.1): no text can begin another one (SEC-117). */
export const framed = (record: SealedRecord, host: string): Buffer => {
  const priority = facility * 8 + levelOf(severityOf(record));
  const head = `<${priority}>1 ${new Date(record.at).toISOString()} ${word(host, 255)} latchkey - ${word(record.action, 32)} - `;
  const message = Buffer.from(`${head}${cefOf(record)}`);
  return Buffer.concat([Buffer.from(`${message.length} `), message]);
};

/**
 * Writes all of it, closes our half a moment later, and waits until the receiver has closed its own: syslog has no receipts, but a receiver that came to
 * the end of the stream has read what stood before it. One that closes first, resets or takes too long gives no receipt. (A receiver that loses
 * what it has read cannot be told from one that keeps it: the webhook's answer is the stronger receipt.)
 */
const delivered = (place: Place, bytes: Buffer): Promise<boolean> =>
  new Promise((done) => {
    const socket = socketTo(place);
    let isReceipt = false;
    const timers = [setTimeout(() => socket.destroy(), withinMs)];
    const endOurs = (): void => void timers.push(setTimeout(() => socket.end(), settleMs));
    socket.once(place.isTls ? 'secureConnect' : 'connect', () => socket.write(bytes, endOurs));
    socket.on('end', () => {
      isReceipt = socket.writableFinished;
      socket.destroy();
    });
    socket.on('error', () => socket.destroy()); // `close` follows
    socket.on('close', (hasFailed) => {
      for (const timer of timers) clearTimeout(timer);
      done(isReceipt && !hasFailed);
    });
    socket.resume();
  });

/** Records as CEF by syslog over TCP or TLS (RFC 5424, 5425, 6587). A connection for each batch: its orderly end is the receipt. */
export const syslogSink = (place: Place): SiemSink => ({
  name: 'syslog',
  check: () => reach(place),
  send: async (records) => {
    const bytes = Buffer.concat(records.map((record) => framed(record, hostname())));
    return (await delivered(place, bytes)) ? ok(null) : no('unreachable');
  },
});
