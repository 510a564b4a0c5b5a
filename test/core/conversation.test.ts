import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  anyFlow,
  ask,
  type Conversation,
  type Event,
  expiresAt,
  hear,
  isAbandoned,
  isBusy,
  isOver,
  isPageChoice,
  type Link,
  mayRepeat,
  opened,
  today,
  tryingToShow,
} from '../../src/core/conversation.ts';
import { effectDelivery } from '../../src/core/effects.ts';
import { ok } from '../../src/core/result.ts';
import { choicesOf, View } from '../../src/core/views.ts';
import { address, answered, ended, foldAt, lamp, minute, morning, settled, start } from '../world/fold.ts';

const flow = anyFlow(lamp);
const flows = new Map([[flow.name, flow]]);
const fold = foldAt();
const policy = fold.policy;

const begun = (): Conversation => opened(flow, { named: null }, start, fold);
const heard = (was: Conversation, event: Event, at = fold): Conversation => {
  const next = hear(flows, was, event, at);
  assert.ok(next, `${was.state.at} did not hear ${event.kind}`);
  return next;
};
const settlesFirst = (was: Conversation): Event => {
  const [owed] = was.owed;
  assert.ok(owed);
  return settled(owed.id, owed.do, ok(null));
};
const atQuestion = (): Conversation => {
  const looking = begun();
  return heard(looking, settlesFirst(looking));
};
const writing = (): Conversation => {
  const was = atQuestion();
  return heard(was, answered(was, 'write'));
};
const done = (): Conversation => {
  const was = writing();
  return heard(was, settlesFirst(was));
};
const link: Link = {
  tokenHash: 'h',
  codeMac: null,
  issuedAt: morning,
  expiresAt: morning + 10 * minute,
  tries: 0,
  session: null,
};

