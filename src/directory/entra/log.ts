type Fields = Readonly<Record<string, string | number | boolean>>;

/** Where the adapter says what only operators need: codes and statuses, never names or values (SEC-116). */
export interface EntraLog {
  warn(message: string, fields?: Fields): void;
  info(message: string, fields?: Fields): void;
}
