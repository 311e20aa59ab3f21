/// <reference types="vite/client" />

declare module 'virtual:operation-routes' {
  /** Method and path of each operation of the public API; see vite.config.ts. */
  export const operationRoutes: Readonly<Record<string, readonly [method: string, path: string]>>;
}
