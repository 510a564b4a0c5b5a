import type { Heard, Move } from '../conversation.ts';
import type { PolicyChanges } from '../policy-change.ts';
import type { PresetName } from '../policy-presets.ts';
import type { Sentence } from '../views.ts';
import type { Desk, PolicyState } from './policy-states.ts';

/** What a step of the policy does with an answer; null: nothing. */
export type Next = Move<PolicyState> | null;

/** Reads the policy afresh, with what was wrong. */
export const look = (problem: Sentence | null = null): Move<PolicyState> => ({
  state: { at: 'looking', problem },
  effects: [{ do: 'policy-look' }],
});

/** Changes that were typed, a version to go back to, or a bundle. */
type Wanted = { readonly changes: PolicyChanges } | { readonly back: number } | { readonly preset: PresetName };

const given = (wanted: Wanted) => ('changes' in wanted ? { changes: JSON.stringify(wanted.changes) } : wanted);

/** Finds out what a change would do, before anything is saved. */
export const preview = ({ who, head }: Desk, wanted: Wanted): Move<PolicyState> => ({
  state: { at: 'previewing', who, head },
  effects: [{ do: 'policy-preview', with: { version: head.version, ...given(wanted) } }],
});

/** Whether a reason says enough and not too much: 10 to 200 characters. */
export const isReason = (reason: string): boolean => {
  const { length } = [...reason];
  return length >= 10 && length <= 200;
};

/** The choice of an answer; null: it is none. */
export const choiceIn = (event: Heard): string | null => (event.kind === 'answered' ? event.choice : null);

/** The number behind the colon of a choice such as `rule:2`; null: the choice is another. */
export const placeIn = (event: Heard, name: string): number | null => {
  const [, place] = new RegExp(`^${name}:(\\d{1,3})$`).exec(choiceIn(event) ?? '') ?? [];
  return place === undefined ? null : Number(place);
};
