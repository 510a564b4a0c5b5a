import assert from 'node:assert/strict';
import { anyFlow, ask, expiresAt, type Flow, hear, opened, type Told } from '../../src/core/conversation.ts';
import { foldAt, minute, morning, start } from '../world/fold.ts';

type Waiting = { readonly at: 'waiting'; readonly news: string } | { readonly at: 'heard'; readonly news: string };

/** Somebody waits for others, and hears what they decide. */
const approval: Flow<Waiting> = {
  name: 'approval',
  version: 1,
  patienceMinutes: 60,
  begin: () => ({ state: { at: 'waiting', news: '' } }),
  steps: {
    waiting: {
      ask: ({ news }) => ({ kind: 'notice', title: { say: 'progress.moment', with: { news } } }),
      hear: (_, event) => (event.kind === 'told' ? { state: { at: 'heard', news: event.about } } : null),
    },
    heard: { last: true, ask: ({ news }) => ({ kind: 'notice', title: { say: 'progress.moment', with: { news } } }) },
  },
};

const flow = anyFlow(approval);
const flows = new Map([[flow.name, flow]]);
const told = (id: string): Told => ({ kind: 'told', id, about: 'case-1', value: null });

describe('news for a conversation', () => {
  const begun = opened(flow, { named: null }, start, foldAt());

  it('is heard at any turn, once, and asks anew', () => {
    const next = hear(flows, begun, told('n1'), foldAt());
    assert.ok(next);
    assert.deepEqual([next.state.at, next.turn > begun.turn, next.heardAt], ['heard', true, begun.heardAt]);
    assert.equal(hear(flows, next, told('n1'), foldAt()), null);
    assert.equal(ask(flows, next, foldAt().policy).title.with?.news, 'case-1');
  });

  it('is nobody’s business where no step listens', () => {
    const over = hear(flows, begun, told('n1'), foldAt());
    assert.ok(over);
    assert.equal(hear(flows, over, told('n2'), foldAt()), null);
  });

  it('may be long in coming: who waits for others is not hurried by the limits of one’s own proof', () => {
    const { policy } = foldAt();
    assert.equal(expiresAt(begun, policy), morning + 60 * minute);
    assert.ok(hear(flows, begun, told('n1'), foldAt(morning + 59 * minute)));
  });
});
