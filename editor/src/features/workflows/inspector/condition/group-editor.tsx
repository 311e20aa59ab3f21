import { FolderPlus, Plus, Trash2 } from 'lucide-react';
import { type Condition, groupOf, isComparison, maxDepth } from '../../../../../../shared/rules/condition.ts';
import { Button } from '../../../../ui/button.tsx';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { Select } from '../../../../ui/select.tsx';
import { ComparisonLine } from './comparison-line.tsx';
import styles from './condition-editor.module.css';
import {
  addAt,
  type ConditionPath,
  canRemove,
  groupWith,
  newComparison,
  removeAt,
  setGroupKind,
} from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';

const kinds = [
  { id: 'all', label: 'All of these hold' },
  { id: 'any', label: 'Any of these holds' },
  { id: 'none', label: 'None of these holds' },
] as const;

/** What stands between two members of a group when it is read aloud. */
const joins = { all: 'and', any: 'or', none: 'nor' } as const;

interface GroupEditorProps {
  readonly group: Exclude<Condition, { signal: string }>;
  readonly path: ConditionPath;
}

export function GroupEditor({ group, path }: GroupEditorProps) {
  const { root, onChange, isDisabled, setOpen } = useConditionTree();
  const { kind, members } = groupOf(group);
  const add = (added: Condition, openInside: readonly number[]): void => {
    onChange(addAt(root, path, added), false);
    setOpen([...path, members.length, ...openInside].join('.'));
  };
  return (
    <fieldset className={styles.group} aria-label={kinds.find(({ id }) => id === kind)?.label}>
      <div className={styles.groupHead}>
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
      <ul className={styles.members}>
        {members.map((member, index) => {
          const at = [...path, index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a member has no id; its place is what edits address
            <li key={index} className={styles.member}>
              {index > 0 && <span className={styles.join}>{joins[kind]}</span>}
              {isComparison(member) ? (
                <ComparisonLine comparison={member} path={at} />
              ) : (
                <GroupEditor group={member} path={at} />
              )}
            </li>
          );
        })}
      </ul>
      {!isDisabled && (
        <div className={styles.adds}>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => add(newComparison, [])}>
            Condition
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
