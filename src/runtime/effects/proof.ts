import type { Who } from '../../core/flows/who.ts';
import type { Capabilities } from '../../directory/port.ts';

/** How a directory lets its people prove a password they know: nothing said means by typing it on the page. */
export const proofOf = ({
  checkPassword,
  signIn,
  changeNeedsSignIn,
}: Capabilities): Pick<Who, 'proof' | 'changeNeedsSignIn'> => ({
  ...(checkPassword ? {} : { proof: signIn ? 'sign-in' : 'none' }),
  ...(changeNeedsSignIn ? { changeNeedsSignIn: true } : {}),
});
