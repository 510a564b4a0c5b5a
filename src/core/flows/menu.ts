import type { Flow } from '../conversation.ts';

/** What a person can ask for, in the order people need it. */
export const tasks = ['reset', 'unlock', 'change', 'register', 'methods'] as const;
/** The name of the flow that does it, and of the button that begins it. */
export type Task = (typeof tasks)[number];

interface MenuState {
  readonly at: 'choose-task';
}

const chooseTask = (order: readonly Task[], title: string, explain: string): Flow<MenuState>['steps'] => ({
  'choose-task': {
    last: true,
    ask: (_state, policy) => ({
      kind: 'choice',
      title: { say: title },
      body: [{ say: explain, with: { organisation: policy.branding.organisation } }],
      actions: [{ choice: 'begin:language', label: { say: 'button.begin-language' } }],
      options: order
        .filter((task) => task !== 'unlock' || policy.unlock.withoutReset)
        .map((task) => ({ choice: `begin:${task}`, label: { say: `task.${task}` }, hint: { say: `task.${task}.hint` } })),
    }),
    hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
  },
});

const begin = () => ({ state: { at: 'choose-task' } }) as const;

/** Help: what I can do for you. */
export const menu: Flow<MenuState> = { name: 'menu', version: 1, begin, steps: chooseTask(tasks, 'menu.title', 'menu.explain') };

/** The first words to somebody new: register while you still can sign in. */
export const welcome: Flow<MenuState> = {
  name: 'welcome',
  version: 1,
  begin,
  steps: chooseTask(['register', 'reset', 'unlock', 'change', 'methods'], 'welcome.title', 'welcome.explain'),
};
