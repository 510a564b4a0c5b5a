import { isLifeInBounds, PasswordLife } from '../../core/password-life.ts';
import { AppError, no, ok, type Result } from '../../core/result.ts';
import type { LifeRefusal } from '../life.ts';
import type { Directory } from '../port.ts';
import type { Kept } from './ledger.ts';
import type { PasswordSettings } from './person.ts';
import type { Parts } from './writes.ts';

/** One life for everybody, so there is one document. */
const organisation = 'organisation';
/** The file has no word for it: what the Entra model has (8.1). */
const noticeDays = 14;

/** How long passwords live, kept in the store once it was set; until then the people file says it, as it stands at each start. */
export const keptLife = ({ maxAgeDays }: PasswordSettings): Kept<PasswordLife> => ({
  kind: 'directory-life',
  form: PasswordLife,
  first: { expiresAfterDays: maxAgeDays || null, noticeDays },
});

/** The settings of the people file, with the life of passwords that holds now. */
export const settingsNow = async ({ lives, settings }: Pick<Parts, 'lives' | 'settings'>): Promise<PasswordSettings> => ({
  ...settings,
  maxAgeDays: (await lives.read(organisation)).expiresAfterDays ?? 0,
});

/** No answer is `unavailable`: reading it again tells. */
const toldAsDone = async (write: Promise<unknown>): Promise<Result<null, LifeRefusal>> => {
  try {
    await write;
    return ok(null);
  } catch (error) {
    if (error instanceof AppError) return no('unavailable');
    throw error;
  }
};

/** When passwords expire, of the organisation and of one account: both are kept in the store. */
export const lifeOf = ({ ledger, lives, roster }: Parts): Pick<Directory, 'life' | 'setLife' | 'setNeverExpires'> => ({
  life: () => lives.read(organisation),
  setLife: async (life) => (isLifeInBounds(life) ? toldAsDone(lives.update(organisation, () => life)) : no('out-of-range')),
  setNeverExpires: async (account, isOn) =>
    roster.person(account)
      ? toldAsDone(ledger.update(account, (record) => ({ ...record, neverExpires: isOn })))
      : no('not-supported'),
});
