import { useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Suspense, useEffect, useState } from 'react';
import type { WorkflowDraft } from '../../../../../shared/api/workflow-operations.ts';
import { useIsNarrow } from '../../../app/media-query.ts';
import { useMay } from '../../../app/session.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Page } from '../../../ui/page.tsx';
import { useArrangeCommands } from '../arrange/use-arrange-commands.ts';
import { Canvas } from '../canvas/canvas.tsx';
import type { Analyst } from '../document/analyst.ts';
import { EditorContext, useEditor } from '../document/editor-context.ts';
import { findNode } from '../document/step-facts.ts';
import { useGroupCommands } from '../groups/use-group-commands.ts';
import { Outline } from '../outline/outline.tsx';
import type { WorkflowView } from '../route.tsx';
import { ConflictNotice } from '../saving/conflict-notice.tsx';
import { LeaveGuard } from '../saving/leave-guard.tsx';
import { RecoveryNotice } from '../saving/recovery-notice.tsx';
import { SaverContext } from '../saving/saver-context.ts';
import { useSaving } from '../saving/use-saving.ts';
import { isTourKnown } from '../tour/tour-known.ts';
import { ReleaseNotice } from '../versions/release-notice.tsx';
import { Dialogs } from './dialogs.tsx';
import { EditorHeader } from './editor-header.tsx';
import { keepKeysInside } from './keep-keys-inside.ts';
import { fetchLaterParts, ProblemsPanel, RulesTable, Tour } from './later-parts.ts';
import { messages } from './messages.ts';
import { type EditorSession, openSession } from './session.ts';
import { useSide } from './side.tsx';
import { SidePane } from './side-pane.tsx';
import { UiContext, useUi, useUiState } from './ui.ts';
import { useCheck } from './use-check.ts';
import { usePageCommands } from './use-page-commands.ts';
import { useSurroundings } from './use-surroundings.ts';
import styles from './workflow-page.module.css';

interface EditorViewProps {
  readonly draft: WorkflowDraft;
  readonly analyst: Analyst;
}

/** The editor around one draft. Everything that it edits lives outside React; see `document/`. */
export function EditorView({ draft, analyst }: EditorViewProps) {
  const queries = useQueryClient();
  const isReadOnly = !useMay('admin');
  const [session] = useState(() => openSession(draft, isReadOnly, queries));
  const { editor, saver, ui } = session;

  useSaving(session, draft.id);
  useEffect(fetchLaterParts, []);
  // A newer draft arrives when the tab comes back to the front, or when somebody rolled back.
  useEffect(() => saver.meet(draft), [saver, draft]);
  useSurroundings(editor, analyst);
  useFirstStep(session);

  return (
    <EditorContext value={editor}>
      <SaverContext value={saver}>
        <UiContext value={ui}>
          <EditorLayout draft={draft} isReadOnly={isReadOnly} />
        </UiContext>
      </SaverContext>
    </EditorContext>
  );
}

function EditorLayout({ draft, isReadOnly }: { readonly draft: WorkflowDraft; readonly isReadOnly: boolean }) {
  const editor = useEditor();
  const ui = useUi();
  const isNarrow = useIsNarrow();
  const navigate = useNavigate();
  const { view = isNarrow ? 'outline' : 'canvas' } = useSearch({ from: '/shell/workflows/$workflowId' });
  const isProblemsOpen = useUiState((state) => state.isProblemsOpen);
  const tour = useUiState((state) => state.tour);
  const side = useSide(draft.id);
  const check = useCheck(draft.id);
  const show = (next: WorkflowView): void =>
    void navigate({ to: '.', search: (search) => ({ ...search, view: next }), replace: true });
  useArrangeCommands();
  useGroupCommands();
  usePageCommands({
    check: check.run,
    toggleView: () => show(view === 'canvas' ? 'outline' : 'canvas'),
    showTable: () => show('table'),
  });
  // On a small screen the canvas shows little: there the step opens in place.
  const showStep = (nodeId: string): void => {
    ui.setState({ side: 'step' });
    editor.goTo(nodeId);
    if (!isNarrow) show('canvas');
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps keys that belong to a field from being commands
    <div className={styles.editor} onKeyDown={keepKeysInside}>
      <Page layout="full" header={<EditorHeader draft={draft} view={view} onView={show} check={check} />}>
        <ConflictNotice />
        {!isReadOnly && <RecoveryNotice workflowId={draft.id} />}
        <ReleaseNotice workflowId={draft.id} release={draft.release} />
        {isReadOnly && (
          <Banner meaning="information" isFlush title={t(messages.onlyLook)}>
            {t(messages.onlyLookWords)}
          </Banner>
        )}
        <SidePane side={side}>
          {view === 'canvas' && <Canvas />}
          {view === 'outline' && <Outline />}
          {view === 'table' && (
            <Suspense>
              <RulesTable onShow={showStep} />
            </Suspense>
          )}
          {isProblemsOpen && (
            <Suspense>
              <ProblemsPanel onClose={() => ui.setState({ isProblemsOpen: false })} />
            </Suspense>
          )}
        </SidePane>
      </Page>
      <Suspense>
        <Dialogs draft={draft} />
        {tour !== undefined && <Tour at={tour} onView={show} />}
      </Suspense>
      <LeaveGuard />
    </div>
  );
}

/** An address may name a step: `?step=asks`. Whoever comes from their first template is shown around. */
function useFirstStep({ editor, ui }: EditorSession): void {
  const { step, from } = useSearch({ from: '/shell/workflows/$workflowId' });
  useEffect(() => {
    if (step !== undefined && findNode(editor.document(), step)) editor.goTo(step);
  }, [editor, step]);
  useEffect(() => {
    if (from !== undefined && !isTourKnown()) ui.setState({ tour: 0 });
  }, [ui, from]);
}
