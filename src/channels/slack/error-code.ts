/** The stable code of whatever was thrown, for operators; never its message, which may quote what was typed (SEC-116). */
export const errorCode = (error: unknown, fallback: string): string =>
  error !== null && typeof error === 'object' && 'code' in error ? String(error.code) : fallback;
