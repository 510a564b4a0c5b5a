import assert from 'node:assert/strict';
import { setImmediate as turn } from 'node:timers/promises';
import { standardPolicy } from '../../src/core/policy.ts';
import type { Intent, OutboxItem, Registration, Transaction } from '../../src/store/records.ts';
import { clock, onEveryEngine, record } from './records-engines.ts';

const intent = (over: Partial<Intent> = {}): Omit<Intent, 'outcome' | 'reason'> => ({
  id: 'effect-1',
  flowId: 'flow-1',
  kind: 'reset',
  account: 'account-ana',
  by: 'one',
  leaseUntil: clock.now + 60_000,
  begunAt: clock.now,
  ...over,
});

const registration = (over: Partial<Registration> = {}): Registration => ({
  id: 'registration-1',
  account: 'account-ana',
  method: 'authenticator-code',
  sealed: 'v1.k.n.c',
  rev: 1,
  lastStep: 0,
  createdAt: clock.now,
  usableFrom: 0,
  confirmedAt: clock.now,
  usedAt: null,
  ...over,
});

const mail = (over: Partial<OutboxItem> = {}): OutboxItem => ({
  topic: 'mail',
  key: 'm1',
  body: 'sealed',
  dueAt: clock.now,
  ...over,
});

const code = (wanted: string) => (error: unknown) => error instanceof Error && 'code' in error && error.code === wanted;

onEveryEngine('a records transaction', (place, open) => {
  it('does all of it', async () => {
    const records = await open();
    await records.transaction(async (tx) => {
      assert.equal(await tx.begin(intent()), true);
      await tx.audit(record());
      await tx.promise(mail());
    });
    assert.equal((await records.intent('effect-1'))?.outcome, null);
    assert.deepEqual(await records.tail(5), [record()]);
    assert.equal((await records.outboxDepth(clock.now)).waiting, 1);
  });

  it('does none of it when the work throws, and throws that very error', async () => {
    const records = await open();
    const own = new RangeError('mine');
    const work = async (tx: Transaction) => {
      await tx.begin(intent());
      await tx.audit(record());
      throw own;
    };
    await assert.rejects(records.transaction(work), (error) => error === own);
    assert.equal(await records.intent('effect-1'), null);
    assert.deepEqual(await records.tail(5), []);
  });

  it('does none of it when one call failed and the work carried on', async () => {
    const records = await open();
    const work = async (tx: Transaction) => {
      await tx.addRegistration(registration());
      await tx.addRegistration(registration()).catch(() => undefined);
    };
    await assert.rejects(records.transaction(work), code('store-refused'));
    assert.equal(await records.registration('registration-1'), null);
  });

  it('without its record, nothing happens: the audit refusing takes the write with it (SEC-114)', async () => {
    const records = await open();
    await place().tamper('drop table audit');
    const work = async (tx: Transaction) => {
      await tx.begin(intent());
      await tx.audit(record());
    };
    await assert.rejects(records.transaction(work), code('store-unavailable'));
    assert.equal(await records.intent('effect-1'), null);
  });

  it('keeps transactions apart that wait in the middle', async () => {
    const records = await open();
    const slow = (name: string, fails: boolean) =>
      records.transaction(async (tx) => {
        await tx.consume('link', name, clock.now);
        await turn();
        if (fails) throw new Error('changed my mind');
        await tx.audit(record({ effect: name }));
      });
    await Promise.allSettled(Array.from({ length: 20 }, (_, n) => slow(`n${n}`, n % 2 === 0)));
    const kept = await records.transaction(async (tx) => {
      const used = await Promise.all(Array.from({ length: 20 }, (_, n) => tx.consume('link', `n${n}`, clock.now)));
      return used.map((isFresh) => !isFresh);
    });
    assert.deepEqual(
      kept,
      Array.from({ length: 20 }, (_, n) => n % 2 === 1),
    );
    assert.equal((await records.tail(50)).length, 10);
  });

  it('lets its work read what is committed, and refuses a write beside it', async () => {
    const records = await open();
    await records.audit(record());
    await records.transaction(async (tx) => {
      await tx.audit(record());
      assert.equal((await records.tail(9)).length, 1);
      await assert.rejects(records.audit(record()), code('transaction-nested'));
    });
    assert.equal((await records.tail(9)).length, 2);
  });

  it('refuses calls after it ended', async () => {
    const records = await open();
    const kept = await records.transaction(async (tx) => ({ tx }));
    await assert.rejects(kept.tx.audit(record()), code('transaction-over'));
    assert.equal((await records.tail(9)).length, 0);
  });
});

