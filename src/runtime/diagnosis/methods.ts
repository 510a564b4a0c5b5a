import type { RegisteredMethod } from '../../core/account.ts';
import type { DiagnosisFinding } from '../../core/diagnosis.ts';
import { countsOn } from '../../core/evidence.ts';
import { type MethodId, methodClasses } from '../../core/method.ts';
import type { Sentence } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { finding } from './finding.ts';
import type { Gathered } from './gathering.ts';

const all = (Object.keys(methodClasses) as MethodId[]).filter((id) => methodClasses[id] !== 'X');

/** Why a registered method is no gate now; null: it is one. */
const hindrance = (one: RegisteredMethod, gathered: Gathered): string | null => {
  if (!gathered.policy.methods[one.method].enabled) return 'policy-off';
  if (one.worn) return 'worn';
  if (one.left === 0) return 'empty';
  if (one.usableFrom === Number.MAX_SAFE_INTEGER) return one.method === 'vouch' ? 'not-agreed' : 'address';
  if (one.usableFrom > gathered.now) return 'waiting';
  return countsOn(gathered.account.tier, one.method) ? null : 'tier';
};

const aboutRegistered = (one: RegisteredMethod, gathered: Gathered): DiagnosisFinding => {
  const why = hindrance(one, gathered);
  const given = { since: one.registeredAt, from: one.usableFrom, tier: gathered.account.tier };
  const left = one.left ? [{ say: 'doctor.method.left', with: { left: one.left } }] : [];
  return finding(
    'methods',
    why === null ? 'works' : 'fails',
    [{ say: `doctor.method.${why ?? 'usable'}`, with: given }, ...left],
    {
      say: `method.${one.method}`,
    },
  );
};

const aboutMissing = (method: MethodId, { built }: Gathered): DiagnosisFinding => {
  const isBuilt = built.includes(method);
  const sentence = isBuilt ? 'doctor.method.not-registered' : 'doctor.method.not-built';
  return finding('methods', isBuilt ? 'note' : 'off', [{ say: sentence }], { say: `method.${method}` });
};

/** Every registered method with why it is or is not usable now, then what could be registered, then what the policy has switched off. */
export const methodFindings = (gathered: Gathered): readonly DiagnosisFinding[] => {
  const { methods, policy } = gathered;
  const missing = all.filter((id) => policy.methods[id].enabled && !methods.some((one) => one.method === id));
  const off = all.filter((id) => !policy.methods[id].enabled).map((id) => say('en', { say: `method.${id}` }));
  const sentence: Sentence = { say: 'doctor.method.off', with: { methods: off.join(', ') } };
  return [
    ...methods.map((one) => aboutRegistered(one, gathered)),
    ...missing.map((id) => aboutMissing(id, gathered)),
    ...(off.length > 0 ? [finding('methods', 'note', [sentence])] : []),
  ];
};
