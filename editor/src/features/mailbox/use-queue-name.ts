import { useQuery } from '@tanstack/react-query';
import { queryOf } from '../../app/api-client.ts';

/** Turns the id of a queue into its name; what Connect reads is the id, what people know is the name. */
export function useQueueName(): (id: string) => string {
  const { data } = useQuery({ ...queryOf('listQueues'), staleTime: 60_000 });
  return (id) => data?.queues.find((queue) => queue.id === id)?.name ?? id;
}
