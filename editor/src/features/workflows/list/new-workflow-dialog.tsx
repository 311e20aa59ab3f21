import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { WorkflowSummary } from '../../../../../shared/api/workflow-operations.ts';
import { fromTemplate, templates } from '../../../../../shared/workflow/templates/index.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { explain, RequestId } from '../../../ui/error-state.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { TextField } from '../../../ui/text-field.tsx';
import { firstFree, slugOf } from '../document/ids.ts';
import { newDocument } from '../document/new-document.ts';
import { templateNames } from '../templates/messages.ts';
import { blank, TemplateGallery } from '../templates/template-gallery.tsx';
import { inSpokenWords, wordsOfTemplate } from '../templates/template-words.ts';
import { messages } from './messages.ts';
import { useCreateWorkflow } from './use-create-workflow.ts';

interface NewWorkflowDialogProps {
  readonly workflows: readonly WorkflowSummary[];
  readonly onClose: () => void;
}

/** A template, or an almost empty canvas, and a name. Nothing is live until it is published. */
export function NewWorkflowDialog({ workflows, onClose }: NewWorkflowDialogProps) {
  const [choice, setChoice] = useState(blank);
  const [ownName, setOwnName] = useState<string>();
  const queues = useQuery(queryOf('listQueues')).data?.queues ?? [];
  const calendars = useQuery(queryOf('listCalendars')).data?.calendars ?? [];
  const { mutate, isPending, error } = useCreateWorkflow();
  const template = templates.find(({ id }) => id === choice);
  // A name that somebody typed stays when they look at another template.
  const name = (ownName ?? wordsOfTemplate(templateNames, template?.id) ?? '').trim();
  const create = (): void => {
    if (name === '' || isPending) return;
    const taken = new Set(workflows.map(({ id }) => id));
    const queueIds = queues.map(({ id }) => id);
    if (template) {
      const id = firstFree(slugOf(name, 'workflow', 48), taken);
      const calendarIds = calendars.map((calendar) => calendar.id);
      const document = fromTemplate(inSpokenWords(template), { id, name, queueIds, calendarIds });
      mutate({ document, search: { step: template.change.nodeId, from: template.id } });
      return;
    }
    const queueId = queueIds.includes('general') ? 'general' : queueIds[0];
    mutate({ document: newDocument(name, taken, queueId), search: { step: 'start' } });
  };
  return (
    <Dialog
      title={t(messages.newWorkflow)}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t(ui.cancel)}</Button>
          <Button variant="primary" isPending={isPending} isDisabled={name === ''} onPress={create}>
            {t(messages.create)}
          </Button>
        </>
      }
    >
      {error && (
        <Banner meaning="problem" title={t(messages.notCreated)}>
          <p>{explain(error)}</p>
          <RequestId error={error} />
        </Banner>
      )}
      {/* A form, for Enter: a key handler on the field would keep Escape from the dialog. */}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          create();
        }}
      >
        <TextField
          label={t(messages.name)}
          help={t(messages.nameHelp)}
          value={ownName ?? wordsOfTemplate(templateNames, template?.id) ?? ''}
          onChange={setOwnName}
          maxLength={80}
          autoFocus
        />
      </form>
      <TemplateGallery value={choice} onChange={setChoice} />
    </Dialog>
  );
}
