import type { GraphGround } from './graph.ts';

const ended = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });

/** The access token of the app for Graph, kept by the credential until shortly before it ends. The libraries do not end in time by themselves: the signal does. */
export const ownToken = async ({ baseUrl, credential }: GraphGround, signal: AbortSignal): Promise<string> => {
  const asked = credential.getToken(`${baseUrl}/.default`, { abortSignal: signal });
  const token = await Promise.race([asked, ended(signal)]);
  return token?.token ?? '';
};
