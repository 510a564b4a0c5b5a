import { AppError, no, type Result } from '../core/result.ts';
import type { Connected } from './connected.ts';
import { type Beat, startHeart } from './hybrid/connectivity.ts';
import { findHome, type HybridSettings } from './hybrid/parts.ts';
import { preflightOf } from './hybrid/preflight.ts';
import { keeper, readsOf } from './hybrid/reads.ts';
import { writesOf } from './hybrid/writes.ts';
import type { PerAccount } from './per-account.ts';
import type { Capabilities, Directory } from './port.ts';

export type { HybridLog, HybridSettings } from './hybrid/parts.ts';

/** People of the cloud whose passwords live in the office directory, beside people of the cloud alone. */
export interface HybridDirectory extends Directory, PerAccount, Connected {}

/** What the office directory can do as far as it is written to. */
const officeCapabilities = ({ cloud, office, writeback }: HybridSettings): Capabilities => {
  const isOn = writeback !== 'off';
  return {
    ...cloud.capabilities,
    checkPassword: office.capabilities.checkPassword,
    reset: isOn && office.capabilities.reset,
    change: isOn && office.capabilities.change,
    changeNeedsSignIn: false,
    unlock: writeback === 'password-and-unlock' && office.capabilities.unlock,
    requireChange: isOn && office.capabilities.requireChange,
    setLife: office.capabilities.setLife,
    exempt: office.capabilities.exempt,
  };
};

const cloudAlone = (capabilities: Capabilities): Capabilities => ({ ...capabilities, setLife: false });

const either = (one: Capabilities, other: Capabilities): Capabilities => ({
  checkPassword: one.checkPassword || other.checkPassword,
  signIn: one.signIn || other.signIn,
  reset: one.reset || other.reset,
  change: one.change || other.change,
  // What one kind of account needs is not asked of all: `capabilitiesFor` knows.
  changeNeedsSignIn: one.changeNeedsSignIn && (other.changeNeedsSignIn || !other.change),
  unlock: one.unlock || other.unlock,
  endSessions: one.endSessions || other.endSessions,
  requireChange: one.requireChange || other.requireChange,
  issuePass: one.issuePass || other.issuePass,
  setLife: one.setLife || other.setLife,
  exempt: one.exempt || other.exempt,
});

const healthOf = async ({ cloud, office, writeback }: HybridSettings): Promise<Result<null, 'unavailable' | 'no-rights'>> => {
  const [ofCloud, ofOffice] = await Promise.all([cloud.health(), writeback === 'off' ? cloud.health() : office.health()]);
  return ofCloud.ok ? ofOffice : ofCloud;
};

const perAccount = (settings: HybridSettings): PerAccount => ({
  async capabilitiesFor(account) {
    const { at } = await findHome(settings, account);
    return at === 'cloud' ? cloudAlone(settings.cloud.capabilities) : officeCapabilities(settings);
  },
  async healthFor(account) {
    try {
      const { at } = await findHome(settings, account);
      return at === 'cloud' ? await settings.cloud.health() : await healthOf(settings);
    } catch (error) {
      if (error instanceof AppError) return no('unavailable');
      throw error;
    }
  },
});

/** One sign of life. */
const probing =
  ({ office, appliesHistory }: HybridSettings): (() => Promise<Beat>) =>
  async () => {
    try {
      const health = await office.health();
      if (!health.ok) return { heard: health.reason === 'no-rights' ? 'no-rights' : 'nothing' };
      return { heard: 'answer', isCurrent: await appliesHistory() };
    } catch (error) {
      if (error instanceof AppError) return { heard: 'nothing' };
      throw error;
    }
  };

/** The hybrid directory of the Entra model (section 6). It asks the office directory for a sign of life every five minutes until it is closed. */
export const createHybridDirectory = (settings: HybridSettings): HybridDirectory => {
  const { cloud, office, log, now } = settings;
  const heart = startHeart({
    isConfigured: settings.writeback !== 'off',
    probe: probing(settings),
    changed: ({ state }) => (state === 'up' ? log.info : log.warn)('writeback is in another state', { state }),
    now,
  });
  return {
    name: 'hybrid',
    capabilities: either(officeCapabilities(settings), cloudAlone(cloud.capabilities)),
    ...perAccount(settings),
    ...readsOf(settings),
    ...writesOf(settings),
    endSessions: (account) => cloud.endSessions(account),
    issuePass: (account, minutes) => cloud.issuePass(account, minutes),
    life: () => office.life(),
    setLife: (life) => office.setLife(life),
    async setNeverExpires(account, isOn) {
      const [directory, id] = await keeper(settings, account);
      return directory.setNeverExpires(id, isOn);
    },
    preflight: preflightOf(settings),
    rights: async () => (await Promise.all([cloud.rights(), office.rights()])).flat(),
    health: () => healthOf(settings),
    connectivities: () => [{ name: 'hybrid', ...heart.connectivity() }],
    beat: heart.beat,
    async close() {
      heart.stop();
      await Promise.all([cloud.close(), office.close()]);
    },
  };
};
