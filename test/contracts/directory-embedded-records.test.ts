import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { createEmbeddedDirectory } from '../../src/directory/embedded.ts';
import { readPeople } from '../../src/directory/people.ts';
import { clock, onEveryEngine } from './records-engines.ts';

const demo = await readPeople(fileURLToPath(new URL('../world/people.yaml', import.meta.url)));
const people = { ...demo, people: demo.people.filter((one) => one.login === 'mia.moreau') };
const mia = { id: 'fh-1003', password: 'quiet harbour before noon' };
const roles = { tier0: [], admins: [], agents: [], approvers: [] };
const now = () => clock.now;

onEveryEngine('embedded directory', (_, open) => {
  it('two replicas: one operation is one write; passwords outlive a restart', async () => {
    const { documents } = await open();
    const [one, two] = await Promise.all([1, 2].map(() => createEmbeddedDirectory({ people, documents, roles, now })));
    assert.ok(one && two);
    const passwords = Array.from({ length: 6 }, (_, at) => `ferry marble onion ${at}`);
    const outcomes = await Promise.all(passwords.map((password, at) => (at % 2 ? one : two).reset(mia.id, password, 'op-1')));
    assert.ok(outcomes.every(({ outcome }) => outcome === 'done'));
    const later = await createEmbeddedDirectory({ people, documents, roles, now });
    const right = [];
    for (const password of [...passwords, mia.password]) right.push((await later.checkPassword(mia.id, password)).ok);
    assert.equal(right.filter(Boolean).length, 1);
    assert.equal(right.at(-1), false);
  });

  it('two replicas: a life that one sets, the other sees, and a restart keeps; the last of many at once holds on both', async () => {
    const { documents } = await open();
    const start = () => createEmbeddedDirectory({ people, documents, roles, now });
    const [one, two] = [await start(), await start()];
    const lives = [30, 45, 60, 90].map((expiresAfterDays) => ({ expiresAfterDays, noticeDays: 7 }));
    const set = await Promise.all(lives.map((life, at) => (at % 2 ? one : two).setLife(life)));
    assert.ok(set.every(({ ok }) => ok));
    const kept = await one.life();
    assert.ok(kept && lives.some(({ expiresAfterDays }) => expiresAfterDays === kept.expiresAfterDays));
    assert.deepEqual([await two.life(), await (await start()).life()], [kept, kept]);
  });

  it('forty guesses on two replicas at the same time are ten guesses', async () => {
    const { documents } = await open();
    const [one, two] = await Promise.all([1, 2].map(() => createEmbeddedDirectory({ people, documents, roles, now })));
    assert.ok(one && two);
    const guesses = Array.from({ length: 40 }, (_, at) => (at % 2 ? one : two).checkPassword(mia.id, `guess ${at}`));
    const reasons = (await Promise.all(guesses)).map((result) => (result.ok ? 'ok' : result.reason));
    assert.deepEqual([reasons.filter((reason) => reason === 'wrong').length, new Set(reasons).size], [10, 2]);
    assert.equal((await one.state(mia.id)).lockedOut, true);
  });
});