describe('the conversation kernel', () => {
  it('begins at the first revision, owing what the first step promises to this replica until its lease ends', () => {
    const was = begun();
    assert.deepEqual(
      [was.rev, was.turn, was.startedAt, was.heardAt, was.account, was.link],
      [1, 1, morning, morning, null, null],
    );
    assert.deepEqual(was.owed, [{ do: 'find-account', id: 'c1.1.0', by: 'one', leaseUntil: morning + minute }]);
    assert.deepEqual(was.heard, ['begin']);
  });

  it('hears an event once, whatever its platform calls the second delivery of it', () => {
    const was = atQuestion();
    const event = answered(was, 'page');
    const next = heard(was, event);
    assert.equal(hear(flows, next, event, fold), null);
    assert.equal(hear(flows, next, { ...event, id: 'another id of the same press' }, fold), null); // the turn is over
    assert.equal(hear(flows, was, { ...event, id: 'begin' }, fold), null);
  });

  it('does not hear an answer to an older question, nor to one that was never asked', () => {
    const was = atQuestion();
    for (const turn of [was.turn - 1, was.turn + 1, 0, -1])
      assert.equal(hear(flows, was, answered({ turn }, 'page'), fold), null);
  });

  it('settles what is owed, and nothing else', () => {
    const was = writing();
    assert.equal(hear(flows, was, settled('c1.99.0', 'unlock', ok(null)), fold), null);
    assert.equal(hear(flows, was, settled('other.3.0', 'unlock', ok(null)), fold), null);
    const [first, second] = was.owed;
    assert.ok(first && second);
    const next = heard(was, settled(second.id, second.do, ok(null)));
    assert.equal(next.state, was.state, 'the step waits for the other one');
    assert.deepEqual(next.owed, [first]);
    assert.equal(next.turn, was.turn);
    assert.equal(hear(flows, next, settled(second.id, second.do, ok(null)), fold), null, 'settled once');
  });

  it('refuses what the question does not offer (SEC-54)', () => {
    const was = atQuestion();
    for (const choice of ['', 'pag', 'page ', 'submit', 'begin:lamp', 'more-time', '__proto__', 'constructor'])
      assert.equal(hear(flows, was, answered(was, choice), fold), null, choice);
  });

  it('hears the page only where a page is asked for, and the chat never in its place', () => {
    const was = atQuestion();
    assert.equal(hear(flows, was, answered(was, 'submit', { via: 'page' }), fold), null);
    const onPage = heard(was, answered(was, 'page'));
    assert.equal(hear(flows, onPage, answered(onPage, 'submit'), fold), null);
    assert.equal(heard(onPage, answered(onPage, 'submit', { via: 'page' })).state.at, 'writing');
  });

  it('offers cancel on every open question, and ends by it', () => {
    const was = atQuestion();
    assert.ok(choicesOf(ask(flows, was, policy)).includes('cancel'));
    const next = heard(was, answered(was, 'cancel'));
    assert.deepEqual(next.state, { at: 'ended', why: 'cancelled' });
    assert.deepEqual(
      next.owed.map((one) => one.do),
      ['flow-ended'],
    );
    assert.ok(isOver(flows, next));
    assert.equal(ask(flows, next, policy).title.say, 'ended.cancelled');
    assert.equal(hear(flows, next, answered(next, 'page'), fold), null);
  });

  it('cannot be cancelled, timed out or superseded while a write is on its way, nor after its end', () => {
    for (const was of [writing(), done()]) {
      assert.ok(!choicesOf(ask(flows, was, policy)).includes('cancel'));
      assert.equal(hear(flows, was, answered(was, 'cancel'), fold), null);
      for (const why of ['expired', 'cancelled', 'superseded', 'link-spent'] as const)
        assert.equal(hear(flows, was, ended(why), fold), null);
    }
    assert.ok(isBusy(flows, writing()) && !isOver(flows, writing()));
    assert.ok(isOver(flows, done()) && !isBusy(flows, done()));
  });

  it('gives more time when it is asked for: same question, new turn, so that the next card can be answered too', () => {
    const was = { ...atQuestion() };
    const reminded = { ...was, remindedTurn: was.turn };
    assert.equal(choicesOf(ask(flows, reminded, policy))[0], 'page');
    const later = foldAt(morning + 4 * minute);
    const next = heard(reminded, answered(reminded, 'more-time'), later);
    assert.deepEqual([next.turn, next.asked, next.rev, next.remindedTurn], [was.rev + 1, was.asked, was.rev + 1, 0]);
    assert.equal(next.state, was.state);
    assert.equal(expiresAt(next, policy), morning + 9 * minute);
    assert.equal(hear(flows, was, answered(was, 'more-time'), later), null, 'not offered before the reminder');
  });

  it('replaces a conversation that is over by another flow, with nothing of the old one left', () => {
    const was: Conversation = { ...done(), account: 'a1', shown: { turn: 3, message: 'm7' } };
    const next = heard(was, answered(was, 'begin:lamp'));
    assert.equal(next.id, 'fresh-1');
    assert.equal(next.salt, 'salt-1');
    assert.deepEqual([next.rev, next.turn], [was.rev + 1, was.rev + 1]);
    assert.deepEqual([next.account, next.link, next.heard.length], [null, null, 1]);
    assert.deepEqual(next.shown, { turn: 0, message: 'm7' });
    assert.deepEqual(
      next.owed.map((one) => one.id),
      [`fresh-1.${was.rev + 1}.0`],
    );
    assert.equal(hear(flows, was, answered(was, 'begin:nowhere'), fold), null, 'a flow nobody knows');
  });

  it('drops the link with the conversation', () => {
    const was = { ...atQuestion(), link };
    assert.equal(heard(was, answered(was, 'cancel')).link, null);
    assert.equal(heard(was, answered(was, 'page')).link, link);
  });

  it('an answer after the time is up ends the conversation, also when no sweep came by (SEC-56)', () => {
    const was = atQuestion();
    assert.equal(heard(was, answered(was, 'page'), foldAt(morning + 5 * minute - 1)).state.at, 'on-page');
    for (const late of [5 * minute, 15 * minute + 1000]) {
      const next = heard(was, answered(was, 'page'), foldAt(morning + late));
      assert.deepEqual(next.state, { at: 'ended', why: 'expired' });
    }
    const busy = { ...was, heardAt: morning + 14 * minute };
    assert.deepEqual(heard(busy, answered(busy, 'page'), foldAt(morning + 15 * minute)).state, { at: 'ended', why: 'expired' });
  });

  it('ends by the idle and by the total limit, whichever is first; a link has its own clock', () => {
    const { limits } = policy;
    const was = atQuestion();
    assert.equal(expiresAt(was, policy), morning + limits.flowIdleMinutes * minute);
    const late = { ...was, heardAt: morning + 14 * minute };
    assert.equal(expiresAt(late, policy), morning + limits.flowTotalMinutes * minute);
    assert.equal(expiresAt({ ...was, link }, policy), link.expiresAt);
    assert.equal(expiresAt({ ...late, link }, policy), expiresAt(late, policy), 'a dead link does not end the chat');
    const session = { hash: 's', claimedAt: morning + 9 * minute, usedAt: morning + 9 * minute };
    assert.equal(expiresAt({ ...was, link: { ...link, session } }, policy), morning + (9 + limits.webIdleMinutes) * minute);
    assert.equal(expiresAt({ ...late, link: { ...link, session } }, policy), expiresAt(late, policy));
    const busy = { ...session, usedAt: morning + 23 * minute };
    assert.equal(
      expiresAt({ ...late, link: { ...link, session: busy } }, policy),
      morning + (9 + limits.webTotalMinutes) * minute,
    );
  });

  it('a row of an older release is migrated; one nobody can read ends honestly', () => {
    const was = atQuestion();
    assert.equal(today(flows, was), was);
    const migrated = today(flows, { ...was, version: 1 });
    assert.deepEqual([migrated.version, migrated.state], [2, { at: 'choose', seen: 1 }]);
    for (const old of [
      { ...was, version: 0, link },
      { ...was, flow: 'gone', link },
    ]) {
      const row = today(flows, old);
      assert.deepEqual([row.state, row.owed, row.link], [{ at: 'ended', why: 'outdated' }, [], null]);
      assert.equal(ask(flows, row, policy).title.say, 'ended.outdated');
      assert.ok(isOver(flows, row));
    }
  });

  it('a write that is on its way over a new release is heard and told; then the row is outdated', () => {
    const was = { ...writing(), version: 0 };
    assert.equal(today(flows, was), was);
    assert.ok(isBusy(flows, was) && !isOver(flows, was));
    const next = heard(was, settlesFirst(was));
    assert.deepEqual([next.state.at, next.version, next.turn], ['done', 2, next.rev]);
    for (const lost of [
      { ...was, flow: 'gone' },
      { ...was, state: { at: 'nowhere' } },
    ]) {
      assert.equal(today(flows, lost), lost);
      assert.ok(isBusy(flows, lost) && !isOver(flows, lost));
      const told = heard(lost, settlesFirst(lost));
      assert.deepEqual([told.state, told.turn], [{ at: 'ended', why: 'outdated' }, told.rev]);
      assert.ok(isOver(flows, told) && !isBusy(flows, told));
    }
  });

  it('an end that names its conversation ends no other, and expires none that was given more time meanwhile', () => {
    const was = atQuestion();
    const late = foldAt(morning + 5 * minute);
    const named = { kind: 'ended', id: 'e', why: 'expired', conversation: was.id } as const;
    assert.equal(hear(flows, { ...was, id: 'c2' }, named, late), null);
    assert.equal(hear(flows, { ...was, heardAt: morning + 1 }, named, late), null);
    assert.equal(heard(was, named, late).state.at, 'ended');
    assert.equal(heard(was, { ...named, why: 'superseded' }).state.at, 'ended');
  });

  it('a turn that was not shown is tried again ever more seldom', () => {
    let was = atQuestion();
    const waits: number[] = [];
    for (let round = 0; round < 7; round++) {
      waits.push((was.showing.at - morning) / 1000);
      was = tryingToShow(was, morning);
    }
    assert.deepEqual(waits, [15, 15, 30, 60, 120, 240, 300]);
    assert.equal(heard(was, answered(was, 'page')).showing.tries, 0);
  });

  it('a state no step knows asks nothing and hears nothing', () => {
    const lost = { ...atQuestion(), state: { at: 'nowhere' } };
    assert.equal(ask(flows, lost, policy).title.say, 'ended.outdated');
    assert.equal(hear(flows, lost, answered(lost, 'page'), fold), null);
    assert.ok(isOver(flows, lost));
  });

  it('knows which effects may be repeated, and when a replica let go of one', () => {
    const [owed] = begun().owed;
    assert.ok(owed);
    assert.equal(isAbandoned(owed, owed.leaseUntil), false);
    assert.equal(isAbandoned(owed, owed.leaseUntil + 1), true);
    const once = Object.entries(effectDelivery).filter(([, how]) => how === 'at-most-once');
    assert.ok(['set-password', 'change-password', 'unlock', 'check-code'].every((name) => once.some(([one]) => one === name)));
    assert.equal(mayRepeat({ do: 'unlock' }), false);
    assert.equal(mayRepeat({ do: 'send-code' }), true);
    assert.deepEqual(['submit', 'reveal', 'confirm', 'cancel', ''].map(isPageChoice), [true, true, true, false, false]);
  });
});

