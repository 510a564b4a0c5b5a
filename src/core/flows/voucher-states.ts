import { z } from 'zod';
import type { Move } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import type { Proven, Proving } from './proving-states.ts';
import { Who } from './who.ts';

/** What somebody asks of a colleague: to vouch for them now, or to agree that they may ask for it one day. Never the number. */
export const PleaShown = z.strictObject({
  kind: z.enum(['vouch', 'agree']),
  /** Names the plea: its vouch and whose, or the registration. */
  plea: z.string(),
  target: z.string(),
  /** What a vouch is for; of agreeing always `register`. */
  purpose: z.string(),
});
/** Who is to vouch sees this and no more: no number, and no method of the person. */
export type PleaShown = z.infer<typeof PleaShown>;

/** What `look-voucher` settles with. */
export const Plea = z.strictObject({ who: Who, shown: PleaShown });
type Plea = z.infer<typeof Plea>;

/** The plea is being looked up. */
interface Looking {
  readonly at: 'looking';
}
/** Whoever is asked reads for whom and what for. */
export interface Asked extends Plea {
  readonly at: 'asked';
}
/** They have shown that it is them, and type the number they are told. */
export interface TypeNumber extends Proven {
  readonly at: 'type-number';
  readonly problem: Sentence | null;
}
/** What they typed, or that they agree, is being looked at. */
export interface Giving extends Proven {
  readonly at: 'giving';
}
/** The last word. */
export interface Over {
  readonly at: 'over';
  readonly how: 'vouched' | 'agreed' | 'denied' | 'failed' | 'not-allowed' | 'none';
}
/** Every state of whoever is asked to vouch. */
export type VoucherState = Looking | Asked | TypeNumber | Giving | Over | Proving;

/** It is over for them. */
export const over = (how: Over['how']): Move<VoucherState> => ({ state: { at: 'over', how } });
/** What was asked of somebody who is showing, or has shown, who they are. */
export const shownTo = ({ who }: Proven): PleaShown => PleaShown.parse(JSON.parse(who.task ?? 'null'));
