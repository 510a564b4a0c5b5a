import assert from 'node:assert/strict';
import type { Expiring, PasswordLife } from '../../../src/core/password-life.ts';
import { ok } from '../../../src/core/result.ts';
import { ana, Walk } from '../../world/walk.ts';

const admin = ana('authenticator-code', 'email-code');
const ninety: PasswordLife = { expiresAfterDays: 90, noticeDays: 14 };
const reason = 'The audit of November asks for it';
const nobody: Expiring = { people: 9, expiring: 0, isWhole: true };

const desk = (life: PasswordLife | null = ninety, isSettable = true): Walk =>
  new Walk('life', { gates: 1 }).settles('life-look', ok({ who: admin, life, isSettable }));

/** From the form to the review. */
const reviews = (fields: Readonly<Record<string, string>>, expiring: Expiring): Walk => {
  const walk = desk().presses('set').presses('submit', fields);
  const change = JSON.parse(String(walk.row.owed[0]?.with?.change));
  return walk.settles('life-preview', ok({ change, expiring }));
};

/** Both gates of an administrator. */
const proves = (walk: Walk): Walk => {
  walk.picks('authenticator-code').types().settles('check-code');
  return walk.picks('email-code').settles('send-code').types().settles('check-code');
};

const person = {
  account: 'a-ben',
  name: 'Ben',
  changedAt: 0,
  endsAt: 90 * 86_400_000,
  hasEnded: true,
  isExempt: false,
  isOwn: false,
  wouldEnd: false,
  why: null,
} as const;
const finds = (found: object = person): Walk =>
  desk().presses('name').presses('submit', { person: 'ben.baker' }).settles('life-person', ok(found));

describe('password expiration in chat', () => {
  it('is for administrators', () => {
    new Walk('life').refuses('life-look', 'not-admin').asks('policy.refused.not-admin').offers();
    new Walk('life').refuses('life-look', 'unavailable').asks('policy.refused.unavailable');
  });

  it('says how long passwords live, or that it cannot; there is always a way back', () => {
    desk().asks('life.title', 'doctor.password.life').offers('set', 'name', 'back', 'cancel');
    desk({ expiresAfterDays: null, noticeDays: 14 }).asks('life.title', 'doctor.password.life-never');
    desk(ninety, false).asks('life.title', 'life.not-here').offers('name', 'back', 'cancel');
    const walk = desk(null).asks('life.title', 'life.unknown').offers('name', 'back', 'cancel').presses('back');
    assert.equal(walk.row.flow, 'policy');
  });

  it('takes days within the bounds, or never; what is out of them or as before is said beside the form', () => {
    for (const days of ['13', '731', '', 'soon', '1e2', '-30'])
      desk().presses('set').presses('submit', { days, never: 'false' }).asks('life.title', 'policy.problem.bounds').owes();
    desk().presses('set').presses('submit', { days: '90' }).asks('life.title', 'policy.problem.nothing').owes();
    desk().presses('set').presses('submit', { days: '13', never: 'true' }).owes('life-preview');
    desk().presses('set').presses('back').owes('life-look');
  });

  it('longer needs a second administrator; shorter only where passwords would end at once, or nobody knows', () => {
    reviews({ never: 'true' }, nobody).asks('life.title', 'life.second');
    reviews({ days: '30' }, nobody).asks('life.title', 'policy.review.at-once');
    reviews({ days: '30' }, { ...nobody, expiring: 3 })
      .asks('life.title', 'life.ending')
      .asks('life.title', 'life.second');
    reviews({ days: '30' }, { ...nobody, isWhole: false }).asks('life.title', 'life.second');
  });

  it('asks why, then who: the step-up is for this one change', () => {
    const walk = reviews({ days: '30' }, nobody).presses('submit', { reason: 'short' });
    walk.asks('life.title', 'policy.problem.reason').presses('submit', { reason });
    proves(walk).owes('life-save');
    const { life } = JSON.parse(String(walk.row.owed[0]?.with?.task));
    assert.deepEqual(life, { before: ninety, after: { expiresAfterDays: 30, noticeDays: 14 } });
    walk.settles('life-save', ok({ how: 'saved', asked: 0 })).asks('policy.done.saved', 'life.done.saved');
    walk.presses('begin:life').asks('policy.looking');
  });

  it('what waits says so; what was refused shows what is there now, and why', () => {
    const saving = (): Walk => proves(reviews({ never: 'true' }, nobody).presses('submit', { reason }));
    saving()
      .settles('life-save', ok({ how: 'waiting', asked: 1 }))
      .asks('policy.done.waiting');
    saving()
      .settles('life-save', ok({ how: 'cooling', asked: 0 }))
      .asks('policy.done.cooling');
    for (const [why, problem] of [
      ['changed', 'life.problem.changed'],
      ['unknown', 'life.problem.unknown'],
      ['no-rights', 'life.problem.no-rights'],
      ['out-of-range', 'policy.problem.out-of-bounds'],
      ['interrupted', 'policy.problem.interrupted'],
    ] as const) {
      const walk = saving().refuses('life-save', why);
      walk.settles('life-look', ok({ who: admin, life: ninety, isSettable: true })).asks('life.title', problem);
    }
  });

  it('one person: when it ends and whether it is exempt; nobody and several are said beside the form', () => {
    finds().asks('life.of', 'doctor.password.expired').offers('exempt', 'name', 'back', 'cancel');
    finds({ ...person, isExempt: true, isOwn: true }).asks('life.of', 'life.own-policy');
    desk().presses('name').presses('submit', { person: ' ' }).asks('life.title', 'policy.refused.nobody').owes();
    const walk = desk().presses('name').presses('submit', { person: 'nobody' });
    walk.refuses('life-person', 'nobody').asks('life.title', 'policy.refused.nobody').presses('back').owes('life-look');
    for (const why of ['self', 'privileged', 'untouchable', 'not-supported'] as const) {
      const refused = finds({ ...person, why }).offers('name', 'back', 'cancel');
      assert.equal(
        refused.hears({
          kind: 'answered',
          id: 'x',
          via: 'chat',
          turn: refused.row.turn,
          choice: 'exempt',
          fields: {},
          secrets: {},
        }),
        false,
      );
    }
  });

  it('somebody may be named right away', () => {
    const walk = new Walk('life', { gates: 1 }, 'ben.baker').settles(
      'life-look',
      ok({ who: admin, life: ninety, isSettable: true }),
    );
    assert.deepEqual(walk.row.owed[0]?.with, { named: 'ben.baker' });
    walk.settles('life-person', ok(person)).asks('life.of').presses('back').asks('policy.looking');
  });

  it('the exemption is for one account, on or off, after a step-up', () => {
    const walk = finds({ ...person, isExempt: true, wouldEnd: true })
      .presses('exempt')
      .asks('life.of', 'life.restoring.ends');
    walk.presses('submit', { reason: 'no' }).asks('life.of', 'policy.problem.reason').presses('submit', { reason });
    proves(walk).owes('life-exempt');
    assert.deepEqual(JSON.parse(String(walk.row.owed[0]?.with?.task)), { account: 'a-ben', isOn: false, reason });
    walk.settles('life-exempt', ok(null)).asks('policy.done.saved', 'life.done.restored');
    const other = finds().presses('exempt').presses('back').asks('life.of').presses('exempt').presses('submit', { reason });
    proves(other).settles('life-exempt', ok(null)).asks('policy.done.saved', 'life.done.exempted');
  });
});
