import assert from 'node:assert/strict';
import {
  begun,
  type Campaign,
  campaignMoves,
  moved,
  openMoves,
  type Plan,
  watched,
} from '../../../src/core/campaigns/campaign.ts';
import { type Asking, type Next, nextFor, quietDays, type Standing } from '../../../src/core/campaigns/person.ts';
import { firstAskingMs, planIn } from '../../../src/core/campaigns/planning.ts';
import { shareOf } from '../../../src/core/campaigns/progress.ts';
import { endable, endingOf, purposeOf, retirementIn } from '../../../src/core/campaigns/retirement.ts';
import { standardPolicy } from '../../../src/core/policy.ts';

const dayMs = 86_400_000;
const now = 100 * dayMs;
const fine: Standing = {
  isThere: true,
  isMeant: true,
  isEnabled: true,
  isDone: false,
  isOptedOut: false,
  lastAsked: null,
  lastReminded: null,
};
const first: Asking = { campaign: 'c', asked: 0, askedAt: null, reminders: 1, reminderDays: 7 };
const askedOnce: Asking = { ...first, asked: 1, askedAt: now - 8 * dayMs };
const closes = (state: string): Next => ({ do: 'close', state }) as Next;

describe("somebody's turn in a campaign", () => {
  const cases: readonly [string, Partial<Standing>, Asking, Next][] = [
    ['is asked', {}, first, { do: 'ask', round: 'c.1' }],
    ['left the directory', { isThere: false }, first, closes('left')],
    ['left the group', { isMeant: false }, first, closes('left')],
    ['had everything before', { isDone: true }, first, closes('ready-before')],
    ['registered since', { isDone: true }, askedOnce, closes('registered')],
    ['registered, and then lost the right to reset', { isDone: true, isEnabled: false }, askedOnce, closes('registered')],
    ['may not use self-service', { isEnabled: false }, first, closes('not-enabled')],
    ['said never', { isOptedOut: true }, first, closes('opted-out')],
    ['left before saying never counts', { isOptedOut: true, isThere: false }, first, closes('left')],
    ['is reminded', {}, askedOnce, { do: 'ask', round: 'c.2' }],
    ['is not reminded before the day', {}, { ...askedOnce, askedAt: now - dayMs }, { do: 'wait', until: now + 6 * dayMs }],
    ['is not asked more often than planned', {}, { ...askedOnce, asked: 2 }, closes('unanswered')],
    [
      'is left the last days before it counts as no',
      {},
      { ...askedOnce, asked: 2, askedAt: now - dayMs },
      { do: 'wait', until: now + 6 * dayMs },
    ],
    [
      'was asked by another campaign lately',
      { lastAsked: { at: now - dayMs, by: 'd.1' } },
      first,
      { do: 'wait', until: now + (quietDays - 1) * dayMs },
    ],
    [
      'was asked by another campaign a week ago',
      { lastAsked: { at: now - quietDays * dayMs, by: 'd.1' } },
      first,
      { do: 'ask', round: 'c.1' },
    ],
    [
      'a campaign whose name begins alike is another',
      { lastAsked: { at: now, by: 'cc.1' } },
      first,
      { do: 'wait', until: now + quietDays * dayMs },
    ],
    [
      'was hit by a kill in the middle: the same round',
      { lastAsked: { at: now, by: 'c.1' } },
      first,
      { do: 'ask', round: 'c.1' },
    ],
    [
      'was hit by a kill after being marked for the daily asking',
      { lastAsked: { at: now, by: 'c.1' }, lastReminded: now },
      first,
      { do: 'ask', round: 'c.1' },
    ],
    ['was asked by the product itself today', { lastReminded: now }, first, { do: 'wait', until: now + dayMs / 2 }],
  ];
  for (const [what, standing, asking, next] of cases)
    it(what, () => assert.deepEqual(nextFor({ ...fine, ...standing }, asking, now), next));
});

const plan: Plan = {
  purpose: { kind: 'register' },
  groups: ['sales'],
  note: '',
  batch: 50,
  everyMinutes: 2,
  reminders: 2,
  reminderDays: 7,
};
const numbers = { batch: '50', minutes: '2', reminders: '2', days: '7' };

