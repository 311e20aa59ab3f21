import type { Scene } from '../scene.ts';
import { editorScenes } from './editor.ts';
import { inboxScenes } from './inbox.ts';
import { mailboxScenes } from './mailbox.ts';
import { publishingScenes } from './publishing.ts';
import { settingsScenes } from './settings.ts';
import { shellScenes } from './shell.ts';
import { stepScenes } from './steps.ts';
import { workflowsScenes } from './workflows.ts';

/** Every page, dialog, panel and state that the interface has. A new one is one line in its table. */
export const scenes: readonly Scene[] = [
  ...shellScenes,
  ...workflowsScenes,
  ...editorScenes,
  ...stepScenes,
  ...publishingScenes,
  ...inboxScenes,
  ...mailboxScenes,
  ...settingsScenes,
];
