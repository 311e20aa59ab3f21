import { useMutation } from '@tanstack/react-query';
import { FileJson } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { FileTrigger } from 'react-aria-components/FileTrigger';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { type Imported, importText, mostCharacters } from '../../../../../shared/workflow/exchange.ts';
import { call } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { Spinner } from '../../../ui/spinner.tsx';
import { firstFree } from '../document/ids.ts';
import { useCreateWorkflow } from '../list/use-create-workflow.ts';
import styles from './import-dialog.module.css';
import { ImportReport } from './import-report.tsx';
import { messages } from './messages.ts';

interface ImportDialogProps {
  readonly workflows: readonly WorkflowSummary[];
  readonly onClose: () => void;
}

/** Reads a file, has the server check it, and tells what would come in. Nothing is saved before that is agreed to. */
export function ImportDialog({ workflows, onClose }: ImportDialogProps) {
  const [imported, setImported] = useState<Imported>();
  const check = useMutation({
    mutationFn: (document: WorkflowDocument) =>
      call('checkWorkflow', { params: { workflowId: document.id }, body: { document } }),
  });
  const create = useCreateWorkflow();
  const taken = new Set(workflows.map(({ id }) => id));
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    create.reset();
    // What is far too large is not even read.
    const text = file.size > 4 * mostCharacters ? ' '.repeat(mostCharacters + 1) : await file.text();
    const next = importText(text);
    setImported(next);
    if (next.ok) check.mutate(next.document);
  };
  const document = imported?.ok ? imported.document : undefined;
  const newId = document && firstFree(document.id, taken);
  return (
    <Dialog
      title={t(messages.title)}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{t(ui.cancel)}</Button>
          <Button
            variant="primary"
            isDisabled={!document || !check.data}
            isPending={create.isPending}
            onPress={() => document && newId && create.mutate({ document: { ...document, id: newId } })}
          >
            {t(messages.asDraft)}
          </Button>
        </>
      }
    >
      <FilePlace onFile={(file) => void read(file)} />
      {imported && !imported.ok && (
        <Banner meaning="problem" title={t(messages.cannot)}>
          <ul className={styles.list}>
            {imported.problems.map(({ message }) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
          <p>{t(messages.unchanged)}</p>
        </Banner>
      )}
      {check.isPending && (
        <p className={styles.checking}>
          <Spinner label={t(messages.checkingFile)} /> {t(messages.checking)}
        </p>
      )}
      {imported?.ok && check.data && <ImportReport {...{ imported, newId }} check={check.data} />}
      {(check.error ?? create.error) && (
        <Banner meaning="problem" title={t(messages.notImported)}>
          <p>{explain(check.error ?? create.error)}</p>
          <RequestId error={check.error ?? create.error} />
        </Banner>
      )}
    </Dialog>
  );
}

function FilePlace({ onFile }: { readonly onFile: (file: File | undefined) => void }) {
  const [isOver, setOver] = useState(false);
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the button inside does the same without a mouse
    <div
      className={isOver ? `${styles.place} ${styles.over}` : styles.place}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFile(event.dataTransfer.files[0]);
      }}
    >
      <Icon icon={FileJson} size={20} />
      <p>{t(messages.dropHere)}</p>
      <FileTrigger acceptedFileTypes={['application/json', '.json']} onSelect={(files) => onFile(files?.[0])}>
        <Button>{t(messages.chooseFile)}</Button>
      </FileTrigger>
    </div>
  );
}
