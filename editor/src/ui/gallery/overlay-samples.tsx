import { Copy, MoreHorizontal, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { ApiProblem } from '../../app/api-problem.ts';
import { Button } from '../button.tsx';
import { ConfirmDialog } from '../confirm-dialog.tsx';
import { Dialog } from '../dialog.tsx';
import { IconButton } from '../icon-button.tsx';
import { Menu } from '../menu.tsx';
import { Popover } from '../popover.tsx';
import { TextField } from '../text-field.tsx';
import { toast, toastError } from '../toast.tsx';
import { Sample } from './sample.tsx';

const nothing = (): void => undefined;

export function OverlaySamples() {
  const [open, setOpen] = useState<'dialog' | 'confirm' | 'typed'>();
  const close = (): void => setOpen(undefined);
  return (
    <Sample title="Menus, dialogs, toasts">
      <Menu
        label="Workflow"
        trigger={<IconButton icon={MoreHorizontal} label="More" variant="secondary" />}
        groups={[
          {
            actions: [
              { id: 'rename', label: 'Rename', icon: Pencil, keys: 'f2', onAction: nothing },
              { id: 'copy', label: 'Make a copy', icon: Copy, keys: 'mod+d', onAction: nothing },
            ],
          },
          { actions: [{ id: 'delete', label: 'Delete', icon: Trash2, isDanger: true, onAction: nothing }] },
        ]}
      />
      <Popover label="Filter" trigger={<Button>Popover</Button>} placement="bottom start">
        <TextField label="Customer" placeholder="Name or email" />
      </Popover>
      <Button onPress={() => setOpen('dialog')}>Dialog</Button>
      <Button onPress={() => setOpen('confirm')}>Confirm</Button>
      <Button onPress={() => setOpen('typed')}>Typed confirm</Button>
      <Button onPress={() => toast('Version 4 is live', { action: { label: 'Undo', onAction: nothing } })}>
        Toast
      </Button>
      <Button
        onPress={() =>
          toastError(
            'The handoff was not accepted',
            new ApiProblem({
              status: 409,
              code: 'taken',
              title: 'Taken',
              detail: 'Mina Sato accepted it 4 s ago.',
              requestId: 'req-7f3a',
            }),
          )
        }
      >
        Error toast
      </Button>
      <Dialog
        title="New queue"
        isOpen={open === 'dialog'}
        onClose={close}
        footer={
          <>
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" onPress={close}>
              Create queue
            </Button>
          </>
        }
      >
        <TextField label="Name" help="Agents see it in their inbox." autoFocus />
      </Dialog>
      <ConfirmDialog
        title="Publish version 4?"
        isOpen={open === 'confirm'}
        onClose={close}
        onConfirm={nothing}
        confirmLabel="Publish"
      >
        From the next message on, customers meet these rules. You can roll back at any time.
      </ConfirmDialog>
      <ConfirmDialog
        title="Delete the queue Billing?"
        isOpen={open === 'typed'}
        onClose={close}
        onConfirm={nothing}
        confirmLabel="Delete queue"
        isDanger
        typed="Billing"
      >
        Three customers wait in it. They move to the queue General and keep their place.
      </ConfirmDialog>
    </Sample>
  );
}
