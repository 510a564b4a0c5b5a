import { z } from 'zod';

const Metadata = z.string().regex(/^[\w.~-]{8,150} \d{1,12}\.\d{1,9}$/);

/** What a window carries: the handle of its question and the timestamp of the message it was opened from. Neither says anything by itself (SEC-11). */
export interface FormMetadata {
  readonly handle: string;
  readonly ts: string;
}

/** As Slack keeps it. */
export const writeMetadata = ({ handle, ts }: FormMetadata): string => `${handle} ${ts}`;

/** Read back, or null where it is not in our form. */
export const readMetadata = (text: string): FormMetadata | null => {
  if (!Metadata.safeParse(text).success) return null;
  const [handle = '', ts = ''] = text.split(' ');
  return { handle, ts };
};
