import { Check, Phone, PhoneCall } from 'lucide-react';
import { StatusPill } from '../../../ui/status-pill.tsx';
import type { Call } from '../outside.ts';
import { stateOf } from './call-words.ts';

export function CallState({ call }: { readonly call: Call }) {
  const state = stateOf(call);
  if (state === 'done')
    return (
      <StatusPill meaning="quiet" icon={Check}>
        {call.kind === 'incoming' ? 'Over' : 'Done'}
      </StatusPill>
    );
  return state === 'waiting' ? (
    <StatusPill meaning="escalate" icon={Phone}>
      To call back
    </StatusPill>
  ) : (
    <StatusPill meaning="fine" icon={PhoneCall}>
      On the line
    </StatusPill>
  );
}
