import { BookmarkPlus } from 'lucide-react';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { addCase, expectationOf, freshCaseId, mayAddCase } from '../document/case-edits.ts';
import { useDocument, useEditor, useIsReadOnly } from '../document/editor-context.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
import type { useTry } from './use-try.ts';

interface KeepAsCaseProps {
  readonly turns: readonly SampleTurn[];
  readonly got: ReturnType<typeof useTry>['decided'];
}

/** A name of a case is a line, not a letter. */
const longestName = 60;

/** What was tried, and what came of it, becomes a case that every later draft must come out like. */
export function KeepAsCase({ turns, got }: KeepAsCaseProps) {
  const document = useDocument();
  const editor = useEditor();
  const ui = useUi();
  const isReadOnly = useIsReadOnly();
  if (isReadOnly || !got || !mayAddCase(document)) return null;
  const keep = (): void => {
    const id = freshCaseId(document);
    const name = turns[0]?.text.slice(0, longestName).trim() ?? '';
    editor.edit(t(messages.kept), (before) =>
      addCase(before, { id, name, turns: [...turns], expect: expectationOf(got) }),
    );
    ui.setState({ side: 'cases', openCase: id });
  };
  return (
    <Button size="small" icon={BookmarkPlus} onPress={keep}>
      {t(messages.keep)}
    </Button>
  );
}
