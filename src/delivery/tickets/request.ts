const withinMs = 10_000;
const largestAnswer = 256 * 1_024;

/** What came back: a status and its body where it was JSON; null: no answer in time, one too large, or one from somewhere else. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const textOf = async (answer: Response): Promise<string | null> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > largestAnswer) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null; // an empty or a human answer: the status alone counts
  }
};

/** Asks once, within 10 s; redirects are not followed, so that what proves us goes to one host only (SEC-7). Null where nothing usable came. */
export const ask = async (
  url: URL,
  { method, headers, body }: { method: 'GET' | 'POST' | 'PATCH'; headers: Readonly<Record<string, string>>; body?: string },
): Promise<Reply | null> => {
  try {
    const answer = await fetch(url, {
      method,
      headers: { accept: 'application/json', ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: 'error',
      signal: AbortSignal.timeout(withinMs),
    });
    const text = await textOf(answer);
    return text === null ? null : { status: answer.status, body: jsonOf(text) };
  } catch {
    return null; // refused, cut off, too late or redirected: all the same to whoever asks
  }
};

/** Whether a status means that it was done. */
export const isDone = ({ status }: Reply): boolean => status >= 200 && status < 300;

/** Statuses that repeating does not change: the request itself is wrong, or what it is about is not there. */
const final: readonly number[] = [400, 404, 405, 410, 413, 415, 422];

/** Whether asking again would be of no use. A wrong credential is mended by people, so that is tried again. */
export const isFinal = ({ status }: Reply): boolean => final.includes(status);
