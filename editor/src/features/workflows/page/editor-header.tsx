import {
  CircleCheck,
  Download,
  Ellipsis,
  FlaskConical,
  History,
  ListChecks,
  ListTree,
  OctagonX,
  Pencil,
  Redo2,
  Save,
  Signpost,
  TableProperties,
  TriangleAlert,
  Undo2,
  Workflow,
} from 'lucide-react';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { useIsNarrow, useMediaQuery } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { Menu, type MenuAction } from '../../../ui/menu.tsx';
import { PageHeader } from '../../../ui/page-header.tsx';
import { SaveState } from '../../../ui/save-state.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { useDocument, useEditor, useEditorState, useIsReadOnly } from '../document/editor-context.ts';
import { downloadWorkflow } from '../import-export/export-file.ts';
import { PeopleThere } from '../presence/people-there.tsx';
import type { WorkflowView } from '../route.tsx';
import { useSaver, useSaveStatus } from '../saving/saver-context.ts';
import { redoEdit, undoEdit } from './actions.ts';
import { messages } from './messages.ts';
import { openSide, useUi, useUiState } from './ui.ts';
import type { Check } from './use-check.ts';
import styles from './workflow-page.module.css';
import { BackLink } from './workflow-page.tsx';

interface EditorHeaderProps {
  readonly draft: WorkflowDraft;
  readonly view: WorkflowView;
  readonly onView: (view: WorkflowView) => void;
  readonly check: Check;
}

export function EditorHeader({ draft, view, onView, check }: EditorHeaderProps) {
  const editor = useEditor();
  const ui = useUi();
  const saver = useSaver();
  const { state } = useSaveStatus();
  const { name } = useDocument();
  const isReadOnly = useIsReadOnly();
  const isNarrow = useIsNarrow();
  const isRoomy = useMediaQuery('(min-width: 1360px)');
  const toggleVersions = (): void => ui.setState(({ side }) => ({ side: side === 'versions' ? 'step' : 'versions' }));

  const more: readonly MenuAction[] = [
    { id: 'check', label: t(messages.check), icon: CircleCheck, onAction: check.run },
    { id: 'versions', label: t(messages.versions), icon: History, keys: 'v', onAction: toggleVersions },
  ];
  const edits: readonly MenuAction[] = [
    { id: 'save', label: t(messages.saveNow), icon: Save, keys: 'mod+s', onAction: () => void saver.flush() },
    {
      id: 'details',
      label: t(messages.details),
      icon: Pencil,
      onAction: () => ui.setState({ dialog: { is: 'details' } }),
    },
  ];
  const help: readonly MenuAction[] = [
    {
      id: 'cases',
      label: t(messages.sampleCases),
      icon: ListChecks,
      keys: 'e',
      onAction: () => openSide(ui, 'cases'),
    },
    {
      id: 'try',
      label: t(messages.tryDraft),
      icon: FlaskConical,
      keys: 't',
      onAction: () => openSide(ui, 'try'),
    },
    {
      id: 'export',
      label: t(messages.exportFile),
      icon: Download,
      onAction: () => downloadWorkflow(editor.document()),
    },
    { id: 'tour', label: t(messages.showAround), icon: Signpost, onAction: () => ui.setState({ tour: 0 }) },
  ];
  const groups = [
    ...(isRoomy ? [] : [{ actions: more }]),
    ...(isReadOnly ? [] : [{ actions: edits }]),
    { actions: help },
  ];

  return (
    <PageHeader
      title={name}
      documentTitle={`${name} · ${t(messages.workflows)}`}
      back={<BackLink />}
      state={
        <>
          <LivePill draft={draft} />
          {!isReadOnly && <SaveState state={state} />}
          <PeopleThere workflowId={draft.id} />
        </>
      }
      actions={
        <>
          <SegmentedControl
            label={t(messages.view)}
            isCompact
            segments={[
              { id: 'canvas', label: t(messages.canvas), icon: Workflow },
              { id: 'outline', label: t(messages.outline), icon: ListTree },
              { id: 'table', label: t(messages.table), icon: TableProperties },
            ]}
            value={view}
            onChange={onView}
          />
          {!isReadOnly && <UndoButtons isShort={isNarrow} />}
          <ProblemsButton isShort={isNarrow} />
          {isRoomy && (
            <>
              <Button variant="quiet" isPending={check.isPending} onPress={check.run}>
                {t(messages.check)}
              </Button>
              <Button variant="quiet" icon={History} onPress={toggleVersions}>
                {t(messages.versions)}
              </Button>
            </>
          )}
          {groups.length > 0 && (
            <Menu
              label={t(messages.more)}
              trigger={<IconButton icon={Ellipsis} label={t(messages.more)} placement="bottom" />}
              groups={groups}
            />
          )}
          {!isReadOnly && !isNarrow && isRoomy && <SaveButton />}
          {!isReadOnly && (
            <Button variant="primary" onPress={() => ui.setState({ dialog: { is: 'publish' } })}>
              {t(messages.publish)}
            </Button>
          )}
        </>
      }
    />
  );
}

