import { FolderPlus, Plus, Repeat, Trash2, TrendingUp } from 'lucide-react';
import {
  type AtLeast,
  type Condition,
  type Group,
  groupOf,
  isGroup,
  maxDepth,
} from '../../../../../../shared/rules/condition.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { fieldNote } from '../problem-lines.tsx';
import styles from './condition-editor.module.css';
import {
  addAt,
  type ConditionPath,
  canRemove,
  groupWith,
  newComparison,
  newCount,
  newTrend,
  problemPath,
  removeAt,
  replaceAt,
  setGroupKind,
} from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';
import { GroupMember } from './group-member.tsx';
import { MoveHandle } from './move-handle.tsx';
import { SingleLine } from './single-line.tsx';

const kinds = [
  { id: 'all', label: 'All of these hold' },
  { id: 'any', label: 'Any of these holds' },
  { id: 'none', label: 'None of these holds' },
  { id: 'atLeast', label: 'At least some of these hold' },
] as const;

/** What stands between two members of a group when it is read aloud. */
const joins = { all: 'and', any: 'or', none: 'nor', atLeast: 'or' } as const;

interface GroupEditorProps {
  readonly group: Group | AtLeast;
  readonly path: ConditionPath;
}

export function GroupEditor({ group, path }: GroupEditorProps) {
  const { root, base, problems, onChange, onDone, isDisabled, setOpen } = useConditionTree();
  const { kind, members } = groupOf(group);
  const add = (added: Condition, openInside: readonly number[]): void => {
    onChange(addAt(root, path, added), false);
    setOpen([...path, members.length, ...openInside].join('.'));
  };
  const title = kinds.find(({ id }) => id === kind)?.label ?? kind;
  return (
    <fieldset className={styles.group} aria-label={title}>
      <div className={styles.groupHead}>
        {!isDisabled && path.length > 0 && <MoveHandle path={path} name={title} />}
        <Select
          label="How these conditions count"
          isLabelHidden
          options={kinds}
          value={kind}
          onChange={(next) => onChange(setGroupKind(root, path, next), false)}
          isDisabled={isDisabled}
        />
        {!isDisabled && canRemove(root, path) && (
          <IconButton
            icon={Trash2}
            label="Remove this group"
            size="small"
            onPress={() => onChange(removeAt(root, path), false)}
          />
        )}
      </div>
      {'of' in group && (
        <NumberField
          label="How many must hold"
          value={group.atLeast}
          minValue={1}
          maxValue={Math.max(1, members.length)}
          step={1}
          onChange={(atLeast) =>
            Number.isFinite(atLeast) && onChange(replaceAt(root, path, { ...group, atLeast }), true)
          }
          onBlur={onDone}
          {...fieldNote(problems, `${problemPath(root, path, base)}.atLeast`)}
          isDisabled={isDisabled}
        />
      )}
      <ul className={styles.members}>
        {members.map((member, index) => {
          const at = [...path, index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a member has no id; its place is what edits address
            <GroupMember key={index} group={path} index={index} join={index > 0 ? joins[kind] : undefined}>
              {isGroup(member) ? <GroupEditor group={member} path={at} /> : <SingleLine condition={member} path={at} />}
            </GroupMember>
          );
        })}
      </ul>
      {!isDisabled && (
        <div className={styles.adds}>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => add(newComparison, [])}>
            Condition
          </Button>
          <Button size="small" variant="quiet" icon={Repeat} onPress={() => add(newCount, [])}>
            How often
          </Button>
          <Button size="small" variant="quiet" icon={TrendingUp} onPress={() => add(newTrend, [])}>
            Trend
          </Button>
          {path.length + 2 < maxDepth && (
            <Button
              size="small"
              variant="quiet"
              icon={FolderPlus}
              onPress={() => add(groupWith(kind === 'any' ? 'all' : 'any', [newComparison]), [0])}
            >
              Group
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
