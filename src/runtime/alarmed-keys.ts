import { AppError } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Log } from './parts.ts';

/** The key ring, raising an alarm whenever something sealed does not open: it was altered, or moved from its place (SEC-106, SEC-107). */
export const alarmedKeys = (keys: Keys, log: Log): Keys => ({
  seal: (purpose, context, plain) => keys.seal(purpose, context, plain),
  mac: (purpose, text) => keys.mac(purpose, text),
  macs: (purpose, text) => keys.macs(purpose, text),
  isMac: (purpose, text, mac) => keys.isMac(purpose, text, mac),
  open: (purpose, context, sealed) => {
    try {
      return keys.open(purpose, context, sealed);
    } catch (error) {
      if (error instanceof AppError && error.code === 'seal-broken')
        log.error('alarm: something stored was altered', { alarm: 'tamper', kind: purpose });
      throw error;
    }
  },
});
