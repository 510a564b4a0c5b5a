import { z } from 'zod';
import { RegisteredMethod } from '../account.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { detailOf } from './method-rows.ts';

/** What `look-registration` settles with. `skipDays`: so many days *later* is an answer, 0: today for the last time; null: it is none. */
export const Asked = z.discriminatedUnion('asked', [
  z.strictObject({ asked: z.literal('register'), count: z.int().min(0), skipDays: z.int().min(0).nullable() }),
  z.strictObject({ asked: z.literal('confirm'), methods: z.array(RegisteredMethod) }),
  z.strictObject({ asked: z.literal('nothing') }),
]);
/** What a person is asked of their registration, parsed. */
export type Asked = z.infer<typeof Asked>;

interface Looking {
  readonly at: 'looking';
}
interface AskToRegister {
  readonly at: 'ask-to-register';
  readonly count: number;
  readonly skipDays: number | null;
}
interface AskToConfirm {
  readonly at: 'ask-to-confirm';
  readonly methods: readonly RegisteredMethod[];
}
interface Said {
  readonly at: 'said';
  readonly what: 'later' | 'confirmed' | 'nothing';
}
type PromptState = Looking | AskToRegister | AskToConfirm | Said;

const said = (what: Said['what']): Said => ({ at: 'said', what });

const hearLooked = (_state: Looking, event: Heard): Move<PromptState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'look-registration') return null;
  const found = event.outcome.ok ? Asked.parse(event.outcome.value) : ({ asked: 'nothing' } as const);
  if (found.asked === 'register') return { state: { at: 'ask-to-register', count: found.count, skipDays: found.skipDays } };
  return { state: found.asked === 'confirm' ? { at: 'ask-to-confirm', methods: found.methods } : said('nothing') };
};

const skipLine = ({ skipDays: days }: AskToRegister): Sentence =>
  days === null ? { say: 'prompt.no-skip' } : { say: 'prompt.skip', with: { days } };

const askToRegister = (state: AskToRegister): ViewInput => ({
  kind: 'notice',
  title: { say: 'prompt.register' },
  body: [{ say: 'prompt.register.explain' }, { say: 'register.so-far', with: { count: state.count } }, skipLine(state)],
  actions: [
    { choice: 'begin:register', label: { say: 'button.begin-register' }, style: 'primary' },
    ...(state.skipDays === null ? [] : [{ choice: 'later', label: { say: 'button.later' } }]),
    { choice: 'begin:menu', label: { say: 'button.begin-menu' } },
  ],
});

const askToConfirm = ({ methods }: AskToConfirm): ViewInput => ({
  kind: 'facts',
  title: { say: 'prompt.confirm' },
  tone: methods.some(({ isGone }) => isGone) ? 'warning' : 'plain',
  body: [{ say: 'prompt.confirm.explain' }],
  rows: methods.map((one) => ({ label: { say: `method.${one.method}` }, value: detailOf(one) })),
  actions: [
    { choice: 'looks-good', label: { say: 'button.looks-good' }, style: 'primary' },
    { choice: 'begin:methods', label: { say: 'button.something-changed' } },
  ],
});

/** Another flow, or the answer with what it promises; a press that the view does not offer never comes here. */
const hearAnswer =
  (choice: string, what: Said['what'], effect: 'put-off-registration' | 'confirm-registration') =>
  (_state: PromptState, event: Heard, _context: Context): Move<PromptState> | null => {
    if (event.kind !== 'answered') return null;
    if (event.choice === choice) return { state: said(what), effects: [{ do: effect }] };
    return event.choice.startsWith('begin:') ? { begin: event.choice.slice('begin:'.length) } : null;
  };

/**
 * Asks somebody to register, or whether what is registered is still right. Every question is a last step: it stands in nobody's way, whatever they
 * come for (Entra model 3.1.3, 3.2.4).
 */
export const prompt: Flow<PromptState> = {
  name: 'prompt',
  version: 1,
  patienceMinutes: 24 * 60,
  begin: () => ({ state: { at: 'looking' }, effects: [{ do: 'look-registration' }] }),
  steps: {
    looking: {
      ask: () => ({ kind: 'progress', title: { say: 'progress.finding' }, body: [{ say: 'progress.moment' }] }),
      hear: hearLooked,
    },

    // "Please register: it takes two minutes."
    'ask-to-register': { last: true, ask: askToRegister, hear: hearAnswer('later', 'later', 'put-off-registration') },
    // "Is this still right?"
    'ask-to-confirm': { last: true, ask: askToConfirm, hear: hearAnswer('looks-good', 'confirmed', 'confirm-registration') },

    // "Thank you." / "I will ask again."
    said: {
      last: true,
      ask: ({ what }) => ({
        kind: 'notice',
        tone: what === 'confirmed' ? 'good' : 'plain',
        title: { say: `prompt.${what}` },
        body: [{ say: `prompt.${what}.next` }],
      }),
    },
  },
};
