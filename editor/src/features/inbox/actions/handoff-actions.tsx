import { Bot, Check, CornerUpRight, Ellipsis, Hand, StickyNote } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useMediaQuery } from '../../../app/media-query.ts';
import { useSession } from '../../../app/session.ts';
import { Button } from '../../../ui/button.tsx';
import type { IconType } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { isWaiting } from '../words.ts';
import { type DialogName, openDialog } from './dialog-store.ts';

export interface HandoffActionsProps {
  readonly handoff: Handoff;
  readonly isAccepting: boolean;
  readonly onAccept: () => void;
}

interface Choice {
  readonly id: DialogName;
  readonly label: string;
  readonly icon: IconType;
  readonly keys: string;
}

const note: Choice = { id: 'note', label: 'Note', icon: StickyNote, keys: 'n' };
const owners: readonly Choice[] = [
  note,
  { id: 'transfer', label: 'Transfer', icon: CornerUpRight, keys: 't' },
  { id: 'return', label: 'Back to AI', icon: Bot, keys: 'b' },
];

/** What this person may do with this handoff now, the one thing to do first as the primary button. */
export function HandoffActions({ handoff, isAccepting, onAccept }: HandoffActionsProps) {
  const me = useSession();
  const hasRoom = useMediaQuery('(min-width: 1280px)');
  const isMine = handoff.state === 'accepted' && handoff.agentId === me.id;
  return (
    <>
      <Choices choices={isMine ? owners : [note]} hasRoom={hasRoom} />
      {isMine && (
        <Tooltip text="Resolve" keys="e" placement="bottom">
          <Button variant="primary" icon={Check} onPress={() => openDialog('resolve')}>
            Resolve
          </Button>
        </Tooltip>
      )}
      {isWaiting(handoff) && (
        <Tooltip text="Take this customer" keys="a" placement="bottom">
          <Button variant="primary" icon={Hand} onPress={onAccept}>
            {/* Not `isPending`: its announcement would point at a button that is gone when it is read out. */}
            {isAccepting ? 'Accepting' : 'Accept'}
          </Button>
        </Tooltip>
      )}
    </>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly hasRoom: boolean;
}

/** Side by side where there is room, behind one button where there is not. */
function Choices({ choices, hasRoom }: ChoicesProps) {
  if (!hasRoom && choices.length > 1)
    return (
      <Menu
        label="More actions"
        trigger={<IconButton icon={Ellipsis} label="More actions" variant="secondary" placement="bottom" />}
        groups={[{ actions: choices.map((choice) => ({ ...choice, onAction: () => openDialog(choice.id) })) }]}
      />
    );
  return choices.map(({ id, label, icon, keys }) => (
    <Tooltip key={id} text={label} keys={keys} placement="bottom">
      <Button variant="quiet" icon={icon} onPress={() => openDialog(id)}>
        {label}
      </Button>
    </Tooltip>
  ));
}
