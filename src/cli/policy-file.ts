import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Policy } from '../core/policy.ts';
import { AppError } from '../core/result.ts';
import { readPolicyText } from '../runtime/policy/file.ts';

/**
 * The policy a file describes, in YAML or JSON; what it leaves out takes its default. Refuses with `AppError('policy-file')`,
 * naming every setting that is unknown or out of its bounds (SEC-103): nothing is clamped.
 */
export const readPolicyFile = async (file: string): Promise<Policy> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('policy-file', `${file} cannot be read.`, { cause });
  });
  const read = readPolicyText(text, basename(file));
  if (read.ok) return read.value;
  throw new AppError('policy-file', ['The policy is refused:', ...(read.problems ?? [])].join('\n  '));
};
