import { Ber, type BerWriter, Control } from 'ldapts';
import type { Connection } from '../ldap/connection.ts';

/** A password as `unicodePwd` takes it: in quotes, UTF-16LE (MS-ADTS 3.1.1.3.1.5.1). */
export const quoted = (password: string): Buffer => Buffer.from(`"${password}"`, 'utf16le');

/** Newer number first; both mean the same (MS-ADTS 3.1.1.3.4.1.27). */
const policyHintNumbers = ['1.2.840.113556.1.4.2239', '1.2.840.113556.1.4.2066'];
/** SEQUENCE { Flags INTEGER 1 }. */
const applyHistory = Buffer.from([0x30, 0x03, 0x02, 0x01, 0x01]);

/** Asks the directory to apply the password history to a reset as it does to a change. Critical: done with it, or not at all (SEC-75). */
class PolicyHints extends Control {
  protected override writeControl(writer: BerWriter): void {
    writer.writeBuffer(applyHistory, Ber.OctetString);
  }
}

/** The controls of a reset, as far as this server knows them. */
export const resetControls = ({ rootDse }: Connection): readonly Control[] => {
  const supported = rootDse.texts('supportedControl');
  const number = policyHintNumbers.find((one) => supported.includes(one));
  return number === undefined ? [] : [new PolicyHints(number, { critical: true })];
};
