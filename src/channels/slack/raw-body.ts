import type { IncomingMessage } from 'node:http';

/** The largest body a chat endpoint takes, in bytes (SEC-15). */
export const bodyLimitBytes = 256 * 1024;
/** How far a body that is too large is read and thrown away, so that its sender hears the refusal and not a reset connection. */
const patienceBytes = 4 * 1024 * 1024;

/** The body's bytes as sent, or null where there are more than 256 KiB. Rejects when the sender hangs up. */
export const rawBodyOf = async (request: IncomingMessage): Promise<Buffer | null> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > patienceBytes) return null;
    if (length <= bodyLimitBytes) chunks.push(chunk);
  }
  return length > bodyLimitBytes ? null : Buffer.concat(chunks);
};
