import type { CaseAction } from '../cases/actions.ts';
import type { CaseSnapshot } from '../cases/snapshot.ts';
import type { Sentence } from '../views.ts';
import type { Proven, Proving } from './proving-states.ts';
import type { Who } from './who.ts';

/** The case is being opened. */
export interface Opening {
  readonly at: 'opening';
}
/** Why no case was opened, and what to write instead. */
export interface NotOpened {
  readonly at: 'not-opened';
  readonly reason: string;
}
/** The live card. */
export interface Open {
  readonly at: 'open';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly problem: Sentence | null;
}
/** Nothing more to do here: the case is over, or another agent has it. */
export interface Closed {
  readonly at: 'closed';
  readonly shown: CaseSnapshot;
}
/** A second person is needed: the agent says why. */
export interface Reason {
  readonly at: 'reason';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly action: CaseAction;
  /** The registration it is about, where it is about one. */
  readonly about: string | null;
  readonly problem: Sentence | null;
}
/** Which method was lost. */
export interface Which {
  readonly at: 'which';
  readonly who: Who;
  readonly shown: CaseSnapshot;
}
/** Another agent takes over. */
export interface HandOver {
  readonly at: 'hand-over';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly problem: Sentence | null;
}
/** Something is being done in the case. */
export interface Working {
  readonly at: 'working';
  readonly who: Who;
  readonly shown: CaseSnapshot;
}
/** What a write of the case is waited for. */
export interface Acting extends Proven {
  readonly at: 'acting';
}
/** The states of the helpdesk's case card. */
export type CaseState = Opening | NotOpened | Open | Closed | Which | Reason | HandOver | Working | Acting | Proving;
