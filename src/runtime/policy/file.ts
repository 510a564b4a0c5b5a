import { stringify } from 'yaml';
import { z } from 'zod';
import { Policy, standardPolicy } from '../../core/policy.ts';
import { policyDifference } from '../../core/policy-difference.ts';
import { AppError, no, ok, type Result } from '../../core/result.ts';
import { parseYaml, type YamlFile } from '../../directory/yaml-file.ts';

const largest = 100_000;
const mostProblems = 20;
const longestProblem = 200;

const policyFile: YamlFile<Policy> = {
  code: 'policy-file',
  what: 'policy',
  form: z.preprocess((given) => given ?? {}, Policy), // a file of comments alone is an empty one
};

type Tree = { [name: string]: unknown };

const put = (tree: Tree, path: string, value: unknown): void => {
  const [key = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    tree[key] = value;
    return;
  }
  const branch = (tree[key] ?? {}) as Tree;
  tree[key] = branch;
  put(branch, rest.join('.'), value);
};

/** The policy as one file, YAML: what differs from the standard policy, and so says all of it. An emergency is of the moment and no part of it. */
export const policyText = (policy: Policy): string => {
  const tree: Tree = {};
  for (const { path, after } of policyDifference(standardPolicy, { ...policy, emergency: standardPolicy.emergency }))
    put(tree, path, after);
  return stringify(tree);
};

/** Why a file is not taken, a line each: where, which setting, what is wrong; never a value. */
export interface Unread {
  readonly problems: readonly string[];
}

const refused = (problems: readonly string[]): Result<Policy, 'refused'> & Unread => ({
  ...no('refused'),
  problems: problems.slice(0, mostProblems).map((one) => one.slice(0, longestProblem)),
});

/** What of a text that broke the reader can be said. */
const problemsOf = (error: unknown, name: string): readonly string[] => {
  if (error instanceof AppError && error.code === policyFile.code) return error.message.split('\n').slice(1);
  if (error instanceof RangeError) return [`${name}: too deep`];
  throw error;
};

/**
 * The policy a text describes, in YAML or JSON, whole or only what differs from the standard policy. Refuses, naming every problem and clamping nothing
 * (SEC-103), what is too large, no YAML, has aliases, unknown settings or values out of their bounds; and an emergency, which no file sets.
 */
export const readPolicyText = (text: string, name: string): Result<Policy, 'refused'> & Partial<Unread> => {
  if (text.length > largest) return refused([`${name}: more than ${largest} characters`]);
  try {
    const policy = parseYaml(policyFile, text, name);
    return policy.emergency.level === 'off' ? ok(policy) : refused([`${name}: emergency: is not set by a file`]);
  } catch (error) {
    return refused(problemsOf(error, name));
  }
};
