import { claimFormSeconds, claimFormToken, isClaimCookie, isClaimFormToken, newClaimCookie } from './claim-token.ts';
import type { PageRequest, PagesContext } from './context.ts';

/** The form of a page that anybody may open: a token bound to this browser and this place, and the cookie line that goes with it (SEC-66). */
export interface PublicForm {
  readonly token: string;
  readonly setCookie: string;
}

/** A form for this browser at a place; its cookie opens nothing. */
export const publicForm = ({ keys, cookies, now }: PagesContext, request: PageRequest, place: string): PublicForm => {
  const brought = cookies.read(request, 'claim');
  const cookie = brought !== null && isClaimCookie(keys, brought, now()) ? brought : newClaimCookie(keys, now());
  return { token: claimFormToken(keys, cookie, place), setCookie: cookies.give('claim', cookie, claimFormSeconds) };
};

/** Whether a form that came back is the one this browser was given at this place. */
export const isPublicForm = (
  { keys, cookies, now }: PagesContext,
  request: PageRequest,
  place: string,
  token: string,
): boolean => {
  const cookie = cookies.read(request, 'claim');
  return cookie !== null && isClaimCookie(keys, cookie, now()) && isClaimFormToken(keys, cookie, place, token);
};
