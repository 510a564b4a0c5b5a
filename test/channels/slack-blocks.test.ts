import assert from 'node:assert/strict';
import { fieldsOf, formWindow } from '../../src/channels/slack/blocks/form.ts';
import { messageOf } from '../../src/channels/slack/blocks/render.ts';
import { choicesOf, View } from '../../src/core/views.ts';
import { say } from '../../src/text/say.ts';
import { MessageBlocks, Modal } from '../world/slack/block-kit.ts';
import { shownOf } from './slack-bot.ts';
import { markupOf } from './slack-pictures.ts';
import { samples, shownSample } from './slack-samples.ts';

const hostile = '<!channel> <https://evil.example|Approved by security> *bold* @here \u202e\u0000\n& `x` <mailto:a@b.c|m>'.padEnd(
  10_000,
  'x',
);

/** Everything of Slack's wire format that pings or links. */
const live = /<[!@#]|<https?:|<mailto:|\u202e/;

describe('Slack blocks', () => {
  it('every kind of view has a sample', () => {
    const kinds = new Set(Object.values(samples).map((view) => view.kind));
    assert.deepEqual([...kinds].sort(), View.options.map((option) => option.shape.kind.value).sort());
  });

  for (const name of Object.keys(samples))
    describe(name, () => {
      const shown = shownSample(name);
      const { text, blocks } = messageOf(shown);

      it('is Block Kit as Slack takes it', () => void MessageBlocks.parse(blocks));

      it('carries the handle of every choice, and no choice', () => {
        const wire = JSON.stringify(blocks);
        for (const choice of choicesOf(shown.view)) assert.ok(wire.includes(shown.handles[choice] ?? '-'), choice);
        for (const choice of choicesOf(shown.view)) assert.ok(!wire.includes(`"${choice}"`), choice);
      });

      it('says the same in words alone, without link or page code', () => {
        for (const sentence of [shown.view.title, ...shown.view.body])
          assert.ok(text.includes(say('en', sentence).replaceAll('&', '&amp;')), sentence.say);
        if (shown.link) assert.ok(!text.includes(shown.link.url) && !text.includes(shown.link.code ?? '-'));
      });

      it('is drawn by somebody else’s renderer, every word of it', () => {
        const drawn = markupOf(blocks).replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
        for (const sentence of [shown.view.title, ...shown.view.body])
          assert.ok(drawn.includes(say('en', sentence)), sentence.say);
      });

      if (shown.view.kind === 'form') {
        const form = shown.view;
        it('opens a window as Slack takes it', () => void Modal.parse(formWindow(shown, form, 'a-handle 1.1')));
      }
    });

  it('the page code stands apart, in large type', () => {
    const { blocks } = messageOf(shownSample('link'));
    assert.ok(blocks.some((block) => block.type === 'header' && block.text.text === '4 8 2 9 1 3'));
  });

  it('a page code that policy does not ask for is not shown', () => {
    const shown = shownOf(samples.link ?? assert.fail(), { url: 'https://latchkey.acme.example/l/x', code: null });
    assert.equal(JSON.stringify(messageOf(shown).blocks).includes('page code'), true); // in the sentence only
    assert.equal(messageOf(shown).blocks.filter((block) => block.type === 'header').length, 1);
  });

  it('SEC-13: hostile words are inert and cut, wherever they stand', () => {
    const words = { say: 'method.hint', with: { hint: hostile.slice(0, 400) } };
    const action = { choice: 'a', label: words };
    const views = [
      { kind: 'notice' as const, title: words, body: [words], actions: [action] },
      { kind: 'progress' as const, title: words, body: [words] },
      {
        kind: 'choice' as const,
        title: words,
        body: [words],
        tone: 'danger' as const,
        options: [{ choice: 'b', label: words, hint: words }],
      },
      { kind: 'choice' as const, title: words, options: [{ choice: 'b', label: words }] },
      {
        kind: 'facts' as const,
        title: words,
        rows: [{ label: words, value: words, actions: [action, { ...action, choice: 'c' }] }],
      },
      { kind: 'facts' as const, title: words, rows: [{ label: words, value: words, actions: [action] }] },
      { kind: 'link' as const, title: words, body: [words], label: words },
      {
        kind: 'form' as const,
        title: words,
        body: [words],
        problem: words,
        fields: [{ id: 'f', label: words, hint: words, type: 'text' as const, maxLength: 10 }],
        submit: action,
      },
    ];
    for (const view of views) {
      const shown = shownOf(view, { url: 'https://latchkey.acme.example/', code: '123456' });
      const { text, blocks } = messageOf(shown);
      MessageBlocks.parse(blocks);
      assert.ok(!live.test(text), text);
      const markup = JSON.stringify(blocks).match(/"type":"mrkdwn","text":"[^"]*"/g) ?? [];
      for (const one of markup) assert.ok(!/<|evil/.test(one), one);
      assert.ok(!JSON.stringify(blocks).includes('\u202e'));
      assert.ok(blocks.every((block) => JSON.stringify(block).length < 3000));
      if (shown.view.kind === 'form') Modal.parse(formWindow(shown, shown.view, 'a-handle 1.1'));
    }
  });

  it('the fullest views fit a message', () => {
    const actions = Array.from({ length: 10 }, (_, place) => ({ choice: `a${place}`, label: { say: 'button.help' } }));
    const rowActions = ['x', 'y', 'z'];
    const body = Array.from({ length: 12 }, () => ({ say: 'progress.moment' }));
    const full = { title: { say: 'menu.title' }, body, actions, links: [] };
    const rows = Array.from({ length: 30 }, (_, place) => ({
      label: { say: 'button.help' },
      value: { say: 'button.help' },
      actions: rowActions.map((name) => ({ choice: `${name}${place}`, label: { say: 'button.remove' } })),
    }));
    MessageBlocks.parse(messageOf(shownOf({ kind: 'facts', ...full, rows })).blocks);
    const options = Array.from({ length: 12 }, (_, place) => ({
      choice: `o${place}`,
      label: { say: 'button.help' },
      hint: { say: 'button.help' },
    }));
    MessageBlocks.parse(messageOf(shownOf({ kind: 'choice', ...full, options })).blocks);
    MessageBlocks.parse(
      messageOf(shownOf({ kind: 'choice', ...full, options: options.map(({ hint: _, ...one }) => one) })).blocks,
    );
  });

  it('a new try has a field of its own, so that the wrong code does not stand there again', () => {
    const [first, second] = [shownSample('code'), shownSample('code')];
    const blockOf = (shown: typeof first) =>
      shown.view.kind === 'form' && formWindow(shown, shown.view, 'a-handle 1.1').blocks.at(-1)?.block_id;
    assert.notEqual(blockOf(first), blockOf(second));
  });

  it('a number, a choice and a tick come back as text, whichever way Slack sends them', () => {
    const values = {
      'gates:1': { 'lk:input': { value: '2', selected_option: null } },
      'kind:1': { 'lk:input': { selected_option: { value: 'all' } } },
      'required:1': { 'lk:input': { selected_options: [{ value: 'true' }] } },
      'skip:1': { 'lk:input': { selected_options: [] } },
    };
    assert.deepEqual(fieldsOf(values), { gates: '2', kind: 'all', required: 'true', skip: 'false' });
  });

  it('values of inputs that are not ours are left out', () => {
    const values = {
      'code:1': { 'lk:input': { value: '123456' } },
      'x:1': { other: { value: 'y' } },
      'z:1': { 'lk:input': { value: null } },
    };
    assert.deepEqual(fieldsOf(values), { code: '123456' });
  });
});

describe('Block Kit check', () => {
  const plain = { type: 'plain_text', text: 'a', emoji: false };
  const button = { type: 'button', text: plain, action_id: 'a', value: 'v' };
  const header = { type: 'header', text: plain };
  const wrong: readonly (readonly [string, unknown])[] = [
    ['no block', []],
    ['51 blocks', Array.from({ length: 51 }, () => header)],
    ['an unknown block', [{ type: 'video' }]],
    ['an unknown field', [{ ...header, colour: 'red' }]],
    ['a header of 151 letters', [{ type: 'header', text: { ...plain, text: 'x'.repeat(151) } }]],
    ['a header with markup', [{ type: 'header', text: { type: 'mrkdwn', text: '*a*', verbatim: true } }]],
    ['an empty text', [{ type: 'section', text: { ...plain, text: '' } }]],
    ['an empty section', [{ type: 'section' }]],
    ['11 fields', [{ type: 'section', fields: Array.from({ length: 11 }, () => plain) }]],
    ['a live link in markup', [{ type: 'section', text: { type: 'mrkdwn', text: '<https://a|b>', verbatim: true } }]],
    ['markup that Slack may turn into links', [{ type: 'section', text: { type: 'mrkdwn', text: '*a*', verbatim: false } }]],
    ['a button of 76 letters', [{ type: 'actions', elements: [{ ...button, text: { ...plain, text: 'x'.repeat(76) } }] }]],
    [
      'a button with markup',
      [{ type: 'actions', elements: [{ ...button, text: { type: 'mrkdwn', text: '*a*', verbatim: true } }] }],
    ],
    ['two buttons of one id', [{ type: 'actions', elements: [button, button] }]],
    [
      '26 buttons',
      [{ type: 'actions', elements: Array.from({ length: 26 }, (_, place) => ({ ...button, action_id: `a${place}` })) }],
    ],
    ['an odd style', [{ type: 'actions', elements: [{ ...button, style: 'gold' }] }]],
    ['a value of 2001', [{ type: 'actions', elements: [{ ...button, value: 'x'.repeat(2001) }] }]],
    ['an input in a message', [{ type: 'input', label: plain, element: { type: 'plain_text_input', action_id: 'a' } }]],
    [
      'a link to a script',
      [
        {
          type: 'rich_text',
          elements: [{ type: 'rich_text_section', elements: [{ type: 'link', url: 'javascript:alert(1)', text: 'a' }] }],
        },
      ],
    ],
    [
      'a mention',
      [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'broadcast', range: 'channel' }] }] }],
    ],
    [
      'a menu of six',
      [
        {
          type: 'section',
          text: plain,
          accessory: {
            type: 'overflow',
            action_id: 'a',
            options: Array.from({ length: 6 }, () => ({ text: plain, value: 'v' })),
          },
        },
      ],
    ],
  ];
  for (const [what, blocks] of wrong) it(`refuses ${what}`, () => assert.equal(MessageBlocks.safeParse(blocks).success, false));

  const modal = {
    type: 'modal',
    callback_id: 'a',
    private_metadata: '',
    title: plain,
    submit: plain,
    close: plain,
    blocks: [header],
  };
  it('takes a window, and refuses a title of 25 letters, one that asks without a submit and 101 blocks', () => {
    Modal.parse(modal);
    assert.equal(Modal.safeParse({ ...modal, title: { ...plain, text: 'x'.repeat(25) } }).success, false);
    const input = {
      type: 'input',
      block_id: 'b',
      label: plain,
      element: { type: 'plain_text_input', action_id: 'a', max_length: 6 },
    };
    Modal.parse({ ...modal, submit: undefined });
    Modal.parse({ ...modal, blocks: [input] });
    assert.equal(Modal.safeParse({ ...modal, submit: undefined, blocks: [input] }).success, false);
    assert.equal(Modal.safeParse({ ...modal, blocks: Array.from({ length: 101 }, () => header) }).success, false);
  });
});
