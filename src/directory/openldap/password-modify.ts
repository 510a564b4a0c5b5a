import { BerWriter, PasswordPolicyControl } from 'ldapts';
import type { Connection } from '../ldap/connection.ts';
import type { Answer } from '../ldap/problem.ts';

/** The Password Modify extended operation (RFC 3062). */
export const passwordModify = '1.3.6.1.4.1.4203.1.11.1';

/** `PasswdModifyRequestValue` of RFC 3062 §2: whose password, the one they have (a change proves it; null: a reset), the new one. */
export const requestValue = (dn: string, current: string | null, password: string): Buffer => {
  const writer = new BerWriter();
  writer.startSequence();
  writer.writeString(dn, 0x80);
  if (current !== null) writer.writeString(current, 0x81);
  writer.writeString(password, 0x82);
  writer.endSequence();
  return writer.buffer;
};

/** What a server with a password policy says besides its result code (draft-behera-ldap-password-policy-10 §6.2). */
export interface Said {
  /** Number of the policy's error; null: none, or a server without policy. */
  readonly policyError: number | null;
}

/** Sends something with the policy control and gives the answer with what the policy said. A fresh control each time: it is filled by the answer. */
export const withPolicy = async <T>(send: (control: PasswordPolicyControl) => Promise<Answer<T>>): Promise<Answer<T> & Said> => {
  const control = new PasswordPolicyControl();
  const answer = await send(control);
  return { ...answer, policyError: control.value?.error ?? null };
};

/** Sets a password by the extended operation. An empty one is never sent: the server would make one up (RFC 3062 §2). */
export const setPassword = (
  connection: Connection,
  dn: string,
  current: string | null,
  password: string,
): Promise<Answer<null> & Said> => {
  if (password === '' || current === '') throw new RangeError('an empty password is no password');
  return withPolicy((control) =>
    connection.ask(async (client) => {
      await client.exop(passwordModify, requestValue(dn, current, password), [control]);
      return null;
    }),
  );
};
