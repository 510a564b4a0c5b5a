import assert from 'node:assert/strict';
import { type Conversation, type Event, hear, opened } from '../../../src/core/conversation.ts';
import { flows } from '../../../src/core/flows/all.ts';
import { approval } from '../../../src/core/flows/approval.ts';
import { type ApprovalsWaiting, askWhichRequest } from '../../../src/core/flows/approval-choosing.ts';
import { anyFlow } from '../../../src/core/kernel/flow.ts';
import { Policy } from '../../../src/core/policy.ts';
import { choicesOf, View } from '../../../src/core/views.ts';

const now = Date.UTC(2026, 10, 22, 9, 12);
const policy = Policy.parse({});
const request = (number: number): ApprovalsWaiting['open'][number] => ({
  case: `C-${number}`,
  request: `0000000${number}-0000-4000-8000-000000000000`,
  action: 'start-reset',
  target: `Sam ${number}`,
  agent: 'Hank Holt',
  ticket: number % 2 === 0 ? '' : `INC-${number}`,
  askedAt: now,
});
const address = { channel: 'teams', tenant: 't', person: 'p', conversation: 'c', route: '', locale: 'en' } as const;
const fold = { policy, now, replica: 'one', leaseMs: 1, fresh: () => ({ id: 'n', salt: 's' }) };

const begun = (): Conversation =>
  opened(anyFlow(approval), { named: null }, { id: 'a', salt: 's', address, rev: 0, heard: 'e', message: null }, fold);
const heardBy = (was: Conversation, event: Event): Conversation => hear(flows, was, event, fold) ?? assert.fail('not heard');
const looked = (was: Conversation, value: unknown): Conversation =>
  heardBy(was, { kind: 'settled', id: was.owed[0]?.id ?? '', effect: 'approval-look', outcome: { ok: true, value } });
const answer = (was: Conversation, choice: string): Event => ({
  kind: 'answered',
  id: `press-${choice}`,
  via: 'chat',
  turn: was.turn,
  choice,
  fields: {},
  secrets: {},
});

describe('what waits for an approver', () => {
  it('asks for everything that waits where nothing was named', () => {
    assert.deepEqual(
      begun().owed.map((one) => [one.do, one.with]),
      [['approval-look', { named: null }]],
    );
  });

  it('several are listed, oldest first, by what, for whom, by whom and when; the case stands where no ticket does', () => {
    const view = View.parse(askWhichRequest({ open: [request(1), request(2)], more: 3 }));
    assert.deepEqual(view.title, { say: 'approval.choose', with: { count: 5 } });
    assert.deepEqual(view.body, [{ say: 'approval.choose.more', with: { more: 3 } }]);
    assert.deepEqual(view.kind === 'choice' && view.options.map(({ hint }) => hint?.with), [
      { target: 'Sam 1', agent: 'Hank Holt', ticket: 'INC-1', time: '09:12' },
      { target: 'Sam 2', agent: 'Hank Holt', ticket: 'C-2', time: '09:12' },
    ]);
    assert.equal(new Set(choicesOf(view)).size, 2);
  });

  it('the chosen one is fetched as it stands now; anything else is not heard', () => {
    const choosing = looked(begun(), { open: [request(1), request(2)], more: 0 });
    assert.equal(choosing.state.at, 'choosing');
    assert.equal(hear(flows, choosing, answer(choosing, `request:${request(3).request}`), fold), null);
    const chosen = heardBy(choosing, answer(choosing, `request:${request(2).request}`));
    assert.deepEqual(
      chosen.owed.map((one) => one.with),
      [{ named: `C-2:${request(2).request}` }],
    );
  });

  it('after one is over the next is a press away; where nothing waits there is none', () => {
    const was = begun();
    const none = heardBy(was, {
      kind: 'settled',
      id: was.owed[0]?.id ?? '',
      effect: 'approval-look',
      outcome: { ok: false, reason: 'none' },
    });
    assert.equal(none.state.at, 'decided');
    assert.deepEqual(choicesOf(View.parse(approval.steps.decided.ask({ at: 'decided', how: 'none', reason: null }, policy))), []);
    const over: Conversation = { ...none, state: { at: 'decided', how: 'over', reason: 'decided' } as Conversation['state'] };
    const next = heardBy(over, answer(over, 'begin:approval'));
    assert.deepEqual([next.flow, next.state.at], ['approval', 'looking']);
  });
});
