import assert from 'node:assert/strict';
import { anyFlow, ask, expiresAt, type Flow, hear, opened, type Told } from '../../src/core/conversation.ts';
import { Policy } from '../../src/core/policy.ts';
import { answered, ended, foldAt, minute, morning, start } from '../world/fold.ts';

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

type Asking = { readonly at: 'proving' } | { readonly at: 'waiting' } | { readonly at: 'back' };

/** Somebody proves something, waits for somebody else in between, and goes on. */
const asking: Flow<Asking> = {
  name: 'asking',
  version: 1,
  begin: () => ({ state: { at: 'proving' } }),
  steps: {
    proving: {
      ask: () => ({
        kind: 'notice',
        title: { say: 'progress.moment' },
        actions: [{ choice: 'ask', label: { say: 'button.check' } }],
      }),
      hear: (_, event) => (event.kind === 'answered' ? { state: { at: 'waiting' } } : null),
    },
    waiting: {
      waitsMinutes: ({ limits }) => limits.vouchLifeMinutes,
      ask: () => ({
        kind: 'notice',
        title: { say: 'progress.moment' },
        actions: [{ choice: 'back', label: { say: 'button.check' } }],
      }),
      hear: (_, event) => (event.kind === 'settled' ? null : { state: { at: 'back' } }),
    },
    back: { ask: () => ({ kind: 'notice', title: { say: 'progress.moment' } }) },
  },
};

describe('a step that waits for somebody else (SEC-56)', () => {
  const asks = new Map([['asking', anyFlow(asking)]]);
  const begun = opened(anyFlow(asking), { named: null }, start, foldAt());
  const at = (minutes: number) => foldAt(morning + minutes * minute);
  const { policy } = foldAt();
  const waits = (): typeof begun => {
    const next = hear(asks, begun, answered(begun, 'ask'), at(4));
    assert.ok(next);
    return next;
  };

  it('has the clock policy gives it, and not the one of one’s own proof', () => {
    assert.equal(expiresAt(begun, policy), morning + 5 * minute);
    assert.equal(expiresAt(waits(), policy), morning + 64 * minute);
    const day = Policy.parse({ limits: { vouchLifeMinutes: 1450 } });
    const next = hear(asks, begun, answered(begun, 'ask'), foldAt(morning, day));
    assert.ok(next);
    assert.equal(expiresAt(next, day), morning + 1450 * minute);
    assert.equal(hear(asks, next, ended('expired'), foldAt(morning + 1449 * minute, day))?.state.at, 'ended', 'asked for');
    assert.equal(
      hear(asks, next, { kind: 'ended', id: 'e', why: 'expired', conversation: next.id }, foldAt(morning + 1449 * minute, day)),
      null,
      'a sweep that is early',
    );
  });

  it('what they took is not counted: after it one’s own proof has all its time', () => {
    for (const back of [hear(asks, waits(), told('n1'), at(50)), hear(asks, waits(), answered(waits(), 'back'), at(50))]) {
      assert.ok(back);
      assert.deepEqual([back.state.at, back.resumedAt, back.patience], ['back', morning + 50 * minute, null]);
      assert.equal(expiresAt(back, policy), morning + 55 * minute);
      assert.equal(expiresAt({ ...back, heardAt: morning + 63 * minute }, policy), morning + 65 * minute, 'in all fifteen');
    }
  });
});