onEveryEngine('directory writes', (_place, open) => {
  it('begin once per id, and once per flow while open, done or unknown (SEC-129)', async () => {
    const records = await open();
    const begin = (one: Partial<Intent>) => records.transaction((tx) => tx.begin(intent(one)));
    const settle = (id: string, outcome: 'done' | 'refused' | 'unknown' | 'abandoned') =>
      records.transaction((tx) => tx.settle(id, outcome, null, clock.now));
    assert.equal(await begin({}), true);
    assert.equal(await begin({}), false);
    assert.equal(await begin({ id: 'effect-2' }), false);
    assert.equal(await begin({ id: 'other', flowId: 'flow-2' }), true);
    assert.equal(await settle('effect-1', 'refused'), true);
    assert.equal(await settle('effect-1', 'done'), false, 'settled before');
    assert.equal(await settle('nobody', 'done'), false);
    assert.equal(await begin({ id: 'effect-2' }), true, 'a refusal changed nothing: another try is possible');
    assert.equal(await settle('effect-2', 'unknown'), true);
    assert.equal(await begin({ id: 'effect-3' }), false, 'it may have happened');
    assert.deepEqual(
      (await records.intentsOf('flow-1')).map(({ id, outcome }) => [id, outcome]),
      [
        ['effect-1', 'refused'],
        ['effect-2', 'unknown'],
      ],
    );
  });

  it('a write that a sweep closed before it began never begins', async () => {
    const records = await open();
    await records.transaction(async (tx) => {
      await tx.begin(intent());
      await tx.settle('effect-1', 'abandoned', 'lease over', clock.now);
    });
    assert.equal(await records.transaction((tx) => tx.begin(intent())), false);
    assert.equal((await records.intent('effect-1'))?.outcome, 'abandoned');
  });

  it('50 at once for one flow on two replicas: one begins', async () => {
    const replicas = [await open('one'), await open('two')] as const;
    const begin = (n: number) => replicas[n % 2 === 0 ? 0 : 1].transaction((tx) => tx.begin(intent({ id: `effect-${n}` })));
    const begun = await Promise.all(Array.from({ length: 50 }, (_, n) => begin(n)));
    assert.equal(begun.filter(Boolean).length, 1);
  });

  it('open ones whose lease is over are found, oldest lease first', async () => {
    const records = await open();
    for (const [n, leaseUntil] of [3_000, 1_000, 2_000].entries())
      await records.transaction((tx) => tx.begin(intent({ id: `e${n}`, flowId: `f${n}`, leaseUntil })));
    await records.transaction((tx) => tx.settle('e2', 'done', null, 5));
    assert.deepEqual(
      (await records.abandonedIntents(2_500, 9)).map(({ id }) => id),
      ['e1'],
    );
    assert.deepEqual(
      (await records.abandonedIntents(9_000, 9)).map(({ id }) => id),
      ['e1', 'e0'],
    );
    assert.deepEqual(await records.abandonedIntents(9_000, 1), [
      { ...intent({ id: 'e1', flowId: 'f1', leaseUntil: 1_000 }), outcome: null, reason: null },
    ]);
  });
});

