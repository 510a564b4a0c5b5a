import { readFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { Policy } from '../core/policy.ts';
import { AppError } from '../core/result.ts';

const pathOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'the file';

/**
 * The policy a file describes, in YAML or JSON; what it leaves out takes its default. Refuses with `AppError('policy-file')`,
 * naming every setting that is unknown or out of its bounds (SEC-103): nothing is clamped.
 */
export const readPolicyFile = async (file: string): Promise<Policy> => {
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new AppError('policy-file', `${file} cannot be read.`, { cause });
  });
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new AppError('policy-file', `${file} is neither YAML nor JSON.`);
  const read = Policy.safeParse(document.toJS() ?? {});
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${pathOf(path)}: ${message}`);
  throw new AppError('policy-file', ['The policy is refused:', ...problems].join('\n  '));
};
