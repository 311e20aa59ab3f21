import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { keyOf } from '../../../app/api-client.ts';
import type { PersonThere } from '../../../app/live-frames.ts';
import { setEditing, usePeopleThere } from '../../../app/presence.ts';
import { useSession } from '../../../app/session.ts';
import { useSaveStatus } from '../saving/saver-context.ts';

/**
 * Tells others that this workflow is open here, and reads the draft anew as soon as somebody knows a newer revision: what
 * they saved is on this page before anybody could run into it.
 * @returns who else has it open
 */
export function usePresence(workflowId: string): readonly PersonThere[] {
  const me = useSession();
  const queries = useQueryClient();
  const { revision } = useSaveStatus();
  const people = usePeopleThere(workflowId);
  const newest = Math.max(0, ...people.map((person) => person.revision));

  useEffect(() => setEditing({ workflowId, revision }), [workflowId, revision]);
  useEffect(() => () => setEditing(undefined), []);
  useEffect(() => {
    if (newest > revision)
      void queries.invalidateQueries({ queryKey: keyOf('readWorkflow', { params: { workflowId } }) });
  }, [queries, workflowId, newest, revision]);

  return people.filter(({ id }) => id !== me.id);
}
