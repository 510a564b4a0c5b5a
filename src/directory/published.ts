/** Where a published code stands: an event source of the connector, or the portal. */
export type PublishedSource = 'ADSync' | 'PasswordResetService' | 'portal';

/** A code the Entra model publishes for what happened, so that audit and operators can look it up (Entra model 6.5 to 6.7). */
export interface Published {
  readonly source: PublishedSource;
  readonly code: string;
  readonly name: string;
}

/** The published codes of one event as one line of an audit record, such as `PasswordResetService 31003 PasswordResetFail`; null for none. */
export const publishedText = (codes: readonly Published[]): string | null =>
  codes.length === 0 ? null : codes.map(({ source, code, name }) => `${source} ${code} ${name}`).join('; ');
