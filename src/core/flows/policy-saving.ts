import type { Context, Heard, Move, Step } from '../conversation.ts';
import { changeRows } from '../policy-change-words.ts';
import { Terms } from '../policy-plan.ts';
import { choiceIn, isReason, look, type Next } from './policy-moves.ts';
import { askListed, askPreviewing, askReason, askReview, differencesOf, mostRows } from './policy-review-views.ts';
import {
  type Desk,
  DropTask,
  type Listed,
  type Listing,
  Names,
  type PolicyState,
  type PolicyTask,
  Previewed,
  type Previewing,
  type Reason,
  type Review,
  Saved,
  type Saving,
} from './policy-states.ts';
import { prove } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { evidenceText } from './writing.ts';

/** What a step-up carries from the card to the deed; more is set from a file. */
const longestTask = 7_500;

const hearPreviewed = ({ who, head }: Previewing, event: Heard, { policy }: Context): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-preview') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  const seen = Previewed.parse(event.outcome.value);
  const { length } = differencesOf(policy, seen.changes).flatMap(changeRows);
  if (length === 0) return look({ say: 'policy.problem.nothing' });
  const isTooMuch = length > mostRows || JSON.stringify(seen.changes).length > longestTask;
  return isTooMuch ? look({ say: 'policy.problem.too-much' }) : { state: shownAs({ who, head }, seen) };
};

/** The whole answer is for review; an early one waits for it. */
const shownAs = (desk: Desk, preview: Previewed): Previewing | Review =>
  preview.early ? { at: 'previewing', ...desk, preview } : { at: 'review', ...desk, preview };

/** While people are still being counted: how far that is, another look, or the way back. */
const hearCounting = (state: Previewing, event: Heard, context: Context): Next => {
  const { who, head, preview } = state;
  if (event.kind === 'settled') return hearPreviewed(state, event, context);
  if (event.kind === 'told') {
    if (!preview?.early || event.about !== preview.early.about) return null;
    if (event.value === null) return look({ say: 'policy.problem.unavailable' });
    return { state: shownAs({ who, head }, Previewed.parse(event.value)) };
  }
  if (event.choice === 'back') return look();
  const given = { version: head.version, changes: JSON.stringify(preview?.changes ?? {}) };
  return { state: { at: 'previewing', who, head }, effects: [{ do: 'policy-preview', with: given }] };
};

const hearReview = ({ who, head, preview }: Review, event: Heard): Next => {
  const choice = choiceIn(event);
  if (choice === null) return null;
  if (choice === 'back') return look();
  if (choice === 'go-on') return { state: { at: 'reason', who, head, preview, problem: null } };
  const given = { version: head.version, changes: JSON.stringify(preview.changes) };
  return { state: { at: 'listing', who, head, preview }, effects: [{ do: 'policy-names', with: given }] };
};

const hearListing = ({ who, head, preview }: Listing, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-names') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'listed', who, head, preview, names: Names.parse(event.outcome.value) } };
};

const hearListed = ({ who, head, preview }: Listed, event: Heard): Next =>
  choiceIn(event) === 'back' ? { state: { at: 'review', who, head, preview } } : null;

const numberIn = (text = '0'): number => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : Number.NaN);

/** From when on and how it was typed; null: out of its bounds. */
const termsIn = ({ days, nudge, watch }: Readonly<Record<string, string>>): Terms | null => {
  const read = Terms.safeParse({ inDays: numberIn(days), isNudging: nudge === 'true', watchHours: numberIn(watch) });
  return read.success ? read.data : null;
};

const hearReason = (state: Reason, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const reason = (event.fields.reason ?? '').trim();
  if (!isReason(reason)) return { state: { ...state, problem: { say: 'policy.problem.reason' } } };
  const terms = termsIn(event.fields);
  if (!terms) return { state: { ...state, problem: { say: 'policy.problem.terms' } } };
  const task: PolicyTask = { version: state.head.version, changes: state.preview.changes, reason, terms };
  return prove({ ...state.who, task: JSON.stringify(task) }, 'approver-step-up', context);
};

const isDrop = (task: string): boolean => DropTask.safeParse(JSON.parse(task || '{}')).success;

/** Proven: now the one change, or the one plan, this step-up was for (SEC-25). */
export const save = (proven: Proven): Move<PolicyState> => {
  const task = proven.who.task ?? '';
  const given = { task, evidence: evidenceText(proven) };
  return { state: { at: 'saving', ...proven }, effects: [{ do: isDrop(task) ? 'policy-drop' : 'policy-save', with: given }] };
};

const hearSaved = (_state: Saving, event: Heard): Next => {
  if (event.kind !== 'settled' || (event.effect !== 'policy-save' && event.effect !== 'policy-drop')) return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'done', ...Saved.parse(event.outcome.value) } };
};

/** From a change to its being saved: what it does, to whom, and why. */
export const savingSteps: {
  readonly previewing: Step<Previewing, PolicyState>;
  readonly review: Step<Review, PolicyState>;
  readonly listing: Step<Listing, PolicyState>;
  readonly listed: Step<Listed, PolicyState>;
  readonly reason: Step<Reason, PolicyState>;
  readonly saving: Step<Saving, PolicyState>;
} = {
  // "This is what changes, and 12 people could no longer reset."
  previewing: { ask: askPreviewing, hear: hearCounting },
  review: { ask: askReview, hear: hearReview },
  listing: { ask: () => progress('policy.previewing'), hear: hearListing },
  listed: { ask: askListed, hear: hearListed },
  reason: { ask: askReason, hear: hearReason },
  saving: { busy: true, ask: () => progress('policy.saving'), hear: hearSaved },
};
