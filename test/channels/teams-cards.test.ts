import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { micromark } from 'micromark';
import { type Browser, chromium, type Page } from 'playwright-core';
import { cardOf } from '../../src/channels/teams/card.ts';
import { cardData } from '../../src/channels/teams/card-data.ts';
import { escapeMarkdown } from '../../src/channels/teams/escape.ts';
import { templateOf } from '../../src/channels/teams/template.ts';
import { engine } from '../../src/channels/teams/template-engine.ts';
import type { Shown, ViewInput } from '../../src/core/views.ts';
import { languages } from '../../src/text/languages.ts';
import { CardSchema } from '../world/card-schema.ts';
import { cardsPage } from '../world/teams-look.ts';
import { shownOf } from './teams-bot.ts';

const AdaptiveCards = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js');
const contact = { label: { say: 'link.contact' }, url: 'https://helpdesk.example.com/' };
const cancel = { choice: 'cancel', label: { say: 'button.cancel' } };

/** One sample of every kind, and of what a kind can look like. */
const samples: Readonly<Record<string, Shown>> = {
  'notice-good': shownOf({
    kind: 'notice',
    tone: 'good',
    title: { say: 'suggest.reset' },
    body: [{ say: 'card.page.where' }],
    actions: [{ choice: 'methods', label: { say: 'suggest.my-methods' }, style: 'primary' }],
  }),
  'notice-warning': shownOf({
    kind: 'notice',
    tone: 'warning',
    title: { say: 'card.stale' },
    body: [{ say: 'card.trouble' }, { say: 'card.reference', with: { reference: 'A1B2-C3D4' } }],
    actions: [{ choice: 'again', label: { say: 'button.start-over' }, style: 'primary' }],
    links: [contact],
  }),
  'notice-danger': shownOf({ kind: 'notice', tone: 'danger', title: { say: 'card.trouble' }, links: [contact] }),
  facts: shownOf({
    kind: 'facts',
    title: { say: 'suggest.my-methods' },
    rows: [
      { label: { say: 'method.authenticator-code' }, value: { say: 'card.reference', with: { reference: 'A1B2' } } },
      { label: { say: 'method.email-code' }, value: { say: 'card.reference', with: { reference: 'a•••@•••.com' } } },
    ],
    actions: [{ choice: 'more', label: { say: 'suggest.register' }, style: 'primary' }, cancel],
  }),
  'facts-with-buttons': shownOf({
    kind: 'facts',
    title: { say: 'suggest.my-methods' },
    body: [{ say: 'card.page.where' }],
    rows: [
      {
        label: { say: 'method.authenticator-code' },
        value: { say: 'card.reference', with: { reference: '12 May 2026' } },
        actions: [{ choice: 'remove:1', label: { say: 'button.cancel' }, style: 'danger' }],
      },
      {
        label: { say: 'method.recovery-code' },
        value: { say: 'card.reference', with: { reference: '8 left' } },
        actions: [
          { choice: 'replace:2', label: { say: 'button.start-over' } },
          { choice: 'remove:2', label: { say: 'button.cancel' }, style: 'danger' },
        ],
      },
      { label: { say: 'method.passkey' }, value: { say: 'card.reference', with: { reference: '2' } } },
    ],
    actions: [cancel],
  }),
  choice: shownOf({
    kind: 'choice',
    title: { say: 'suggest.reset' },
    body: [{ say: 'card.page.where' }],
    options: [
      { choice: 'method:authenticator-code', label: { say: 'method.authenticator-code' }, hint: { say: 'card.field.code' } },
      { choice: 'method:email-code', label: { say: 'method.email-code' }, hint: { say: 'card.field.email' } },
      { choice: 'method:recovery-code', label: { say: 'method.recovery-code' } },
    ],
    actions: [cancel],
    links: [contact],
  }),
  form: shownOf({
    kind: 'form',
    title: { say: 'method.email-code' },
    body: [{ say: 'card.page.where' }],
    fields: [{ id: 'code', label: { say: 'card.page-code' }, hint: { say: 'card.field.code' }, type: 'code', maxLength: 6 }],
    submit: { choice: 'submit', label: { say: 'suggest.reset' }, style: 'primary' },
    actions: [{ choice: 'resend', label: { say: 'button.start-over' } }, cancel],
  }),
  'form-with-problem': shownOf({
    kind: 'form',
    title: { say: 'method.email-code' },
    fields: [
      { id: 'address', label: { say: 'method.email-code' }, type: 'email', maxLength: 254 },
      { id: 'reason', label: { say: 'button.help' }, type: 'text', maxLength: 200 },
    ],
    submit: { choice: 'submit', label: { say: 'suggest.reset' }, style: 'primary' },
    problem: { say: 'card.field.email' },
    actions: [cancel],
  }),
  'form-of-settings': shownOf({
    kind: 'form',
    title: { say: 'button.help' },
    fields: [
      { id: 'gates', label: { say: 'button.help' }, hint: { say: 'button.cancel' }, type: 'number', min: 1, max: 3, value: 2 },
      {
        id: 'kind',
        label: { say: 'button.help' },
        type: 'choice',
        options: [
          { value: 'none', label: { say: 'button.cancel' } },
          { value: 'all', label: { say: 'button.start-over' } },
        ],
        value: 'all',
      },
      { id: 'required', label: { say: 'button.help' }, type: 'toggle', value: true },
      { id: 'skip', label: { say: 'button.help' }, type: 'toggle', value: false },
      { id: 'words', label: { say: 'button.help' }, type: 'text', maxLength: 2000, value: 'one, two', optional: true },
    ],
    submit: { choice: 'submit', label: { say: 'suggest.reset' }, style: 'primary' },
    actions: [cancel],
  }),
  link: shownOf(
    {
      kind: 'link',
      title: { say: 'suggest.reset' },
      body: [{ say: 'card.page.where' }],
      label: { say: 'suggest.reset' },
      actions: [cancel],
    },
    { link: { url: 'https://latchkey.example.com/p/abc', code: '123456' } },
  ),
  'link-without-code': shownOf(
    { kind: 'link', title: { say: 'suggest.reset' }, label: { say: 'suggest.reset' } },
    { link: { url: 'https://latchkey.example.com/p/abc', code: null } },
  ),
  'link-at-rest': shownOf({ kind: 'link', title: { say: 'suggest.reset' }, label: { say: 'suggest.reset' } }),
  progress: shownOf({ kind: 'progress', title: { say: 'suggest.reset' }, body: [{ say: 'card.page.where' }] }),
  table: shownOf({
    kind: 'table',
    title: { say: 'suggest.reset' },
    columns: [{ say: 'suggest.help' }, { say: 'suggest.unlock' }, { say: 'suggest.change' }],
    rows: [1, 2, 3].map((value) => [
      { say: 'card.number', with: { value: value * 2 } },
      { say: 'card.number', with: { value: value * 1_200 } },
      { say: 'card.number', with: { value } },
    ]),
    empty: { say: 'suggest.help' },
    actions: [{ choice: 'cancel', label: { say: 'button.cancel' } }],
  }),
  'table-empty': shownOf({
    kind: 'table',
    title: { say: 'suggest.reset' },
    columns: [{ say: 'suggest.help' }, { say: 'suggest.unlock' }],
    rows: [],
    empty: { say: 'card.trouble' },
  }),
  chart: shownOf({
    kind: 'chart',
    title: { say: 'suggest.reset' },
    form: 'columns',
    measure: { say: 'suggest.unlock' },
    by: { say: 'suggest.help' },
    points: [0, 4, 12, 7].map((value) => ({ label: { say: 'card.reference', with: { reference: String(value) } }, value })),
    empty: { say: 'suggest.help' },
  }),
  'chart-empty': shownOf({
    kind: 'chart',
    title: { say: 'suggest.reset' },
    form: 'bars',
    measure: { say: 'suggest.unlock' },
    by: { say: 'suggest.help' },
    points: [],
    empty: { say: 'card.trouble' },
  }),
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** What the official parser complains of. Its check of `lang` fails every second time (a global regular expression), so that is left out; charts are Teams' own elements, and the parser takes their fallback. */
const eventsOf = (context: { eventCount: number; getEventAt(index: number): { message: string } }): string[] =>
  Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message).filter(
    (one) => !/property "lang"|"Chart\.\w+"\. Fallback will be used/.test(one),
  );

