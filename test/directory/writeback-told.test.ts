import assert from 'node:assert/strict';
import { writebackFindings } from '../../src/cli/check-writeback.ts';
import { connectivityStates } from '../../src/directory/hybrid/connectivity.ts';
import { withWriteback } from '../../src/runtime/writeback-metrics.ts';
import { english } from '../../src/text/say.ts';
import { embedded, hybridWorld } from '../contracts/hybrid-world.ts';

const bare = { text: async () => 'latchkey_other 1\n', contentType: 'text/plain' };
const linesOf = async (metrics: { text(): Promise<string> }) =>
  (await metrics.text()).split('\n').filter((line) => line.startsWith('latchkey_writeback_state') && line.endsWith(' 1'));

describe('how writeback stands, told to operators (Entra model 6.4)', () => {
  it('as a metric: one state at a time', async () => {
    const { hybrid, office } = await hybridWorld();
    const metrics = withWriteback(bare, hybrid);
    await hybrid.beat();
    assert.deepEqual(await linesOf(metrics), ['latchkey_writeback_state{directory="hybrid",state="up"} 1']);
    office.fail('health', 'unavailable');
    await hybrid.beat();
    assert.deepEqual(await linesOf(metrics), ['latchkey_writeback_state{directory="hybrid",state="down-maybe-temporary"} 1']);
    assert.equal(await withWriteback(bare, office).text(), 'latchkey_other 1\n');
    await hybrid.close();
  });

  it('by "latchkey check", with what to do', async () => {
    const saidOf = async (made: Parameters<typeof hybridWorld>[0]) => {
      const { hybrid } = await hybridWorld(made);
      const said = (await writebackFindings(hybrid)).map(({ kind, text }) => `${kind} ${text}`);
      await hybrid.close();
      return said.join();
    };
    assert.match(await saidOf({}), /^fine writeback of hybrid: It runs\.$/);
    assert.match(await saidOf({ appliesHistory: async () => false }), /^advice writeback of hybrid: .*history/);
    assert.match(await saidOf({ appliesHistory: async () => 'unknown' }), /^advice .*does not say/);
    assert.match(await saidOf({ writeback: 'off' }), /^advice .*switched off/);
    assert.deepEqual(await writebackFindings(await embedded(() => 1)), []);
  });

  it('has a sentence for each state', () => {
    for (const state of connectivityStates) assert.ok(`writeback.${state}` in english, state);
  });
});