onEveryEngine('writes that could not be confirmed', (_place, open) => {
  it('are found until a look has settled them, the one waiting longest first, and are settled once', async () => {
    const records = await open();
    const settled = ['unknown', 'unknown', 'done', 'unknown'] as const;
    for (const [n, outcome] of settled.entries())
      await records.transaction(async (tx) => {
        await tx.begin(intent({ id: `u${n}`, flowId: `uf${n}`, begunAt: 1_000 + n }));
        await tx.settle(`u${n}`, outcome, n === 3 ? 'look-not-applied' : null, 2_000 - n);
      });
    const waiting = async (since: number, before: number) =>
      (await records.unconfirmedIntents(since, before, 9)).map(({ id }) => id);
    assert.deepEqual(await waiting(0, 9_000), ['u1', 'u0']);
    assert.deepEqual(await waiting(1_000, 9_000), ['u1'], 'begun too long ago');
    assert.deepEqual(await waiting(0, 1_999), ['u1'], 'looked at just now');
    assert.equal(await records.transaction((tx) => tx.confirm('u1', 'unknown', 'look-unknown', 5_000)), true);
    assert.deepEqual(await waiting(0, 9_000), ['u0', 'u1']);
    assert.equal(await records.transaction((tx) => tx.confirm('u1', 'done', null, 6_000)), true);
    assert.equal(await records.transaction((tx) => tx.confirm('u1', 'not-done', 'look-not-applied', 7_000)), false);
    assert.equal(await records.transaction((tx) => tx.confirm('u2', 'not-done', null, 7_000)), false, 'it was never unknown');
    assert.deepEqual(await waiting(0, 9_000), ['u0']);
    assert.equal((await records.intent('u1'))?.outcome, 'done');
  });
});

onEveryEngine('single use', (_place, open) => {
  it('an id is consumed once for each purpose, by one of two replicas', async () => {
    const replicas = [await open('one'), await open('two')] as const;
    const use = (n: number) => replicas[n % 2 === 0 ? 0 : 1].transaction((tx) => tx.consume('link', 'l1', clock.now));
    const used = await Promise.all(Array.from({ length: 20 }, (_, n) => use(n)));
    assert.equal(used.filter(Boolean).length, 1);
    assert.equal(await replicas[0].transaction((tx) => tx.consume('code', 'l1', clock.now)), true);
  });

  it('an authenticator step is accepted forward only, by one of two replicas (SEC-42)', async () => {
    const replicas = [await open('one'), await open('two')] as const;
    await replicas[0].transaction((tx) => tx.addRegistration(registration()));
    const advance = (n: number, step: number) =>
      replicas[n % 2 === 0 ? 0 : 1].transaction((tx) => tx.advanceStep('registration-1', step, 7));
    const accepted = await Promise.all(Array.from({ length: 10 }, (_, n) => advance(n, 100)));
    assert.equal(accepted.filter(Boolean).length, 1);
    assert.equal(await advance(0, 99), false);
    assert.equal(await advance(1, 101), true);
    assert.deepEqual(await replicas[1].registration('registration-1'), registration({ lastStep: 101, usedAt: 7 }));
  });
});