function LivePill({ draft: { liveVersion, draftChanged } }: { readonly draft: WorkflowDraft }) {
  return (
    <>
      {liveVersion === undefined ? (
        <StatusPill meaning="quiet">{t(messages.notLive)}</StatusPill>
      ) : (
        <StatusPill meaning="fine">{t(messages.versionLive, { version: liveVersion })}</StatusPill>
      )}
      {draftChanged && liveVersion !== undefined && (
        <StatusPill meaning="information">{t(messages.draftChanged)}</StatusPill>
      )}
    </>
  );
}

/** Not busy while saving: with every autosave it would flicker, and the state beside the title says it already. */
function SaveButton() {
  const saver = useSaver();
  const { state } = useSaveStatus();
  return (
    <Button isDisabled={state !== 'unsaved' && state !== 'failed'} onPress={() => void saver.flush()}>
      {t(messages.save)}
    </Button>
  );
}

/** On a phone, redo has its place only while there is something to redo. */
function UndoButtons({ isShort }: { readonly isShort: boolean }) {
  const editor = useEditor();
  const last = useEditorState(({ history }) => history.past.at(-1)?.name);
  const next = useEditorState(({ history }) => history.future[0]?.name);
  return (
    <div className={styles.group}>
      <IconButton
        icon={Undo2}
        label={last === undefined ? t(messages.undo) : t(messages.undoNamed, { name: last })}
        keys="mod+z"
        placement="bottom"
        isDisabled={last === undefined}
        onPress={() => undoEdit(editor)}
      />
      {(!isShort || next !== undefined) && (
        <IconButton
          icon={Redo2}
          label={next === undefined ? t(messages.redo) : t(messages.redoNamed, { name: next })}
          keys="mod+shift+z"
          placement="bottom"
          isDisabled={next === undefined}
          onPress={() => redoEdit(editor)}
        />
      )}
    </div>
  );
}

function ProblemsButton({ isShort }: { readonly isShort: boolean }) {
  const ui = useUi();
  const isOpen = useUiState((state) => state.isProblemsOpen);
  const count = useEditorState((state) => state.findings.all.length);
  const hasErrors = useEditorState((state) => state.findings.errorCount > 0);
  const words = count === 0 ? t(messages.noProblems) : t(messages.problemCount, { count });
  const [Sign, look] = hasErrors
    ? ([OctagonX, styles.errorIcon] as const)
    : count > 0
      ? ([TriangleAlert, styles.warningIcon] as const)
      : ([CircleCheck, styles.fineIcon] as const);
  return (
    <Button
      variant="quiet"
      aria-expanded={isOpen}
      {...(isShort && { 'aria-label': t(messages.problemCount, { count }) })}
      onPress={() => ui.setState({ isProblemsOpen: !isOpen })}
    >
      <span className={styles.problems}>
        <Sign size={16} strokeWidth={1.75} aria-hidden className={look} />
        {isShort ? count : words}
      </span>
    </Button>
  );
}
