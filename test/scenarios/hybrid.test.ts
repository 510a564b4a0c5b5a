import assert from 'node:assert/strict';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { createHybridDirectory } from '../../src/directory/hybrid.ts';
import { say } from '../../src/text/say.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const chosen = 'ferry marble onion lantern';
const quiet = { info: () => {}, warn: () => {} };

describe('people of the cloud whose passwords live in the office directory', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let office: FaultyDirectory<EmbeddedDirectory>;
    let cloudPassword: 'synchronised' | 'office-only' = 'office-only';
    let anchorOf = async (account: string): Promise<string | null> => account;
    before(async () => {
      world = await scenario(channel, {
        directory: (cloud) => {
          office = faultyDirectory(cloud);
          const hybrid = createHybridDirectory({
            cloud,
            office,
            anchorOf: (account) => anchorOf(account),
            findByAnchor: (anchor) => office.find(anchor),
            appliesHistory: async () => true,
            writeback: 'password-and-unlock',
            get cloudPassword() {
              return cloudPassword;
            },
            now: world ? world.now : Date.now,
            log: quiet,
          });
          return { ...cloud, ...hybrid };
        },
      });
    });
    after(() => world.stop());
    afterEach(() => {
      office.heal();
      cloudPassword = 'office-only';
      anchorOf = async (account) => account;
    });

    const proven = async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('reset.choose');
      await sam.opensPage();
      return sam;
    };
    const writes = async (account: string) =>
      (await world.office.records.tail(500)).filter(
        (one) => one.target === account && one.action === 'directory.reset' && one.outcome !== 'intent',
      );

    it('a refusal of the office directory is told at once; the audit has the published codes beside it', async () => {
      const sam = await proven();
      office.fail('reset', 'refuse');
      const { text } = await sam.choosesPassword(chosen);
      assert.ok(text.includes(say('en', { say: 'password.directory-policy' })), text);
      const [refused] = await writes(sam.who.account);
      assert.deepEqual([refused?.outcome, refused?.reason], ['refused', 'password.directory-policy']);
      assert.equal(
        refused?.detail.published,
        'PasswordResetService 31003 PasswordResetFail; ADSync 6329 0x80230619; PasswordResetService 33008 ADPasswordPolicyError; portal - on-premises policy violation',
      );
      await sam.choosesPassword(chosen);
      await sam.sees('outcome.reset.done');
      const [, done] = await writes(sam.who.account);
      assert.deepEqual(
        [done?.outcome, done?.detail],
        ['success', { published: 'PasswordResetService 31002 PasswordResetSuccess' }],
      );
    });

    it('done in the office and the cloud follows: told so, and a success in the audit', async () => {
      cloudPassword = 'synchronised';
      const sam = await proven();
      await sam.choosesPassword(chosen);
      await sam.sees('outcome.reset.done');
      await sam.sees('outcome.cloud-pending');
      const [done] = await writes(sam.who.account);
      assert.deepEqual([done?.outcome, done?.reason, done?.detail.pending], ['success', null, 'cloud']);
      assert.equal(await sam.signsIn(chosen), 'in');
    });

    it('the office directory gone stops its people before the first gate, and nobody else', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      office.fail('health', 'unavailable', Number.POSITIVE_INFINITY);
      await sam.asks('reset', 'refused.directory-down');
      const started = (await world.office.records.tail(500)).find(
        ({ target, action, outcome }) => target === sam.who.account && action === 'reset.started' && outcome === 'refused',
      );
      assert.equal(started?.detail.published, 'portal SSPR_0030 OnPremisesConnectivityError');
      anchorOf = async () => null;
      await sam.resets();
    });
  });
});
