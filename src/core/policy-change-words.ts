import { type Exemption, exemptionPath, lifePath } from './password-life.ts';
import type { Difference } from './policy-difference.ts';
import type { Emergency } from './policy-emergency.ts';
import { ruleRows } from './policy-rule-words.ts';
import type { PolicyRule } from './policy-rules.ts';
import { changeWords, type Row } from './policy-words.ts';

const emergencyRow = (before: Emergency, after: Emergency): Row => ({
  label: { say: 'policy.emergency' },
  value: {
    say: after.until === null ? 'policy.changed.emergency' : 'policy.changed.emergency-until',
    with: { before: before.level, after: after.level, until: after.until ?? 0 },
  },
});

const daysIn = (value: unknown): number => (value === null ? 0 : Math.max(1, Number(value)));

const lifeRow = ({ before, after, direction }: Difference): Row => ({
  label: { say: 'life.title' },
  value: { say: 'policy.changed.life', with: { before: daysIn(before), after: daysIn(after), direction } },
});

const exemptionRow = ({ name, isOn }: Exemption): Row => ({
  label: { say: 'life.title' },
  value: { say: 'policy.changed.exemption', with: { name, on: String(isOn) } },
});

/** A change in words, a line or several: rules and an emergency are told in their own (SEC-95). */
export const changeRows = (one: Difference): readonly Row[] => {
  if (one.path === 'rules') return ruleRows(one.before as PolicyRule[], one.after as PolicyRule[], one.direction);
  if (one.path === 'emergency') return [emergencyRow(one.before as Emergency, one.after as Emergency)];
  if (one.path === lifePath) return [lifeRow(one)];
  if (one.path === exemptionPath) return [exemptionRow(one.after as Exemption)];
  return [changeWords(one)];
};
