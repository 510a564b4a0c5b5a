import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import type { Account } from '../core/account.ts';
import { isCommon } from './common.ts';
import { detailsOf } from './details.ts';
import { dictionaries } from './dictionaries.ts';

/** 0 to 4, and ids of short sentences that say how to do better, at most three. */
export interface Strength {
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly advice: readonly string[];
}

const scoredCharacters = 72;
const mostAdvice = 3;
/** More substitutions cost a second of CPU on a hostile candidate and move no score. */
const mostSubstitutions = 3;

let factory: ZxcvbnFactory | null = null;
const scorer = (): ZxcvbnFactory => {
  if (factory) return factory;
  const { dictionary, adjacencyGraphs } = dictionaries();
  const copied = Object.fromEntries(Object.entries(dictionary).map(([name, words]) => [name, [...words]]));
  factory = new ZxcvbnFactory({ dictionary: copied, graphs: adjacencyGraphs, l33tMaxSubstitutions: mostSubstitutions });
  return factory;
};

const sentenceId = (key: string): string => `password.advice.${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** How hard a candidate is to guess. Only its first 72 characters are scored: the cost grows faster than the length. */
export const strengthOf = (candidate: string, account: Account, organisation: string): Strength => {
  const scored = candidate.normalize('NFC').slice(0, scoredCharacters);
  const { score, feedback } = scorer().check(scored, [...detailsOf(account, organisation)]);
  const keys = [...(feedback.warning ? [feedback.warning] : []), ...feedback.suggestions];
  return { score, advice: [...new Set(keys.map(sentenceId))].slice(0, mostAdvice) };
};

/** Reads the dictionaries before somebody waits for them: half a second, once. */
export const warmUp = (): void => {
  isCommon('warm up');
  scorer().check('warm up');
};
