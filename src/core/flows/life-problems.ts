/** Reasons that are not told as those of the policy are. */
const problems: Readonly<Partial<Record<string, string>>> = {
  'not-supported': 'life.problem.not-supported',
  'no-rights': 'life.problem.no-rights',
  'out-of-range': 'policy.problem.out-of-bounds',
  unknown: 'life.problem.unknown',
  changed: 'life.problem.changed',
  gone: 'policy.refused.nobody',
  untouchable: 'policy.person.why.untouchable',
  privileged: 'life.problem.privileged',
  self: 'life.problem.self',
};

/** The sentence of why it was not done. */
export const problemOf = (reason: string): string => problems[reason] ?? `policy.problem.${reason}`;
