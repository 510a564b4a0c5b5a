import { AppError } from '../core/result.ts';

const isOutage = (error: unknown): boolean => error instanceof AppError && error.code === 'store-unavailable';

/** The same store, calling `failed` whenever one of its answers is that it is gone. It behaves as the store does in everything else. */
export const watchedStore = <S extends object>(store: S, failed: () => void): S => {
  const watch = (answer: unknown): unknown => {
    if (!(answer instanceof Promise)) return answer;
    return answer.catch((error: unknown) => {
      if (isOutage(error)) failed();
      throw error;
    });
  };
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? (...given: unknown[]) => watch(Reflect.apply(member, target, given)) : member;
    },
  });
};
