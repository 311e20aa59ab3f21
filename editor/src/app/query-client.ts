import { QueryClient } from '@tanstack/react-query';
import { isPassing } from './api-problem.ts';

/** A mutation is never repeated by itself: the person decides whether to send twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      retry: (failures, error) => failures < 2 && isPassing(error),
      retryDelay: (attempt) => Math.min(400 * 2 ** attempt, 4_000),
    },
    mutations: { retry: false },
  },
});
