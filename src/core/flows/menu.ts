import type { Flow } from '../conversation.ts';

/** What a person can ask for, in the order people need it. */
export const tasks = ['reset', 'unlock', 'change', 'register', 'methods'] as const;
export type Task = (typeof tasks)[number];

export interface MenuState {
  readonly at: 'choose-task';
}

/** Help and welcome: what I can do for you. */
export const menu: Flow<MenuState> = {
  name: 'menu',
  version: 1,
  begin: () => ({ state: { at: 'choose-task' } }),
  steps: {
    'choose-task': {
      last: true,
      ask: (_state, policy) => ({
        kind: 'choice',
        title: { say: 'menu.title', with: { organisation: policy.branding.organisation } },
        body: [{ say: 'menu.explain' }],
        options: tasks
          .filter((task) => task !== 'unlock' || policy.unlock.withoutReset)
          .map((task) => ({ choice: `begin:${task}`, label: { say: `task.${task}` }, hint: { say: `task.${task}.hint` } })),
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
    },
  },
};
