import { Bot, Check, CornerUpRight, Ellipsis, Hand, StickyNote } from 'lucide-react';
import type { Handoff } from '../../../../../shared/handoff/handoff.ts';
import { useMediaQuery } from '../../../app/media-query.ts';
import { useSession } from '../../../app/session.ts';
import type { Message } from '../../../i18n/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import type { IconType } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu } from '../../../ui/menu.tsx';
import { Tooltip } from '../../../ui/tooltip.tsx';
import { isWaiting } from '../words.ts';
import { type DialogName, openDialog } from './dialog-store.ts';
import { messages } from './messages.ts';

export interface HandoffActionsProps {
  readonly handoff: Handoff;
  readonly isAccepting: boolean;
  readonly onAccept: () => void;
}

interface Choice {
  readonly id: DialogName;
  readonly label: Message;
  readonly icon: IconType;
  readonly keys: string;
}

const note: Choice = { id: 'note', label: messages.note, icon: StickyNote, keys: 'n' };
const owners: readonly Choice[] = [
  note,
  { id: 'transfer', label: messages.transfer, icon: CornerUpRight, keys: 't' },
  { id: 'return', label: messages.backToAi, icon: Bot, keys: 'b' },
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
        <Tooltip text={t(messages.resolve)} keys="e" placement="bottom">
          <Button variant="primary" icon={Check} onPress={() => openDialog('resolve')}>
            {t(messages.resolve)}
          </Button>
        </Tooltip>
      )}
      {isWaiting(handoff) && (
        <Tooltip text={t(messages.acceptHelp)} keys="a" placement="bottom">
          <Button variant="primary" icon={Hand} onPress={onAccept}>
            {/* Not `isPending`: its announcement would point at a button that is gone when it is read out. */}
            {t(isAccepting ? messages.accepting : messages.accept)}
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
        label={t(messages.moreActions)}
        trigger={<IconButton icon={Ellipsis} label={t(messages.moreActions)} variant="secondary" placement="bottom" />}
        groups={[
          {
            actions: choices.map((choice) => ({
              ...choice,
              label: t(choice.label),
              onAction: () => openDialog(choice.id),
            })),
          },
        ]}
      />
    );
  return choices.map(({ id, label, icon, keys }) => (
    <Tooltip key={id} text={t(label)} keys={keys} placement="bottom">
      <Button variant="quiet" icon={icon} onPress={() => openDialog(id)}>
        {t(label)}
      </Button>
    </Tooltip>
  ));
}