onEveryEngine('registrations', (_place, open) => {
  it('are read by account, a page at a time, each account whole and once', async () => {
    const records = await open();
    await records.transaction(async (tx) => {
      for (const account of ['c', 'a', 'e', 'b', 'd'])
        for (const place of [1, 2])
          await tx.addRegistration(registration({ id: `${account}${place}`, account, createdAt: place }));
    });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await records.registrationsByAccount(after, 2);
      for (const { account, registrations } of page.accounts) seen.push(`${account}:${registrations.map(({ id }) => id)}`);
      after = page.next;
    } while (after !== null);
    assert.deepEqual(seen, ['a:a1,a2', 'b:b1,b2', 'c:c1,c2', 'd:d1,d2', 'e:e1,e2']);
  });

  it('are read by account where there are none', async () => {
    const records = await open();
    assert.deepEqual(await records.registrationsByAccount(null, 10), { accounts: [], next: null });
  });

  it('are kept by account, oldest first, and removed once', async () => {
    const records = await open();
    await records.transaction(async (tx) => {
      await tx.addRegistration(registration({ id: 'b', createdAt: 2 }));
      await tx.addRegistration(registration({ id: 'a', createdAt: 1 }));
      await tx.addRegistration(registration({ id: 'c', account: 'account-ben' }));
    });
    assert.deepEqual(
      (await records.registrations('account-ana')).map(({ id }) => id),
      ['a', 'b'],
    );
    assert.equal(await records.transaction((tx) => tx.removeRegistration('a')), true);
    assert.equal(await records.transaction((tx) => tx.removeRegistration('a')), false);
    assert.equal(await records.registration('a'), null);
  });

  it('are replaced only as they were read', async () => {
    const records = await open();
    await records.transaction((tx) => tx.addRegistration(registration()));
    const replace = (sealed: string) => records.transaction((tx) => tx.replaceRegistration('registration-1', 1, sealed, 9));
    const replaced = await Promise.all([replace('x'), replace('y')]);
    assert.deepEqual(replaced.toSorted(), [false, true]);
    const now = await records.registration('registration-1');
    assert.deepEqual([now?.rev, now?.sealed, now?.usedAt], [2, replaced[0] ? 'x' : 'y', 9]);
  });

  it('wear counts each failure of two replicas, and success clears it (SEC-33)', async () => {
    const [one, two] = [await open('one'), await open('two')];
    const fail = (records: typeof one) => records.transaction((tx) => tx.countWear('account-ana', 'email-code'));
    const alone = (records: typeof one) => records.countWear('account-ana', 'email-code');
    const counts = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 3 === 0 ? alone : fail)(n % 2 === 0 ? one : two)));
    assert.deepEqual(
      counts.toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    assert.deepEqual(await two.wear('account-ana'), { 'email-code': 10 });
    const givesBack = () => two.transaction((tx) => tx.giveBackWear('account-ana', 'email-code'));
    await givesBack();
    assert.deepEqual(await one.wear('account-ana'), { 'email-code': 9 });
    await one.transaction((tx) => tx.clearWear('account-ana', 'email-code'));
    assert.deepEqual(await two.wear('account-ana'), {});
    assert.equal(await fail(two), 1);
    for (let twice = 0; twice < 2; twice += 1) await givesBack();
    assert.deepEqual(await one.wear('account-ana'), {}, 'never below none');
  });

  it('a pause ends in its time, and a shorter one does not end a longer one', async () => {
    const records = await open();
    await records.transaction((tx) => tx.pause('account-ana', 2_000, 'too many tries'));
    await records.transaction((tx) => tx.pause('account-ana', 1_000, 'again'));
    assert.equal(await records.pausedUntil('account-ana', 1_500), 2_000);
    assert.equal(await records.pausedUntil('account-ana', 2_000), null);
    assert.equal(await records.pausedUntil('account-ben', 0), null);
  });

  it('a pause is lifted once, and of one account only', async () => {
    const records = await open();
    for (const account of ['account-ana', 'account-ben'])
      await records.transaction((tx) => tx.pause(account, 2_000, 'too many tries'));
    assert.equal(await records.transaction((tx) => tx.liftPause('account-ana')), true);
    assert.equal(await records.transaction((tx) => tx.liftPause('account-ana')), false);
    assert.equal(await records.pausedUntil('account-ana', 1_000), null);
    assert.equal(await records.pausedUntil('account-ben', 1_000), 2_000);
    await records.transaction((tx) => tx.pause('account-ana', 1_500, 'again'));
    assert.equal(await records.pausedUntil('account-ana', 1_000), 1_500);
  });

  it('addresses are remembered by identity', async () => {
    const records = await open();
    const known = { identity: 'slack\nT1\nU1', account: null, sealed: 's1' };
    await records.rememberAddress(known);
    await records.rememberAddress({ ...known, account: 'account-ana', sealed: 's2' });
    assert.deepEqual(await records.addressOf(known.identity), { ...known, account: 'account-ana', sealed: 's2' });
    assert.equal(await records.addressOf('nobody'), null);
  });
});

