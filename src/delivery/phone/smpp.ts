import type { Fields, Session } from 'smpp';
import type { Delivery, PhoneMessage, PhoneProvider } from './port.ts';
import { answerTo, boundSession, type SmppSettings } from './smpp-session.ts';

/** Type of number and numbering plan (SMPP 3.4, sections 5.2.5 and 5.2.6): international, or a name. */
const addressOf = (side: 'source' | 'dest', text: string): Fields => {
  const isNumber = /^\+?\d+$/.test(text);
  const address = side === 'source' ? 'source_addr' : 'destination_addr';
  return {
    [`${side}_addr_ton`]: isNumber ? 1 : 5,
    [`${side}_addr_npi`]: isNumber ? 1 : 0,
    [address]: isNumber ? text.replace('+', '') : text,
  };
};

/** Longer texts do not fit the field and travel as a payload (SMPP 3.4, section 5.3.2.32). */
const longest = 140;
const textFields = (text: string): Fields => (text.length <= longest ? { short_message: text } : { message_payload: text });

/** A message centre (SMPP 3.4). One session, bound when it is first needed and again when it broke; it makes no calls. */
export const smppProvider = (settings: SmppSettings): PhoneProvider => {
  const { withinMs = 6_000 } = settings;
  let line: Promise<Session | null> | null = null;
  const drop = (was: Promise<Session | null>): void => {
    if (line === was) line = null;
  };
  const bound = (): Promise<Session | null> => {
    if (line) return line;
    const fresh = boundSession(settings, withinMs);
    line = fresh;
    fresh.then((session) => (session ? session.once('close', () => drop(fresh)) : drop(fresh)));
    return fresh;
  };
  const submit = async ({ to, text }: PhoneMessage): Promise<Delivery> => {
    const session = await bound();
    if (!session) return 'failed';
    const fields = { ...addressOf('source', settings.from), ...addressOf('dest', to), ...textFields(text) };
    const status = await answerTo(session, withinMs, (heard) => session.submit_sm(fields, heard));
    if (status === null) return 'unknown';
    return status === 0 ? 'delivered' : 'failed';
  };
  return {
    canCall: false,
    sendText: submit,
    call: async () => 'failed',
    async close() {
      const session = await line;
      if (session) await answerTo(session, 1_000, (heard) => session.unbind(heard));
      session?.destroy();
    },
  };
};
