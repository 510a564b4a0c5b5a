import type { Shot } from './load.ts';

/** Sends one shot and gives back the body of its answer; throws where the answer is not what it should be. */
export const post = async (url: string, shot: Shot | undefined): Promise<string> => {
  if (!shot) throw new Error('nothing to send');
  const answer = await fetch(url, { method: 'POST', headers: shot.headers, body: shot.body });
  const body = await answer.text();
  if (!shot.answered(answer.status, body)) throw new Error(`${url} answered ${answer.status} ${body.slice(0, 400)}`);
  return body;
};
