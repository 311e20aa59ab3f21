export interface Hooks {
  /** May wait, or throw as a database does that is away. */
  readonly before?: (call: string, args: readonly unknown[]) => unknown;
  /** The act is done; by throwing, its answer gets lost. */
  readonly after?: (call: string, args: readonly unknown[], result: unknown) => unknown;
}

/** The same port, with each call passing by the hooks. */
export const intercepted = <T extends object>(port: T, { before, after }: Hooks): T =>
  new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return async (...args: unknown[]) => {
        await before?.(String(name), args);
        const result: unknown = await member.apply(target, args);
        await after?.(String(name), args, result);
        return result;
      };
    },
  });

/** The same port with some of its calls replaced. */
export const replaced = <T extends object>(port: T, calls: Partial<T>): T =>
  new Proxy(port, {
    get(target, name) {
      const member: unknown = Reflect.get(Object.hasOwn(calls, name) ? calls : target, name);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
