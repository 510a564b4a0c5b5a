import type { IncomingHttpHeaders } from 'node:http';

const deepest = 20;
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** A body as data: the fields of a form, or a JSON object. */
export type Body = Readonly<Record<string, unknown>>;

const isTame = (value: unknown, depth: number): boolean => {
  if (value === null || typeof value !== 'object') return true;
  if (depth > deepest) return false;
  return Object.entries(value).every(([key, one]) => !forbiddenKeys.has(key) && isTame(one, depth + 1));
};

const jsonOf = (text: string): Body | null => {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && !Array.isArray(value) && isTame(value, 1) ? (value as Body) : null;
  } catch {
    return null; // not JSON is an answer here, and the parser's message would quote what was typed (SEC-116)
  }
};

const formOf = (text: string): Body | null => {
  const fields = [...new URLSearchParams(text)];
  const names = new Set(fields.map(([name]) => name));
  if (names.size !== fields.length || [...names].some((name) => forbiddenKeys.has(name))) return null;
  const form = Object.fromEntries(fields);
  return form.payload === undefined ? form : jsonOf(form.payload);
};

const utf8 = new TextDecoder('utf-8', { fatal: true });
const decoded = (raw: Buffer): string | null => {
  try {
    return utf8.decode(raw);
  } catch {
    return null;
  }
};

/** The body of a request as data, or null: unknown or compressed content, not UTF-8, repeated fields, prototype keys, nested too deep (SEC-15). */
export const bodyOf = (headers: IncomingHttpHeaders, raw: Buffer): Body | null => {
  const text = headers['content-encoding'] === undefined ? decoded(raw) : null;
  if (text === null) return null;
  if (headers['content-type'] === 'application/x-www-form-urlencoded') return formOf(text);
  return /^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') ? jsonOf(text) : null;
};