describe('a typed plan', () => {
  const typed = (fields: Readonly<Record<string, string>>) =>
    planIn({ groups: 'sales', ...numbers, ...fields }, { kind: 'register' });

  it('is read: a group a line, each once', () => {
    assert.deepEqual(typed({ groups: ' sales \n\nsales; it ' }), { ...plan, groups: ['sales', 'it'] });
    assert.deepEqual(planIn({ ...numbers }, { kind: 'register' }), { ...plan, groups: [] });
  });

  const refused: readonly [string, Readonly<Record<string, string>>][] = [
    ['numbers', { batch: '0' }],
    ['numbers', { batch: '501' }],
    ['numbers', { batch: '' }],
    ['numbers', { minutes: '1.5' }],
    ['numbers', { reminders: '-1' }],
    ['numbers', { days: 'soon' }],
    ['groups', { groups: Array.from({ length: 21 }, (_, n) => `g${n}`).join('\n') }],
    ['groups', { groups: 'g'.repeat(257) }],
    ['note-length', { note: 'n'.repeat(201) }],
    ['note-link', { note: 'go to https://reset.example' }],
    ['note-link', { note: 'go to www.reset.example' }],
    ['note-link', { note: 'go to reset.example/now' }],
    ['note-link', { note: 'HTTP' }],
  ];
  for (const [reason, fields] of refused)
    it(`refuses ${JSON.stringify(fields).slice(0, 60)}`, () => assert.equal(typed(fields), reason));

  it('takes as long as its batches', () => {
    assert.equal(firstAskingMs(plan, 0), 0);
    assert.equal(firstAskingMs(plan, 50), 0);
    assert.equal(firstAskingMs(plan, 5_000), 99 * 2 * 60_000);
  });
});

describe('a method that ends', () => {
  const typed = { method: 'email-code', 'in-days': '30', reason: 'The provider ends it in spring' };

  it('is one that is switched on, with a day and a reason', () => {
    assert.ok(!endable(standardPolicy).includes('mobile-phone-code'));
    const read = retirementIn(typed, standardPolicy);
    assert.ok(read);
    assert.deepEqual(purposeOf(read, now), { kind: 'replace', method: 'email-code', endsAt: now + 30 * dayMs });
    assert.deepEqual(endingOf(read), { 'methods.email-code.enabled': false });
  });

  for (const [field, value] of [
    ['method', 'mobile-phone-code'],
    ['method', 'recovery-code'],
    ['in-days', '0'],
    ['in-days', '61'],
    ['in-days', ''],
    ['reason', 'short'],
  ] as const)
    it(`is refused with ${field} "${value}"`, () =>
      assert.equal(retirementIn({ ...typed, [field]: value }, standardPolicy), null));
});

describe('a campaign', () => {
  const running = begun(plan, 'c', { account: 'adam', name: 'Adam' }, now);
  const at = (state: Campaign['state']): Campaign => ({ ...running, state });

  it('can be paused, gone on with and stopped; what is over stays over', () => {
    assert.equal(moved(running, 'pause', now)?.state, 'paused');
    assert.equal(moved(at('paused'), 'resume', now)?.state, 'running');
    assert.deepEqual([moved(running, 'stop', now)?.state, moved(at('paused'), 'stop', now)?.endedAt], ['stopped', now]);
    assert.equal(moved(running, 'resume', now), null);
    for (const move of campaignMoves)
      for (const state of ['over', 'stopped'] as const) assert.equal(moved(at(state), move, now), null);
    assert.deepEqual(openMoves(at('over')), []);
  });

  it('remembers five chats that look at it, each once', () => {
    const chat = (person: string) => ({ channel: 'teams' as const, tenant: 't', person });
    const all = ['a', 'b', 'a', 'c', 'd', 'e', 'f'].reduce((one, person) => watched(one, chat(person)), running);
    assert.deepEqual(
      all.watchers.map(({ person }) => person),
      ['a', 'c', 'd', 'e', 'f'],
    );
  });

  it('has no share where nobody was asked', () => {
    assert.equal(shareOf({ asked: 0, answered: 0 }), null);
    assert.equal(shareOf({ asked: 3, answered: 1 }), 33);
  });
});
