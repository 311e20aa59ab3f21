import { Fragment, type ReactElement } from 'react';
import { Header } from 'react-aria-components/Header';
import { Menu as AriaMenu, MenuItem, MenuSection, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { Separator } from 'react-aria-components/Separator';
import { Icon, type IconType } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';
import overlay from './overlay.module.css';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly icon?: IconType;
  readonly keys?: string;
  readonly isDanger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

export interface MenuGroup {
  readonly heading?: string;
  readonly actions: readonly MenuAction[];
}

export interface MenuProps {
  readonly label: string;
  /** A `Button` or an `IconButton`. */
  readonly trigger: ReactElement;
  /** Groups are set apart by a hairline. */
  readonly groups: readonly MenuGroup[];
  readonly placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end' | 'right bottom';
}

export function Menu({ label, trigger, groups, placement = 'bottom end' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className={overlay.popover} placement={placement} offset={4}>
        <AriaMenu aria-label={label} className={overlay.list}>
          {groups.map((group, index) => (
            <Fragment key={group.actions[0]?.id ?? index}>
              {index > 0 && <Separator className={overlay.separator} />}
              <MenuSection {...(group.heading === undefined && { 'aria-label': label })}>
                {group.heading !== undefined && <Header className={overlay.heading}>{group.heading}</Header>}
                {group.actions.map((action) => (
                  <ActionItem key={action.id} action={action} />
                ))}
              </MenuSection>
            </Fragment>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

function ActionItem({ action }: { action: MenuAction }) {
  return (
    <MenuItem
      id={action.id}
      textValue={action.label}
      onAction={action.onAction}
      isDisabled={action.isDisabled ?? false}
      className={action.isDanger ? `${overlay.item} ${overlay.danger}` : (overlay.item ?? '')}
    >
      {action.icon && <Icon icon={action.icon} />}
      <span className={overlay.words}>
        <span>{action.label}</span>
        {action.description !== undefined && <span className={overlay.description}>{action.description}</span>}
      </span>
      {action.keys !== undefined && <KeyHint keys={action.keys} />}
    </MenuItem>
  );
}
