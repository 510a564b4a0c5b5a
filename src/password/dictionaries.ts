import { createRequire } from 'node:module';
import type * as Common from '@zxcvbn-ts/language-common';
import type * as English from '@zxcvbn-ts/language-en';

type Lists = Pick<typeof Common, 'adjacencyGraphs'> & {
  readonly dictionary: Readonly<Record<string, readonly string[]>>;
  readonly passwords: readonly string[];
  readonly words: readonly string[];
};

const load = (): Lists => {
  const require = createRequire(import.meta.url);
  const common = require('@zxcvbn-ts/language-common') as typeof Common;
  const english = require('@zxcvbn-ts/language-en') as typeof English;
  return {
    adjacencyGraphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...english.dictionary },
    passwords: common.dictionary['passwords-common'],
    words: english.dictionary['commonWords-en'],
  };
};

let lists: Lists | null = null;

/** Common passwords and words, read once and on first use: 300,000 words take 200 ms that a start should not pay. */
export const dictionaries = (): Lists => {
  lists ??= load();
  return lists;
};
