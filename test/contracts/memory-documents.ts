import type { Documents } from '../../src/directory/documents.ts';

/** Documents in a Map: the contract in its smallest form. Answers after a turn of the event loop, as a real store does. */
export const memoryDocuments = (): Documents & { readonly puts: string[] } => {
  const held = new Map<string, { body: string; rev: number }>();
  const puts: string[] = [];
  const later = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    puts,
    async get(kind, id) {
      await later();
      return held.get(`${kind}\n${id}`) ?? null;
    },
    async put(kind, id, body, rev) {
      await later();
      const key = `${kind}\n${id}`;
      if ((held.get(key)?.rev ?? 0) !== rev) return false;
      held.set(key, { body, rev: rev + 1 });
      puts.push(body);
      return true;
    },
  };
};
