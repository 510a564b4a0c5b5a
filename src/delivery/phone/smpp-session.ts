import { setTimeout as sleep } from 'node:timers/promises';
import { connect, type Fields, type Pdu, type Session } from 'smpp';

/** An account at a message centre, spoken to under TLS where the address begins with `ssmpp:`. */
export interface SmppSettings {
  readonly url: string;
  readonly account: string;
  readonly secret: () => string;
  /** A number in E.164 form, or a name of up to 11 characters. */
  readonly from: string;
  readonly withinMs?: number;
}

type Asking = (heard: (answer: Pdu) => void) => boolean;

/** The status of the answer; null: it did not come in time, or the line broke. `unsent`: nothing was written at all. */
export const answerTo = async (session: Session, withinMs: number, ask: Asking): Promise<number | 'unsent' | null> => {
  const over = new AbortController();
  const { promise, resolve } = Promise.withResolvers<number | null>();
  const broken = (): void => resolve(null);
  session.once('close', broken);
  const isWritten = ask(({ command_status }) => resolve(command_status));
  const late = sleep(withinMs, null, { signal: over.signal }).catch(() => null);
  const status = isWritten ? await Promise.race([promise, late]) : 'unsent';
  over.abort();
  session.off('close', broken);
  return status;
};

const keepAliveMs = 30_000;
const port = { 'smpp:': 2775, 'ssmpp:': 3550 } as const;

/** A session that answers the other side and lets no error escape: whoever waits sees the line close. */
const opened = ({ url }: SmppSettings): Session => {
  const { protocol, hostname, port: given } = new URL(url);
  const isSecure = protocol === 'ssmpp:';
  const at = Number(given) || port[isSecure ? 'ssmpp:' : 'smpp:'];
  const session = connect({ host: hostname, port: at, tls: isSecure, auto_enquire_link_period: keepAliveMs });
  for (const asked of ['enquire_link', 'deliver_sm', 'unbind']) session.on(asked, (pdu: Pdu) => session.send(pdu.response()));
  session.on('error', () => session.destroy());
  return session;
};

/** A session that is logged in (SMPP 3.4, section 4.1.5); null where the message centre is not there or does not let us in. */
export const boundSession = async (settings: SmppSettings, withinMs: number): Promise<Session | null> => {
  const session = opened(settings);
  const given: Fields = { system_id: settings.account, password: settings.secret() };
  const status = await answerTo(session, withinMs, (heard) => session.bind_transceiver(given, heard));
  if (status === 0) return session;
  session.destroy();
  return null;
};
