import type { Account } from '../../core/account.ts';
import type { Outcome } from '../../core/effects.ts';
import { no } from '../../core/result.ts';
import type { Made } from '../../methods/registering.ts';
import { managerSince } from '../cases/managers.ts';
import { accountNamed } from '../cases/people.ts';
import { floor } from '../effects/floor.ts';
import { keep } from '../effects/keep.ts';
import { namesTooMany } from '../effects/naming.ts';
import { type Changing, confirmingOf, refuse, type Subject, subjectOf, whyNot } from '../effects/subject.ts';
import type { Perform } from '../turns.ts';
import { bringPleas } from './inviting.ts';
import { couldVouch } from './may-vouch.ts';
import { promisePlea } from './promises.ts';
import type { VouchWork } from './work.ts';

const hour = 3_600_000;
const managerRestMs = 72 * hour;
/** How long a colleague is sought who is to agree; they can be named anew. */
const pleaLifeMs = 24 * hour;

/** Whoever is the manager now counts once they are known for three days; any later one begins anew (SEC-48). */
const byManager = async (work: VouchWork, changing: Changing, subject: Subject): Promise<Outcome> => {
  const { parts, cases } = work;
  const manager = await parts.directory.managerOf(subject.account.id);
  if (!manager) return refuse(changing, subject.account.id, 'no-manager');
  const since = await managerSince(cases, subject.account.id, manager.id);
  return keep(changing, subject, parts.registrar.voucher.manager(confirmingOf(changing, subject), since + managerRestMs));
};

/** Kept with the promise to ask them, or without where there is nobody to be asked. */
const withPlea = (work: VouchWork, made: Made, colleague: Account | null): Made => ({
  ...made,
  register: async (tx) => {
    if (!(await made.register(tx))) return false;
    const plea = { kind: 'agree', id: made.registration.id } as const;
    if (colleague) await promisePlea(tx, work, { plea, to: colleague.id, until: work.parts.now() + pleaLifeMs });
    return true;
  },
});

/** The answer is the same, and takes as long, whether there is such a colleague or not: only their yes shows it (SEC-17, SEC-26). */
const byName = async (work: VouchWork, changing: Changing, subject: Subject, name: string): Promise<Outcome> => {
  const { parts } = work;
  const { context } = changing;
  const found = await accountNamed(parts, context.row.address, name);
  if (found?.id === subject.account.id) return refuse(changing, subject.account.id, 'self');
  if (await namesTooMany(parts, context.row, name)) return refuse(changing, subject.account.id, 'throttled');
  const colleague = found && (await couldVouch(work, subject.account, found)) ? found : null;
  const made = parts.registrar.voucher.named(confirmingOf(changing, subject), colleague, name);
  const kept = await keep(changing, subject, withPlea(work, made, colleague));
  work.begin('a plea', async () => void (await bringPleas(work)));
  return kept;
};

/** Registers who may vouch: the manager, or a colleague who is asked whether they agree. */
export const keepVoucher =
  (work: VouchWork): Perform =>
  async (owed, context) => {
    const { parts, herald } = work;
    const started = performance.now();
    const changing = { parts, herald, owed, context };
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, subject.account.id, reason);
    const name = String(owed.with?.colleague ?? '');
    if (name === '') return byManager(work, changing, subject);
    const kept = await byName(work, changing, subject, name);
    await floor(started, context.policy.limits.answerFloorMs);
    return kept;
  };
