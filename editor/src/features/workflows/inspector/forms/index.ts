import type { ComponentType } from 'react';
import type { NodeKind } from '../../../../../../shared/workflow/nodes/index.ts';
import { AvailabilityForm } from './availability-form.tsx';
import { BusinessHoursForm } from './business-hours-form.tsx';
import { CollectForm } from './collect-form.tsx';
import { ConditionForm } from './condition-form.tsx';
import { ContinueForm } from './continue-form.tsx';
import type { FormProps } from './form-props.ts';
import { HandOffForm } from './hand-off-form.tsx';
import { NoteForm } from './note-form.tsx';
import { NotifyForm } from './notify-form.tsx';
import { OfferForm } from './offer-form.tsx';
import { ReturnToAiForm } from './return-to-ai-form.tsx';
import { ScoreForm } from './score-form.tsx';
import { SendMessageForm } from './send-message-form.tsx';
import { SetAttributeForm } from './set-attribute-form.tsx';
import { SplitForm } from './split-form.tsx';
import { StartForm } from './start-form.tsx';
import { SubWorkflowForm } from './sub-workflow-form.tsx';
import { SwitchForm } from './switch-form.tsx';
import { TagForm } from './tag-form.tsx';

/** The form of each kind; a new kind does not build until it has one. */
export const forms: Readonly<Record<NodeKind, ComponentType<FormProps>>> = {
  start: StartForm,
  condition: ConditionForm,
  switch: SwitchForm,
  score: ScoreForm,
  'business-hours': BusinessHoursForm,
  availability: AvailabilityForm,
  split: SplitForm,
  tag: TagForm,
  'set-attribute': SetAttributeForm,
  'send-message': SendMessageForm,
  notify: NotifyForm,
  collect: CollectForm,
  offer: OfferForm,
  'sub-workflow': SubWorkflowForm,
  'hand-off': HandOffForm,
  'return-to-ai': ReturnToAiForm,
  continue: ContinueForm,
  note: NoteForm,
};
