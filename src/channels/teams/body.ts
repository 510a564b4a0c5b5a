import type { IncomingMessage } from 'node:http';
import { no, ok, type Result } from '../../core/result.ts';

const largestBytes = 256 * 1_024;
const deepest = 20;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Whether a parsed value is at most 20 deep and has no key that could reach a prototype. */
const isTame = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return true;
  if (depth >= deepest || Object.hasOwn(value, '__proto__')) return false;
  return Object.values(value).every((one) => isTame(one, depth + 1));
};

const parsed = (bytes: Buffer): Result<unknown, 'malformed'> => {
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    return isTame(value) ? ok(value) : no('malformed');
  } catch {
    return no('malformed'); // not UTF-8, or not JSON
  }
};

const isPlainJson = ({ headers }: IncomingMessage): boolean =>
  /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') && !headers['content-encoding'];

/** The JSON of a request body: at most 256 KiB, 20 deep, uncompressed (SEC-15, SEC-127). */
export const readJson = async (request: IncomingMessage): Promise<Result<unknown, 'malformed' | 'too-large' | 'unsupported'>> => {
  if (!isPlainJson(request)) return no('unsupported');
  if (Number(request.headers['content-length'] ?? 0) > largestBytes) return no('too-large');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > largestBytes) return no('too-large');
    chunks.push(chunk);
  }
  return parsed(Buffer.concat(chunks));
};