/** The Markdown texts of cards, rendered to HTML by CommonMark. */
const rendered = (cards: readonly unknown[]): Record<string, string> =>
  Object.fromEntries(stringsIn(cards).map((text) => [text, micromark(text)]));

describe('Adaptive Cards', () => {
  for (const [name, shown] of Object.entries(samples))
    describe(name, () => {
      const card = cardOf(shown);

      it('is what the official template engine makes of it', () => {
        const template = JSON.parse(readFileSync(new URL(`../../cards/${shown.view.kind}.json`, import.meta.url), 'utf8'));
        assert.deepEqual(card, new engine.Template(template).expand({ $root: cardData(shown) }));
      });
      it('leaves no field of the template open', () => {
        assert.doesNotMatch(JSON.stringify(card), /\$\{/);
      });
      it('has the strict form of version 1.5 and is small', () => {
        CardSchema.parse(card);
        assert.ok(Buffer.byteLength(JSON.stringify(card)) < 24 * 1_024);
      });
      it('is taken by the official renderer without a word', () => {
        const parsed = new AdaptiveCards.AdaptiveCard();
        const context = new AdaptiveCards.SerializationContext();
        parsed.parse(card, context);
        assert.deepEqual(eventsOf(context), []);
        assert.deepEqual(parsed.validateProperties().validationEvents, []);
      });
      it('carries handles and nothing else in its buttons (SEC-11)', () => {
        const handles = [...JSON.stringify(card).matchAll(/"data":(\{[^}]*\})/g)].map(([, data]) => JSON.parse(data ?? ''));
        const known = Object.values(shown.handles);
        for (const data of handles) assert.ok(Object.keys(data).join() === 'handle' && known.includes(data.handle));
      });
    });

  describe('a template', () => {
    const data = { text: 'a', none: '', list: [{ name: 'b' }, { name: 'c' }], one: { name: 'd' }, number: 3, empty: [] };
    const parts: Readonly<Record<string, object>> = {
      'text around a field': { a: '${text} and ${number}', b: 'no field', c: 7, d: null, e: true },
      'a number stays one': { a: '${number}' },
      'an object for each item, one, or none': {
        a: [
          { $data: '${list}', n: '${name}' },
          { $data: '${one}', n: '${name}' },
          { $data: '${empty}', n: 1 },
        ],
      },
      'an object beside no list': {
        a: { $data: '${list}', n: '${name}' },
        b: { $data: '${empty}', n: 1 },
        c: { $data: '${one}', n: '${name}' },
      },
      'a condition on text': {
        a: [
          { $when: "${text != ''}", n: 1 },
          { $when: "${none != ''}", n: 2 },
        ],
        b: { $when: "${none != ''}", n: 3 },
      },
      'a condition on a word': {
        a: [
          { $when: "${text == 'a'}", n: 1 },
          { $when: "${text == 'there'}", n: 2 },
          { $when: "${text != 'there'}", n: 3 },
          { $when: "${number == '3'}", n: 4 },
        ],
      },
      'a condition on lists': {
        a: [
          { $when: '${count(list) > 0}', n: 1 },
          { $when: '${count(empty) > 0}', n: 2 },
          { $when: '${count(empty) + count(list) > 0}', n: 3 },
          { $when: '${count(empty) + count(empty) > 0}', n: 4 },
        ],
      },
      'any other condition': {
        a: [
          { $when: '${count(list) > 1}', n: 1 },
          { $when: '${count(list) + number > 9}', n: 2 },
          { $when: '${text}', n: 3 },
        ],
      },
      'a condition inside a list': {
        a: [{ $data: '${list}', $when: "${name == 'c'}", n: '${name}', deep: { m: ['${name}', 'x'] } }],
      },
    };
    for (const [name, part] of Object.entries(parts))
      it(`expands as the official engine does: ${name}`, () => {
        assert.deepEqual(templateOf('test', part)(data), new engine.Template(part).expand({ $root: data }));
      });
    it('that names a field in vain is refused, alone or inside a text', () => {
      for (const a of ['${gone}', 'with ${gone}'])
        assert.throws(() => templateOf('test', { a })(data), { code: 'card-incomplete' });
    });
    it('that looks beyond the nearest data is refused before it is used', () => {
      assert.throws(() => templateOf('test', { a: '${$root.text}' }), { code: 'card-template' });
    });
  });

  it('a choice without a handle is a bug, not a button', () => {
    assert.throws(() => cardOf({ ...(samples.choice as Shown), handles: {} }), { code: 'handle-missing' });
  });

  it('a page code is written large and in two groups', () => {
    assert.ok(stringsIn(cardOf(samples.link as Shown)).includes('123 456'));
  });

  describe('text of people (SEC-13)', () => {
    const hostile = [
      '[Approved by security](https://evil.example)',
      '![x](https://evil.example/x.png)',
      '<https://evil.example|Approved by security>',
      '<!channel> <at>Adam Admin</at>',
      '**bold** _it_ `code` ~~gone~~',
      '# heading',
      '- item',
      '1. item',
      '> quote',
      '&lt;b&gt; &#x5b;x](https://evil.example)',
      '\\[x](https://evil.example)',
      '[x]: https://evil.example',
      '<script>alert(1)</script>',
      '${title} ${$root.handle}',
      'a\u202egnp.exe\u0000\n\n# heading',
    ];
    for (const text of hostile)
      it(`is inert: ${JSON.stringify(text)}`, () => {
        const sentence = { say: 'card.reference', with: { reference: text } };
        const view: ViewInput = {
          kind: 'facts',
          title: sentence,
          body: [sentence],
          rows: [{ label: sentence, value: sentence }],
        };
        const card = cardOf(shownOf(view));
        CardSchema.parse(card);
        for (const shown of [...stringsIn(card.body), escapeMarkdown(text.replaceAll(/[\u0000\n\u202e]/g, ' '))]) {
          const types = [...JSON.stringify(fromMarkdown(shown)).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type);
          assert.deepEqual([...new Set(types)].sort(), ['paragraph', 'root', 'text'], shown);
          assert.doesNotMatch(shown, /[\u0000-\u001f\u202a-\u202e]|:\/\/|evil\.example/);
        }
      });

    it('is cut: 10,000 characters cannot fill a card', () => {
      const sentence = { say: 'card.reference', with: { reference: 'x'.repeat(400) } };
      const card = cardOf(shownOf({ kind: 'notice', title: sentence, body: Array.from({ length: 12 }, () => sentence) }));
      assert.ok(Buffer.byteLength(JSON.stringify(card)) < 10_000);
    });

    it('a day at the beginning of a sentence begins no list, in whichever language', () => {
      const body = [{ say: 'audit.line.at', with: { at: Date.UTC(2026, 10, 2, 9, 30) } }];
      for (const locale of languages) {
        const card = cardOf({ ...shownOf({ kind: 'notice', title: { say: 'button.help' }, body }), locale });
        for (const text of stringsIn(card.body)) assert.doesNotMatch(micromark(text), /<ol|<li/, locale);
      }
    });

    it('reads as it was typed', () => {
      const name = 'Ana-Maria O\u2019Neill (R&D) [ext] *1* a_b c:\\d';
      assert.equal(micromark(escapeMarkdown(name)), `<p>${name.replace('&', '&amp;')}</p>`);
    });
  });

  it('more than six actions are all shown, six in a set', () => {
    const actions = Array.from({ length: 8 }, (_, n) => ({ choice: `do:${n}`, label: { say: 'button.help' } }));
    const card = cardOf(shownOf({ kind: 'notice', title: { say: 'button.help' }, actions }));
    CardSchema.parse(card);
    const sets = [...(card.body as { type: string; actions?: unknown[] }[]).filter(({ type }) => type === 'ActionSet'), card];
    assert.deepEqual(
      sets.map((one) => (one.actions as unknown[]).length),
      [6, 2],
    );
  });

  it('the largest of every kind stays below 24 KiB, or is refused', () => {
    const long = { say: 'card.reference', with: { reference: 'x'.repeat(200) } };
    const rows = Array.from({ length: 30 }, (_, n) => ({
      label: long,
      value: long,
      actions: [{ choice: `remove:${n}`, label: { say: 'button.cancel' } }],
    }));
    assert.throws(() => cardOf(shownOf({ kind: 'facts', title: long, rows })), { code: 'card-too-large' });
    assert.ok(cardOf(shownOf({ kind: 'facts', title: long, rows: rows.slice(0, 15) })));
  });

  describe('in a browser', function () {
    this.timeout(30_000);
    let browser: Browser;
    let page: Page;
    before(async () => {
      browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-dev-shm-usage'] });
      page = await browser.newPage({ viewport: { width: 520, height: 800 }, deviceScaleFactor: 2 });
      page.setDefaultTimeout(5_000);
    });
    after(() => browser.close());

    it('every sample can be read and pressed; pictures are kept for looking at', async () => {
      const folder = process.env.CARD_PICTURES ?? mkdtempSync(join(tmpdir(), 'latchkey-cards-'));
      const cards = Object.values(samples).map(cardOf);
      await page.setContent(cardsPage(cards, rendered(cards)));
      const frames = await page.locator('.card').all();
      assert.equal(frames.length, cards.length);
      for (const [index, frame] of frames.entries())
        await frame.screenshot({ path: join(folder, `${Object.keys(samples)[index]}.png`) });
    });

    it('a typed code travels beside the handle, under a name of its own', async () => {
      const card = cardOf(samples.form as Shown);
      await page.setContent(cardsPage([card], rendered([card])));
      await page.getByLabel('Your page code').fill('123 456');
      await page.getByRole('button', { name: 'Reset my password' }).click();
      await page.getByRole('button', { name: 'Cancel' }).click();
      const done = await page.evaluate('window.done');
      assert.deepEqual(done, [
        { type: 'Action.Execute', data: { handle: 'handle-of-submit', 'field-code': '123 456' }, url: null },
        { type: 'Action.Execute', data: { handle: 'handle-of-cancel' }, url: null },
      ]);
    });

    it('an empty or wrong code is told beside the field, and nothing is sent', async () => {
      const card = cardOf(samples.form as Shown);
      await page.setContent(cardsPage([card], rendered([card])));
      await page.getByLabel('Your page code').fill('abc');
      await page.getByRole('button', { name: 'Reset my password' }).click();
      assert.ok(await page.getByText('Please type the digits of the code.').first().isVisible());
      assert.equal(await page.evaluate('window.done ?? null'), null);
    });
  });
});
