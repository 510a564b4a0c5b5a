import type { Directory } from '../../src/directory/port.ts';
import type { AuthenticationMethod } from '../../src/methods/port.ts';
import type { Log, Parts } from '../../src/runtime/parts.ts';
import type { Sessions } from '../../src/store/sessions.ts';

/** What a replica did with tries and secrets. */
export interface Noted {
  /** Tries that were counted and allowed, by counter; and tries given back. */
  readonly counted: string[];
  readonly givenBack: string[];
  /** Secrets that were looked at: `account right|wrong`. */
  readonly evaluated: string[];
}

/** The sessions store, noting every try it counts and allows, and every one it gives back. */
export const countingSessions = (real: Sessions, { counted, givenBack }: Noted): Sessions => {
  return new Proxy(real, {
    get: (target, name) => {
      if (name === 'tryOne')
        return async (...given: Parameters<Sessions['tryOne']>) => {
          const result = await target.tryOne(...given);
          if (result.allowed) counted.push(given[0].name);
          return result;
        };
      if (name === 'giveBack')
        return async (...given: Parameters<Sessions['giveBack']>) => {
          givenBack.push(given[0].name);
          return target.giveBack(...given);
        };
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
};

/** The directory, noting every password it looked at. */
export const evaluatingDirectory = (real: Directory, { evaluated }: Noted): Directory => {
  return {
    ...real,
    checkPassword: async (account, password) => {
      const result = await real.checkPassword(account, password);
      if (result.ok || result.reason === 'wrong') evaluated.push(`${account} ${result.ok ? 'right' : 'wrong'}`);
      return result;
    },
    change: async (account, ...rest) => {
      const result = await real.change(account, ...rest);
      if (result.outcome !== 'not-done') evaluated.push(`${account} ${result.outcome === 'wrong-password' ? 'wrong' : 'right'}`);
      return result;
    },
  };
};

/** The methods, noting every answer they looked at. */
export const evaluatingMethods = (methods: Parts['methods'], { evaluated }: Noted): Parts['methods'] => {
  const noted = (method: AuthenticationMethod): AuthenticationMethod => ({
    ...method,
    verify: async (attempt) => {
      const result = await method.verify(attempt);
      evaluated.push(`${attempt.account.id} ${result.ok ? 'right' : 'wrong'}`);
      return result;
    },
  });
  return Object.fromEntries(Object.entries(methods).map(([id, method]) => [id, noted(method)]));
};

/** A log that keeps the alarms. */
export const alarmLog = (alarms: string[]): Log => {
  const note = (message: string, fields?: Readonly<Record<string, string | number | boolean>>): void => {
    if (process.env.LATCHKEY_TEST_LOG) console.error(message, fields ?? '');
    if (fields?.alarm) alarms.push(String(fields.alarm));
  };
  return { info: note, warn: note, error: note };
};
