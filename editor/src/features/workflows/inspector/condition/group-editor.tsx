import { Trash2 } from 'lucide-react';
import { type AtLeast, type Group, groupOf, isGroup } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { IconButton } from '../../../../ui/icon-button.tsx';
import { NumberField } from '../../../../ui/number-field.tsx';
import { Select } from '../../../../ui/select.tsx';
import { fieldNote } from '../problem-lines.tsx';
import { AddConditions } from './add-conditions.tsx';
import styles from './condition-editor.module.css';
import { type ConditionPath, canRemove, problemPath, removeAt, replaceAt, setGroupKind } from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';
import { GroupMember } from './group-member.tsx';
import { messages } from './messages.ts';
import { MoveHandle } from './move-handle.tsx';
import { SingleLine } from './single-line.tsx';

const kinds = [
  { id: 'all', label: messages.all },
  { id: 'any', label: messages.any },
  { id: 'none', label: messages.none },
  { id: 'atLeast', label: messages.some },
] as const;

/** What stands between two members of a group when it is read aloud. */
const joins = { all: messages.and, any: messages.or, none: messages.nor, atLeast: messages.or } as const;

interface GroupEditorProps {
  readonly group: Group | AtLeast;
  readonly path: ConditionPath;
}

export function GroupEditor({ group, path }: GroupEditorProps) {
  const { root, base, problems, onChange, onDone, isDisabled } = useConditionTree();
  const { kind, members } = groupOf(group);
  const options = kinds.map(({ id, label }) => ({ id, label: t(label) }));
  const title = options.find(({ id }) => id === kind)?.label ?? kind;
  return (
    <fieldset className={styles.group} aria-label={title}>
      <div className={styles.groupHead}>
        {!isDisabled && path.length > 0 && <MoveHandle path={path} name={title} />}
        <Select
          label={t(messages.howCount)}
          isLabelHidden
          options={options}
          value={kind}
          onChange={(next) => onChange(setGroupKind(root, path, next), false)}
          isDisabled={isDisabled}
        />
        {!isDisabled && canRemove(root, path) && (
          <IconButton
            icon={Trash2}
            label={t(messages.removeGroup)}
            size="small"
            onPress={() => onChange(removeAt(root, path), false)}
          />
        )}
      </div>
      {'of' in group && (
        <NumberField
          label={t(messages.howMany)}
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
            <GroupMember key={index} group={path} index={index} join={index > 0 ? t(joins[kind]) : undefined}>
              {isGroup(member) ? <GroupEditor group={member} path={at} /> : <SingleLine condition={member} path={at} />}
            </GroupMember>
          );
        })}
      </ul>
      {!isDisabled && <AddConditions path={path} />}
    </fieldset>
  );
}
