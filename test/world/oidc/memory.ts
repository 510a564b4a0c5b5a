import type { Adapter, AdapterPayload } from 'oidc-provider';

/** What one provider keeps, in memory and for itself alone. Nothing expires by itself: what is stored says when it ends. */
export const memory = (): ((kind: string) => Adapter) => {
  const kept = new Map<string, AdapterPayload>();
  const found = (isIt: (one: AdapterPayload) => boolean): AdapterPayload | undefined => [...kept.values()].find(isIt);
  return (kind) => ({
    upsert: async (id, payload) => void kept.set(`${kind}:${id}`, payload),
    find: async (id) => kept.get(`${kind}:${id}`),
    findByUid: async (uid) => found((one) => one.kind === kind && one.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => {
      const one = kept.get(`${kind}:${id}`);
      if (one) one.consumed = Math.floor(Date.now() / 1_000);
    },
    destroy: async (id) => void kept.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => {
      for (const [name, one] of kept) if (one.grantId === grantId) kept.delete(name);
    },
  });
};
