import assert from 'node:assert/strict';
import { runCommand } from '../../src/cli/run.ts';
import { allLanguages } from '../../src/core/languages.ts';

const runs = async (...words: string[]) => {
  const lines: string[] = [];
  const code = await runCommand(words, { env: {}, now: () => 0, login: 'ops', say: (line) => void lines.push(line) });
  return { code, text: lines.join('\n') };
};

describe('latchkey rollout', () => {
  it('prints the announcements for chat, mail and intranet, with the organisation named and without a link', async () => {
    const { code, text } = await runs('rollout', '--organisation', 'Fernhill');
    assert.equal(code, 0);
    for (const place of ['chat', 'mail', 'intranet']) assert.match(text, new RegExp(`== ${place} ==`));
    assert.match(text, /at Fernhill/);
    assert.doesNotMatch(text, /https?:|www\.|\{/);
  });

  it('prints one of them in every language', async () => {
    for (const language of allLanguages) {
      const { code, text } = await runs('rollout', 'chat', '--language', language);
      assert.equal(code, 0);
      assert.doesNotMatch(text, /== mail ==/);
    }
  });

  it('says which languages there are, and what it takes', async () => {
    const { code, text } = await runs('rollout', '--language', 'xx');
    assert.equal(code, 1);
    assert.match(text, /en, de/);
    assert.equal((await runs('rollout', 'fax')).code, 2);
    assert.equal((await runs('rollout', '--colour')).code, 2);
  });
});
