import assert from 'node:assert/strict';
import { AppError } from '../../src/core/result.ts';
import { createEmbeddedDirectory } from '../../src/directory/embedded.ts';
import { healthFor } from '../../src/directory/per-account.ts';
import type { Directory } from '../../src/directory/port.ts';
import { withProtection } from '../../src/directory/protection.ts';
import { createRouter } from '../../src/directory/router.ts';
import { memoryDocuments } from '../contracts/memory-documents.ts';

const roles = { tier0: [], admins: [], agents: [], approvers: [] };
const quiet = { warn: () => {} };

const withGroups = (...names: string[]): Promise<Directory> =>
  createEmbeddedDirectory({
    people: { passwords: {}, people: [], groups: names.map((name) => ({ name, in: [] })) } as never,
    documents: memoryDocuments(),
    roles,
    now: () => 0,
  });

describe('groups whose members are privileged (SEC-20)', () => {
  it('while one is nowhere, nothing is written; the log counts it and names none', async () => {
    const said: unknown[] = [];
    const log = { warn: (message: string, fields?: object) => void said.push([message, fields]) };
    const directory = withProtection(await withGroups('Tier Zero'), ['tier zero', 'Teir Zero'], { now: () => 0, log });
    assert.deepEqual(await directory.health(), { ok: false, reason: 'no-rights' });
    assert.equal(said.length, 1);
    assert.ok(!JSON.stringify(said).includes('Teir'));
  });

  it('known ones are believed for a minute, and asked for again', async () => {
    const inside = await withGroups('tier-zero');
    let now = 0;
    let isThere = true;
    const unknownGroups: Directory['unknownGroups'] = async (groups) => (isThere ? inside.unknownGroups(groups) : groups);
    const directory = withProtection({ ...inside, unknownGroups }, ['tier-zero'], { now: () => now, log: quiet });
    assert.equal((await directory.health()).ok, true);
    isThere = false;
    now = 59_999;
    assert.equal((await directory.health()).ok, true);
    now = 60_000;
    assert.equal((await directory.health()).ok, false);
    isThere = true;
    assert.equal((await directory.health()).ok, true);
  });

  it('a group of one of several directories is enough; one that cannot be asked is an outage', async () => {
    const router = createRouter([
      { name: 'corp', domains: [], directory: await withGroups('corp admins') },
      { name: 'lab', domains: [], directory: await withGroups('lab admins') },
    ]);
    const names = ['lab admins', 'corp:corp admins'];
    assert.equal((await withProtection(router, names, { now: () => 0, log: quiet }).health()).ok, true);
    const wrong = withProtection(router, ['lab:corp admins'], { now: () => 0, log: quiet });
    assert.deepEqual(await healthFor(wrong, 'corp:1'), { ok: false, reason: 'no-rights' });
    const unknownGroups = () => Promise.reject(new AppError('directory-unavailable', 'away'));
    const away = withProtection({ ...router, unknownGroups }, names, { now: () => 0, log: quiet });
    assert.deepEqual(await away.health(), { ok: false, reason: 'unavailable' });
  });
});
