import assert from 'node:assert/strict';
import { wordsOfView } from '../../src/core/view-words.ts';
import { View, type ViewInput } from '../../src/core/views.ts';

const one = (say: string) => ({ say });
const common = { title: one('title'), body: [one('body')] };

/** One view of each kind, with the words besides title and body that its twin must have. */
const views: readonly (readonly [ViewInput, readonly string[]])[] = [
  [{ kind: 'notice', ...common }, []],
  [{ kind: 'progress', ...common }, []],
  [{ kind: 'link', ...common, label: one('open') }, []],
  [{ kind: 'facts', ...common, rows: [{ label: one('row'), value: one('value') }] }, ['row', 'value']],
  [{ kind: 'choice', ...common, options: [{ choice: 'a', label: one('option'), hint: one('hint') }] }, ['option', 'hint']],
  [
    {
      kind: 'form',
      ...common,
      problem: one('problem'),
      fields: [{ id: 'a', type: 'code', label: one('field'), hint: one('hint'), maxLength: 6 }],
      submit: { choice: 'a', label: one('submit') },
    },
    ['problem', 'field', 'hint'],
  ],
  [
    { kind: 'table', ...common, columns: [one('a'), one('b')], rows: [[one('c'), one('d')]], empty: one('e') },
    ['a', 'b', 'c', 'd'],
  ],
  [{ kind: 'table', ...common, columns: [one('a'), one('b')], rows: [], empty: one('e') }, ['e']],
  [
    {
      kind: 'chart',
      ...common,
      form: 'bars',
      measure: one('m'),
      by: one('b'),
      points: [{ label: one('p'), value: 7 }],
      empty: one('e'),
    },
    ['m', 'p', 'card.number'],
  ],
  [{ kind: 'chart', ...common, form: 'bars', measure: one('m'), by: one('b'), points: [], empty: one('e') }, ['e']],
];

describe('the text twin of every card', () => {
  it('is there for every kind of view, and leaves nothing out', () => {
    assert.deepEqual(new Set(views.map(([view]) => view.kind)), new Set(View.options.map((one) => one.shape.kind.value)));
    for (const [view, words] of views) {
      const said = wordsOfView(View.parse(view)).map(({ say }) => say);
      assert.deepEqual([said[0], said.toSorted()], ['title', ['title', 'body', ...words].toSorted()], view.kind);
    }
  });

  it('says what went wrong before anything else', () => {
    const form = views.find(([view]) => view.kind === 'form')?.[0];
    assert.deepEqual(
      wordsOfView(View.parse(form))
        .slice(0, 2)
        .map(({ say }) => say),
      ['title', 'problem'],
    );
  });
});
