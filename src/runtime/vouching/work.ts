import type { Speaking } from '../cases/news.ts';
import type { CaseParts } from '../cases/parts.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';

/** What vouching works with: everything, what cases know of managers and of vouches given, and who speaks to people first. */
export interface VouchWork {
  readonly parts: Parts;
  readonly cases: CaseParts;
  readonly herald: Herald;
  readonly speaking: () => Speaking;
  begin(name: string, work: () => Promise<void>): void;
}

/** What is asked of a colleague: a vouch, by its id and for whom; or to agree to a registration. */
export type Plea =
  | { readonly kind: 'vouch'; readonly id: string; readonly account: string }
  | { readonly kind: 'agree'; readonly id: string };

/** A plea as one text: it names a conversation, and is no secret. */
export const pleaText = (plea: Plea): string => (plea.kind === 'vouch' ? `vouch:${plea.id}:${plea.account}` : `agree:${plea.id}`);

/** The plea of a text; null: it is none. */
export const pleaIn = (text: unknown): Plea | null => {
  const [, kind, id = '', account = ''] = /^(vouch|agree):([^:]+)(?::(.+))?$/s.exec(String(text ?? '')) ?? [];
  if (kind === 'vouch') return account === '' ? null : { kind, id, account };
  return kind === 'agree' ? { kind, id } : null;
};
