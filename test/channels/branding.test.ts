import assert from 'node:assert/strict';
import { messageOf } from '../../src/channels/slack/blocks/render.ts';
import { cardOf } from '../../src/channels/teams/card.ts';
import { type Shown, View } from '../../src/core/views.ts';

const bare: Shown = {
  view: View.parse({ kind: 'notice', title: { say: 'outcome.reset.done' } }),
  handles: {},
  link: null,
  locale: 'en',
};
const shown: Shown = {
  ...bare,
  brand: { organisation: 'Fern *hill* <@U1> [x](https://x.test)', logo: 'https://brand.corp.test/l.png' },
};

describe('whose card it is', () => {
  it('Teams: logo and name above everything, the name as literal text', () => {
    const [top] = cardOf(shown).body as { columns: { items: Record<string, string>[] }[] }[];
    assert.deepEqual(
      top?.columns.map(({ items }) => items[0]?.type),
      ['Image', 'TextBlock'],
    );
    assert.equal(top?.columns[0]?.items[0]?.url, 'https://brand.corp.test/l.png');
    assert.match(String(top?.columns[1]?.items[0]?.text), /^Fern \\\*hill\\\* \\<@U1\\> \\\[x\\\]/);
  });

  it('Slack: the name alone, as plain text, since a picture it cannot fetch would keep the message back', () => {
    const [top] = messageOf(shown).blocks;
    assert.deepEqual(top, { type: 'context', elements: [{ type: 'plain_text', text: shown.brand?.organisation, emoji: false }] });
    assert.ok(!JSON.stringify(messageOf(shown)).includes('l.png'));
  });

  it('no logo in the policy: nothing besides', () => {
    assert.equal(messageOf(bare).blocks.length + 1, messageOf(shown).blocks.length);
    assert.equal((cardOf(bare).body as unknown[]).length + 1, (cardOf(shown).body as unknown[]).length);
  });
});
