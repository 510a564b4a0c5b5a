import assert from 'node:assert/strict';
import { noticeTopics } from '../../src/delivery/notices.ts';
import type { Directory } from '../../src/directory/port.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const day = 24 * 60 * minute;

describe('reminders of passwords that end, on two replicas', function () {
  this.timeout(30_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let endsAt: number;
  /** What somebody waits for before the directory answers. */
  let beforeState: () => Promise<void>;
  beforeEach(async () => {
    beforeState = async () => undefined;
    const ending = (real: Directory): Directory => ({
      ...real,
      state: async (account) => {
        await beforeState();
        return { ...(await real.state(account)), passwordExpiresAt: endsAt, neverExpires: false };
      },
    });
    town = await Town.up({ people: ['ana.alvarez', 'ben.baker', 'mia.moreau'], directory: ending });
    one = await town.replica('one');
    two = await town.replica('two');
    for (const login of ['ana.alvarez', 'ben.baker', 'mia.moreau']) await town.registers(login, 'authenticator-code');
    await town.setPolicy({ notifications: { passwordExpiry: true } });
    endsAt = town.now + 7 * day;
  });
  afterEach(() => town.down());

  const looks = (replica: Replica): Promise<void> => replica.product.remindOfExpiry();
  const mails = async (): Promise<number> => (await town.records.waiting(noticeTopics.mail, 500)).length;
  const chats = async (): Promise<number> => (await town.records.waiting(noticeTopics.chat, 500)).length;

  it('both at once, again and again within the day: each person hears it once in each place', async () => {
    for (let round = 0; round < 5; round += 1) {
      await Promise.all([looks(one), looks(two)]);
      town.now += 2 * minute;
    }
    assert.equal(await mails(), 3);
    assert.equal(await chats(), 6);
    town.now += day;
    await Promise.all([looks(one), looks(two)]);
    assert.equal(await mails(), 3, 'not each day: at seven, three and one');
    town.now += 3 * day;
    await Promise.all([looks(one), looks(two)]);
    assert.equal(await mails(), 6);
  });

  it('one stands still longer than its lease, the other does the round; nobody hears it twice', async () => {
    let goOn: () => void = () => undefined;
    const still = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    let asked = 0;
    beforeState = async () => {
      asked += 1;
      if (asked === 2) await still;
    };
    const first = looks(one);
    while (asked < 2) await new Promise((resolve) => setTimeout(resolve, 5));
    town.now += 2 * minute;
    await looks(two);
    goOn();
    await first;
    assert.equal(await mails(), 3);
    assert.equal(await chats(), 6);
  });

  it('killed in the middle: the other one tells the rest, on the same day', async () => {
    const from = one.process.acts.length;
    one.process.diesBefore(2);
    await looks(one).catch(() => undefined);
    assert.ok(one.process.isDead, one.process.acts.slice(from).join());
    const before = await mails();
    assert.ok(before < 3, `${before} were told before`);
    await looks(two);
    town.now += 2 * minute;
    await looks(two);
    assert.equal(await mails(), 3);
    assert.equal(await chats(), 6);
  });
});
