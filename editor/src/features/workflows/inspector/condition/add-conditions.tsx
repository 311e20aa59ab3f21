import { FolderPlus, Plus, Repeat, TrendingUp } from 'lucide-react';
import { type Condition, groupOf, isGroup, maxDepth } from '../../../../../../shared/rules/condition.ts';
import { t } from '../../../../i18n/translate.ts';
import { Button } from '../../../../ui/button.tsx';
import styles from './condition-editor.module.css';
import {
  addAt,
  type ConditionPath,
  conditionAt,
  groupWith,
  newComparison,
  newCount,
  newTrend,
} from './condition-edits.ts';
import { useConditionTree } from './condition-tree.ts';
import { messages } from './messages.ts';

/** What a group can get next. Beside a condition that stands alone, it makes a group of both. */
export function AddConditions({ path }: { readonly path: ConditionPath }) {
  const { root, onChange, openAdded } = useConditionTree();
  const at = conditionAt(root, path);
  const group = at && isGroup(at) ? groupOf(at) : undefined;
  const add = (added: Condition, openInside: readonly number[]): void => {
    onChange(addAt(root, path, added), false);
    openAdded([...path, group?.members.length ?? 1, ...openInside].join('.'));
  };
  return (
    <div className={styles.adds}>
      <Button size="small" variant="quiet" icon={Plus} onPress={() => add(newComparison, [])}>
        {t(messages.condition)}
      </Button>
      <Button size="small" variant="quiet" icon={Repeat} onPress={() => add(newCount, [])}>
        {t(messages.howOften)}
      </Button>
      <Button size="small" variant="quiet" icon={TrendingUp} onPress={() => add(newTrend, [])}>
        {t(messages.trend)}
      </Button>
      {path.length + 2 < maxDepth && (
        <Button
          size="small"
          variant="quiet"
          icon={FolderPlus}
          onPress={() => add(groupWith(group?.kind === 'any' ? 'all' : 'any', [newComparison]), [0])}
        >
          {t(messages.group)}
        </Button>
      )}
    </div>
  );
}