/** A random event, most of them wrong for the moment. */
interface Step {
  readonly what: 'answer' | 'page' | 'settle' | 'end' | 'repeat';
  readonly choice: string;
  readonly turn: number;
  readonly owed: number;
  readonly tick: number;
}
const choice = fc.constantFrom('page', 'write', 'cancel', 'submit', 'more-time', 'begin:lamp', 'begin:nowhere', 'toString');
const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('answer', 'answer', 'page', 'settle', 'settle', 'end', 'repeat'),
  choice,
  turn: fc.constantFrom(0, 0, 0, -1, 1),
  owed: fc.nat(3),
  tick: fc.constantFrom(0, 1000, 2 * minute),
});

const eventOf = ({ what, choice: said, turn, owed }: Step, was: Conversation, before: Event | null): Event => {
  if (what === 'repeat' && before) return before;
  if (what === 'end') return ended('superseded');
  if (what === 'settle') {
    const one = was.owed[owed];
    return settled(one?.id ?? 'c1.0.0', one?.do ?? 'unlock', ok(null));
  }
  return answered({ turn: was.turn + turn }, said, { via: what === 'page' ? 'page' : 'chat' });
};

describe('the kernel under random events', () => {
  const walk = (steps: readonly Step[], look: (was: Conversation, event: Event, next: Conversation | null) => void): void => {
    let was = begun();
    let before: Event | null = null;
    let now = morning;
    for (const one of steps) {
      now += one.tick;
      const event = eventOf(one, was, before);
      const frozen = JSON.stringify(was);
      const next = hear(flows, was, event, foldAt(now));
      assert.equal(JSON.stringify(was), frozen, 'folding changes nothing in place');
      look(was, event, next);
      before = event;
      was = next ?? was;
    }
  };
  const holds = (look: (was: Conversation, event: Event, next: Conversation | null) => void): void =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => walk(steps, look)),
      { numRuns: 400 },
    );

  it('each commit raises the revision by one; the turn is the revision that asked', () =>
    holds((was, _event, next) => {
      if (!next) return;
      assert.equal(next.rev, was.rev + 1);
      assert.ok(next.turn === was.turn || next.turn === next.rev);
      if (next.turn === was.turn) assert.deepEqual(next.state, was.state);
    }));

  it('nothing is heard twice', () =>
    holds((_was, event, next) => {
      if (next) assert.equal(hear(flows, next, event, fold), null);
    }));

  it('what is owed leaves only by being settled, or with its conversation; ids never repeat', () => {
    holds((was, event, next) => {
      if (!next || next.id !== was.id) return;
      const gone = was.owed.filter((one) => !next.owed.includes(one));
      assert.ok(gone.every((one) => event.kind === 'settled' && event.id === one.id));
      assert.equal(new Set(next.owed.map((one) => one.id)).size, next.owed.length);
    });
  });

  it('every state can be shown, from the closed set of views, and has at most 32 remembered events', () =>
    holds((was) => {
      View.parse(ask(flows, was, policy));
      assert.ok(was.heard.length <= 32);
      assert.deepEqual(was.address, address);
    }));

  it('a busy step is left by its own effect only', () =>
    holds((was, event, next) => {
      if (next && isBusy(flows, was) && next.state !== was.state) assert.equal(event.kind, 'settled');
    }));

  it('survives JSON: any replica can take the next turn', () =>
    holds((was, event, next) => {
      const copy: Conversation = JSON.parse(JSON.stringify(was));
      const again = hear(flows, copy, event, foldAt());
      if (next && next.id === was.id && next.heardAt === was.heardAt) assert.deepEqual(again?.state, next.state);
    }));
});
