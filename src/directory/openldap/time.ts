const form = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?(?:[.,](\d{1,9}))?Z$/;

/** A generalized time in UTC (RFC 4517 §3.3.13) in epoch ms, fractions included; null for anything else. */
export const timeOf = (text: string | null): number | null => {
  const [, year, month, day, hour, minute, second = '0', fraction = '0'] = form.exec(text ?? '') ?? [];
  if (year === undefined) return null;
  const seconds = Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second));
  return seconds + Math.floor(Number(`0.${fraction}`) * 1000);
};

/** When an entry was last written, to the microsecond of the server's clock, from its change number (`entryCSN`); null where hidden. */
export const changeTimeOf = (changeNumber: string | null): number | null => timeOf(changeNumber?.split('#')[0] ?? null);
