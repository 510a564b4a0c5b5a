import type { ViewInput } from '../../src/core/views.ts';
import { shownOf } from './slack-bot.ts';

const cancel = { choice: 'cancel', label: { say: 'button.cancel' } };
const contact = { label: { say: 'link.contact' }, url: 'https://helpdesk.acme.example/' };
const mail = { label: { say: 'link.contact' }, url: 'mailto:helpdesk@acme.example' };

/** One sample of each kind of view, and of each look it can have. */
export const samples: Readonly<Record<string, ViewInput>> = {
  menu: {
    kind: 'choice',
    title: { say: 'menu.title' },
    body: [{ say: 'menu.explain', with: { organisation: 'Acme' } }],
    options: ['reset', 'unlock', 'change', 'register', 'methods'].map((task) => ({
      choice: `begin:${task}`,
      label: { say: `task.${task}` },
      hint: { say: `task.${task}.hint` },
    })),
    links: [contact],
  },
  prove: {
    kind: 'choice',
    title: { say: 'prove.next' },
    body: [{ say: 'prove.explain', with: { passed: 1 } }],
    options: [
      { choice: 'method:1', label: { say: 'method.authenticator-code' } },
      {
        choice: 'method:2',
        label: { say: 'method.email-code' },
        hint: { say: 'method.hint', with: { hint: 'a•••@h•••.example' } },
      },
      { choice: 'method:3', label: { say: 'method.recovery-code' } },
    ],
    actions: [cancel],
    links: [contact, mail],
  },
  question: {
    kind: 'choice',
    title: { say: 'methods.remove' },
    tone: 'warning',
    body: [{ say: 'methods.remove.last' }],
    options: [
      { choice: 'keep', label: { say: 'button.keep' } },
      { choice: 'other', label: { say: 'button.other-method' } },
    ],
    actions: [{ choice: 'remove', label: { say: 'button.remove' }, style: 'danger' }],
  },
  code: {
    kind: 'form',
    title: { say: 'code.authenticator-code' },
    body: [{ say: 'code.authenticator-code.explain' }],
    fields: [{ id: 'code', label: { say: 'code.authenticator-code.label' }, type: 'code', maxLength: 40 }],
    submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
    actions: [{ choice: 'other', label: { say: 'button.other-method' } }, cancel],
    links: [contact],
  },
  'code-wrong': {
    kind: 'form',
    title: { say: 'code.email-code' },
    body: [{ say: 'code.email-code.explain', with: { hint: 'a•••@h•••.example' } }],
    fields: [{ id: 'code', label: { say: 'code.email-code.label' }, type: 'code', maxLength: 40 }],
    submit: { choice: 'submit', label: { say: 'button.check' }, style: 'primary' },
    problem: { say: 'problem.code.wrong' },
    actions: [{ choice: 'again', label: { say: 'button.send-again' } }, cancel],
  },
  address: {
    kind: 'form',
    title: { say: 'add.email' },
    body: [{ say: 'add.email.explain' }],
    fields: [{ id: 'address', label: { say: 'add.email.label' }, type: 'email', maxLength: 254 }],
    submit: { choice: 'submit', label: { say: 'button.send-code' }, style: 'primary' },
    actions: [cancel],
  },
  table: {
    kind: 'table',
    title: { say: 'suggest.reset' },
    columns: [{ say: 'suggest.help' }, { say: 'suggest.unlock' }, { say: 'suggest.change' }],
    rows: [[{ say: 'task.reset' }, { say: 'card.number', with: { value: 1_200 } }, { say: 'card.number', with: { value: 0 } }]],
    empty: { say: 'card.trouble' },
  },
  'table-empty': {
    kind: 'table',
    title: { say: 'suggest.reset' },
    columns: [{ say: 'suggest.help' }, { say: 'suggest.unlock' }],
    rows: [],
    empty: { say: 'card.trouble' },
  },
  chart: {
    kind: 'chart',
    title: { say: 'suggest.reset' },
    form: 'bars',
    measure: { say: 'suggest.unlock' },
    by: { say: 'suggest.help' },
    points: [
      { label: { say: 'task.reset' }, value: 1_200 },
      { label: { say: 'task.unlock' }, value: 3 },
      { label: { say: 'task.change' }, value: 0 },
    ],
    empty: { say: 'card.trouble' },
  },
  settings: {
    kind: 'form',
    title: { say: 'button.help' },
    fields: [
      { id: 'gates', label: { say: 'button.help' }, hint: { say: 'button.cancel' }, type: 'number', min: 1, max: 3, value: 2 },
      {
        id: 'kind',
        label: { say: 'button.help' },
        type: 'choice',
        options: [
          { value: 'none', label: { say: 'button.cancel' } },
          { value: 'all', label: { say: 'button.start-over' } },
        ],
        value: 'all',
      },
      { id: 'required', label: { say: 'button.help' }, type: 'toggle', value: true },
      { id: 'skip', label: { say: 'button.help' }, type: 'toggle', value: false },
      { id: 'words', label: { say: 'button.help' }, type: 'text', maxLength: 2000, value: 'one, two', optional: true },
    ],
    submit: { choice: 'submit', label: { say: 'button.help' }, style: 'primary' },
    actions: [cancel],
  },
  link: {
    kind: 'link',
    title: { say: 'reset.choose' },
    body: [{ say: 'reset.choose.explain' }],
    label: { say: 'button.open-page' },
    actions: [cancel],
  },
  methods: {
    kind: 'facts',
    title: { say: 'methods.title' },
    body: [{ say: 'methods.state.capable' }],
    rows: [
      { label: { say: 'method.authenticator-code' }, value: { say: 'methods.row', with: { since: Date.UTC(2026, 4, 3) } } },
      {
        label: { say: 'method.email-code' },
        value: { say: 'methods.row.address', with: { hint: 'a•••@h•••.example', since: Date.UTC(2026, 4, 3) } },
      },
      {
        label: { say: 'method.recovery-code' },
        value: { say: 'methods.row.left', with: { left: 9, since: Date.UTC(2026, 4, 3) } },
      },
    ],
    actions: [
      { choice: 'begin:register', label: { say: 'button.add-method' }, style: 'primary' },
      { choice: 'edit', label: { say: 'button.edit-methods' } },
    ],
  },
  'methods-edit': {
    kind: 'facts',
    title: { say: 'methods.edit' },
    body: [{ say: 'methods.edit.explain' }],
    rows: [
      {
        label: { say: 'method.authenticator-code' },
        value: { say: 'methods.row', with: { since: Date.UTC(2026, 4, 3) } },
        actions: [
          { choice: 'replace:1', label: { say: 'button.replace' } },
          { choice: 'remove:1', label: { say: 'button.remove' }, style: 'danger' },
        ],
      },
      {
        label: { say: 'method.recovery-code' },
        value: { say: 'methods.row.left', with: { left: 9, since: Date.UTC(2026, 4, 3) } },
        actions: [{ choice: 'replace:2', label: { say: 'button.replace' } }],
      },
    ],
    actions: [{ choice: 'finish', label: { say: 'button.finish' }, style: 'primary' }],
  },
  progress: { kind: 'progress', title: { say: 'reset.working' }, body: [{ say: 'progress.moment' }] },
  done: {
    kind: 'notice',
    tone: 'good',
    title: { say: 'outcome.reset.done' },
    body: [{ say: 'outcome.reset.done.next' }],
    actions: [{ choice: 'begin:menu', label: { say: 'button.begin-menu' } }],
  },
  refused: {
    kind: 'notice',
    tone: 'danger',
    title: { say: 'refused.paused' },
    body: [{ say: 'refused.paused.next' }, { say: 'refused.paused.why' }],
    actions: [{ choice: 'why', label: { say: 'button.why' } }],
    links: [contact],
  },
};

/** A sample with its handles, and its link where it has one. */
export const shownSample = (name: string) => {
  const view = samples[name];
  if (!view) throw new Error(`no sample ${name}`);
  const link = view.kind === 'link' ? { url: 'https://latchkey.acme.example/l/0123456789abcdef', code: '482913' } : null;
  return shownOf(view, link);
};
