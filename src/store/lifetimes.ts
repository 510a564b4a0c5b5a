/** How long the ids of state-changing deliveries are remembered (SEC-3), ms. */
export const onceLifetimeMs = 24 * 3_600_000;

/** The window of the day's count of tries (SEC-32), ms: rolling, exact to the millisecond. */
export const tryDayMs = 24 * 3_600_000;

/** How long wrong tries in a row are remembered after the last one (SEC-31), ms. Only a complete pass clears them sooner. */
export const tryRowMs = 30 * 24 * 3_600_000;