onEveryEngine('the policy', (place, open) => {
  const save = async (records: Awaited<ReturnType<typeof open>>, after: number, gates: number) =>
    records.addPolicy(
      after,
      { ...standardPolicy, gates },
      'operator:adam',
      'because',
      clock.now,
      record({ action: 'policy.changed' }),
    );

  it('is null on an empty store, then the newest version, each kept (SEC-96)', async () => {
    const [one, two] = [await open('one'), await open('two')];
    assert.equal(await one.policy(), null);
    assert.equal(await save(one, 0, 1), true);
    assert.equal((await two.policy())?.version, 1);
    assert.equal(await save(two, 1, 3), true);
    assert.deepEqual(await one.policy(), {
      version: 2,
      policy: { ...standardPolicy, gates: 3 },
      author: 'operator:adam',
      reason: 'because',
      at: clock.now,
    });
    assert.deepEqual(
      (await one.policyVersions(5)).map(({ version, policy }) => [version, policy.gates]),
      [
        [2, 3],
        [1, 1],
      ],
    );
  });

  it('two who saw the same version: the second is refused and leaves no record', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await save(one, 0, 1);
    const saved = await Promise.all([save(one, 1, 2), save(two, 1, 3)]);
    assert.deepEqual(saved.toSorted(), [false, true]);
    assert.equal(await save(one, 1, 2), false);
    assert.equal(await save(one, 7, 2), false);
    assert.equal((await one.tail(9)).length, 2);
  });

  for (const change of [
    `update policies set body = replace(body, '"gates":2', '"gates":1')`,
    `update policies set author = 'operator:ada'`,
    'update policies set at = at + 1',
    'update policies set version = 2',
    'delete from policies',
  ])
    it(`changed by hand is refused: ${change}`, async () => {
      const records = await open();
      await save(records, 0, 2);
      assert.equal((await records.policy())?.policy.gates, 2);
      await place().tamper(change);
      await assert.rejects(records.policy(), code('policy-broken'));
    });
});

onEveryEngine('the outbox', (_place, open) => {
  const promise = (records: Awaited<ReturnType<typeof open>>, ...items: Partial<OutboxItem>[]) =>
    records.transaction(async (tx) => {
      for (const one of items) await tx.promise(mail(one));
    });

  it('a promise made twice is one promise, also after it was kept', async () => {
    const records = await open();
    await promise(records, {}, { body: 'again' });
    const [item] = await records.claim(['mail'], 'one', clock.now, 1_000, 9);
    assert.deepEqual({ ...item, id: '' }, { ...mail(), id: '', attempts: 1 });
    assert.equal(await records.done(item?.id ?? '', 'one', clock.now), true);
    await promise(records, {});
    assert.deepEqual(await records.outboxDepth(clock.now), { waiting: 0, oldestDueAt: null, buried: 0 });
  });

  it('gives due items of the wanted topics, oldest first', async () => {
    const records = await open();
    const at = clock.now;
    await promise(
      records,
      { key: 'b', dueAt: at - 1 },
      { key: 'a', dueAt: at - 2 },
      { key: 'later', dueAt: at + 1 },
      { key: 'sms', topic: 'sms' },
    );
    assert.deepEqual(await records.outboxDepth(at), { waiting: 3, oldestDueAt: at - 2, buried: 0 });
    assert.deepEqual(
      (await records.claim(['mail'], 'one', at, 1_000, 9)).map(({ key }) => key),
      ['a', 'b'],
    );
    assert.deepEqual(await records.claim([], 'one', at, 1_000, 9), []);
  });

  it('a lost lease: another worker gets the item, the first can no longer settle it', async () => {
    const records = await open();
    await promise(records, {});
    const [first] = await records.claim(['mail'], 'one', clock.now, 1_000, 9);
    const id = first?.id ?? '';
    assert.deepEqual(await records.claim(['mail'], 'two', clock.now + 999, 1_000, 9), []);
    const [second] = await records.claim(['mail'], 'two', clock.now + 1_000, 1_000, 9);
    assert.deepEqual([second?.id, second?.attempts], [id, 2]);
    for (const settle of [records.done, records.retry, records.bury]) assert.equal(await settle(id, 'one', clock.now), false);
    assert.equal(await records.retry(id, 'two', clock.now + 5_000), true);
    assert.deepEqual(await records.claim(['mail'], 'one', clock.now + 4_999, 1_000, 9), []);
    assert.equal((await records.claim(['mail'], 'one', clock.now + 5_000, 1_000, 9)).length, 1);
    assert.equal(await records.bury(id, 'one', clock.now), true);
    assert.deepEqual(await records.outboxDepth(clock.now + 99_000), { waiting: 0, oldestDueAt: null, buried: 1 });
    assert.deepEqual(await records.claim(['mail'], 'one', clock.now + 99_000, 1_000, 9), []);
  });

  it('two workers at once never lease the same item', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await promise(one, ...Array.from({ length: 100 }, (_, n) => ({ key: `m${n}` })));
    const work = async (records: typeof one, by: string) => {
      const taken: string[] = [];
      for (;;) {
        const items = await records.claim(['mail'], by, clock.now, 60_000, 7);
        if (items.length === 0) return taken;
        for (const item of items) {
          taken.push(item.id);
          assert.equal(await records.done(item.id, by, clock.now), true);
        }
      }
    };
    const taken = (await Promise.all([work(one, 'a'), work(two, 'b'), work(one, 'c'), work(two, 'd')])).flat();
    assert.equal(taken.length, 100);
    assert.equal(new Set(taken).size, 100);
  });
});

