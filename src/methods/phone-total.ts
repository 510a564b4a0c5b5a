import type { Sessions } from '../store/sessions.ts';
import { keyOf } from './names.ts';

const hour = 3_600_000;
const mostInAnHour = 100;
const alarmAt = 80;

/** Counts one message to a phone, over all accounts and replicas; false when it is one too many. At 80 of 100 in an hour somebody is told (SEC-34). */
export const phoneTotal = async (sessions: Sessions, alarm: (what: string) => void, nowMs: number): Promise<boolean> => {
  const { count } = await sessions.count(keyOf('phone-hour', 'all'), hour, nowMs);
  if (count === alarmAt || count === mostInAnHour + 1) alarm('phone-total');
  return count <= mostInAnHour;
};
