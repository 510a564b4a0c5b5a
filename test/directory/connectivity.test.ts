import assert from 'node:assert/strict';
import sinon from 'sinon';
import {
  type Beat,
  beaten,
  connectivityStates,
  firstPulse,
  heartbeatMs,
  startHeart,
} from '../../src/directory/hybrid/connectivity.ts';

const answer = (isCurrent: boolean | 'unknown' = true): Beat => ({ heard: 'answer', isCurrent });
const nothing: Beat = { heard: 'nothing' };
const noRights: Beat = { heard: 'no-rights' };

describe('connectivity: the six states of writeback (Entra model 6.4)', () => {
  const cases: readonly (readonly [string, readonly Beat[], string])[] = [
    ['answers', [answer()], 'up'],
    ['answers, and cannot do all that is needed', [answer(false)], 'up-outdated'],
    ['answers, and does not say what it can', [answer('unknown')], 'unknown-outdated'],
    ['never answered', [nothing], 'down'],
    ['answers, but lets us write nothing', [noRights], 'not-configured'],
    ['answered a moment ago', [answer(), nothing], 'down-maybe-temporary'],
    ['missed twice', [answer(), nothing, nothing], 'down-maybe-temporary'],
    ['missed three times', [answer(), nothing, nothing, nothing], 'down'],
    ['back again', [answer(), nothing, nothing, nothing, answer()], 'up'],
    ['rights came back', [noRights, answer()], 'up'],
    ['back, then missed once', [answer(), nothing, nothing, answer(), nothing], 'down-maybe-temporary'],
  ];
  const walk = (beats: readonly Beat[]) => beats.reduce((pulse, beat, at) => beaten(pulse, beat, at + 1), firstPulse(0));
  for (const [name, beats, state] of cases) it(`${name}: ${state}`, () => assert.equal(walk(beats).state, state));

  it('the cases reach every state', () =>
    assert.deepEqual([...new Set(cases.map(([, , state]) => state))].sort(), [...connectivityStates].sort()));

  it('keeps since when, and when it last answered', () => {
    const { state, since, answeredAt } = walk([answer(), answer(), nothing, nothing]);
    assert.deepEqual([state, since, answeredAt], ['down-maybe-temporary', 3, 2]);
  });
});

describe('connectivity: the heart', () => {
  let clock: sinon.SinonFakeTimers;
  beforeEach(() => {
    clock = sinon.useFakeTimers({ now: 1_700_000_000_000 });
  });
  afterEach(() => clock.restore());

  const beating = (beats: Beat[], isConfigured = true) => {
    const heard: string[] = [];
    let asked = 0;
    const heart = startHeart({
      isConfigured,
      probe: async () => {
        asked++;
        return beats.shift() ?? nothing;
      },
      changed: ({ state }) => void heard.push(state),
      now: () => Date.now(),
    });
    return { heart, heard, asked: () => asked };
  };

  it('asks every five minutes, tells each change once, and stops', async () => {
    const { heart, heard, asked } = beating([answer(), answer()]);
    await clock.tickAsync(heartbeatMs * 2);
    assert.deepEqual([heard, asked()], [['up'], 2]);
    await clock.tickAsync(heartbeatMs * 3);
    assert.deepEqual(heard, ['up', 'down-maybe-temporary', 'down']);
    assert.equal(heart.connectivity().since, 1_700_000_000_000 + heartbeatMs * 5);
    heart.stop();
    await clock.tickAsync(heartbeatMs * 3);
    assert.equal(asked(), 5);
  });

  it('beats at once when asked', async () => {
    const { heart } = beating([answer(false)]);
    await heart.beat();
    assert.equal(heart.connectivity().state, 'up-outdated');
    heart.stop();
  });

  it('has nobody to ask where writeback is off', async () => {
    const { heart, heard, asked } = beating([answer()], false);
    await clock.tickAsync(heartbeatMs * 2);
    assert.deepEqual([heart.connectivity().state, heard, asked()], ['not-configured', [], 0]);
    heart.stop();
  });
});
