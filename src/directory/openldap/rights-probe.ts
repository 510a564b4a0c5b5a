import { randomUUID } from 'node:crypto';
import type { Connection } from '../ldap/connection.ts';

/** The attributes a reset, a duty to change and an unlock write; and two that nobody should let us write (SEC-24). */
export type Probed = 'userPassword' | 'pwdReset' | 'pwdAccountLockedTime' | 'pwdMaxAge' | 'mail' | 'manager';

/** Finds out whether we could write an attribute, without writing. */
export interface RightsProbe {
  /** Null: it cannot be told. */
  mayWrite(connection: Connection, dn: string, attribute: Probed): Promise<boolean | null>;
}

/** A value that no entry can have. */
const absentValue: Readonly<Record<Probed, () => string>> = {
  userPassword: () => `none ${randomUUID()}`,
  pwdReset: () => 'FALSE',
  pwdAccountLockedTime: () => '19700101000000Z',
  pwdMaxAge: () => '1',
  mail: () => `${randomUUID()}@invalid.invalid`,
  manager: () => `cn=${randomUUID()}`,
};

const noSuchAttribute = 16;
const noRight = 50;

/**
 * Asks to delete a value that is not there: the server looks at our rights first (50) and finds nothing to delete then (16), so that nothing is written
 * either way. There is no other way to ask OpenLDAP for effective rights.
 */
export const createRightsProbe = (): RightsProbe => ({
  async mayWrite(connection, dn, attribute) {
    const asked = await connection.modify(dn, [{ operation: 'delete', attribute, values: [absentValue[attribute]()] }]);
    if (asked.ok || asked.problem.code === noSuchAttribute) return true;
    return asked.problem.code === noRight ? false : null;
  },
});