onEveryEngine('leases', (_place, open) => {
  it('are held by one until they end, and renewed by their holder', async () => {
    const [one, two] = [await open('one'), await open('two')];
    const taken = await Promise.all([one.lease('sweep', 'one', 100, 50), two.lease('sweep', 'two', 100, 50)]);
    assert.deepEqual(taken.toSorted(), [false, true]);
    const [holder, other] = taken[0] ? ['one', 'two'] : ['two', 'one'];
    assert.equal(await one.lease('sweep', holder, 140, 50), true);
    assert.equal(await one.lease('sweep', other, 189, 50), false);
    assert.equal(await one.lease('other', other, 189, 50), true);
    assert.equal(await one.lease('sweep', other, 190, 50), true);
  });
});

onEveryEngine('documents', (_place, open) => {
  it('are swapped as they were read, by one of two', async () => {
    const [one, two] = [await open('one'), await open('two')];
    assert.equal(await one.documents.get('person', 'ana'), null);
    const made = await Promise.all([one.documents.put('person', 'ana', 'a', 0), two.documents.put('person', 'ana', 'b', 0)]);
    assert.deepEqual(made.toSorted(), [false, true]);
    assert.equal(await two.documents.put('person', 'ana', 'c', 1), true);
    assert.equal(await one.documents.put('person', 'ana', 'd', 1), false);
    assert.deepEqual(await one.documents.get('person', 'ana'), { id: 'ana', body: 'c', rev: 2 });
    await one.documents.put('group', 'x', '', 0);
    await one.documents.put('person', 'aba', 'e', 0);
    assert.deepEqual(
      (await two.documents.list('person')).map(({ id }) => id),
      ['aba', 'ana'],
    );
  });

  it('go for good, once, whatever their revision; who held one in hand writes nothing, and a later one begins anew', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await one.documents.put('vouches', 'ana', 'a', 0);
    await one.documents.put('vouches', 'ana', 'b', 1);
    await one.documents.put('manager', 'ana', 'c', 0);
    const gone = await Promise.all([one.documents.remove('vouches', 'ana'), two.documents.remove('vouches', 'ana')]);
    assert.deepEqual(gone.toSorted(), [false, true]);
    assert.equal(await two.documents.get('vouches', 'ana'), null);
    assert.equal((await two.documents.get('manager', 'ana'))?.body, 'c');
    assert.equal(await two.documents.put('vouches', 'ana', 'd', 2), false);
    assert.equal(await two.documents.put('vouches', 'ana', 'e', 0), true);
    assert.deepEqual(await one.documents.get('vouches', 'ana'), { id: 'ana', body: 'e', rev: 1 });
    assert.equal(await one.documents.remove('vouches', 'nobody'), false);
  });

  it('go only as they were read, where that is asked: what was written meanwhile stays', async () => {
    const one = await open('one');
    await one.documents.put('vouches', 'ana', 'a', 0);
    await one.documents.put('vouches', 'ana', 'b', 1);
    assert.equal(await one.documents.remove('vouches', 'ana', 1), false);
    assert.equal((await one.documents.get('vouches', 'ana'))?.body, 'b');
    assert.equal(await one.documents.remove('vouches', 'ana', 2), true);
    assert.equal(await one.documents.get('vouches', 'ana'), null);
  });
});
