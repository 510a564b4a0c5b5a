/** An actor on one line: channel, tenant and person with a space between. */
export const identityText = (actor: string): string => actor.replaceAll('\n', ' ');
