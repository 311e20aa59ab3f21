import type { Rule } from '../../../../../shared/rules/rule.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import type { WorkflowContext } from '../../../../../shared/workflow/nodes/node-kind.ts';
import type { Problem } from '../../../../../shared/workflow/problem.ts';
import type { Language } from '../../../i18n/languages.ts';

/** What is asked of the worker. */
export interface Question {
  readonly document: WorkflowDocument;
  /** Without its functions, which cannot be handed over. */
  readonly context: Omit<WorkflowContext, 'subWorkflow' | 'language'>;
  /** What the findings are told in. */
  readonly language: Language;
  /** Those of the other workflows that are live. */
  readonly rules: readonly Rule[];
}

/**
 * Looks for what the page leaves to a worker: what the conditions of a workflow imply, since a large one takes longer than
 * a keystroke may, and mistakes in patterns, whose engine is larger than the page should be.
 */
export interface Analyst {
  /** Fetches and readies the worker, which takes longer than what it is asked first may wait. */
  readonly start: () => void;
  /** Asks about a document; a question that no answer came to yet is given up for a newer one. */
  readonly ask: (question: Question, answer: (findings: readonly Problem[]) => void) => void;
  readonly stop: () => void;
}

type Port = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>;

const startWorker = (): Port => new Worker(new URL('./analysis-worker.ts', import.meta.url), { type: 'module' });

/** The worker starts with the first question at the latest. Where it fails, the server's findings are all that there is. */
export function openAnalyst(start: () => Port = startWorker): Analyst {
  let worker: Port | undefined;
  let pending: ((findings: readonly Problem[]) => void) | undefined;
  let waiting: Parameters<Analyst['ask']> | undefined;

  const running = (): Port => {
    worker ??= listen(start());
    return worker;
  };
  const send = ([question, answer]: Parameters<Analyst['ask']>): void => {
    pending = answer;
    running().postMessage(question);
  };
  const listen = (port: Port): Port => {
    const next = (findings: readonly Problem[] | undefined): void => {
      const [answer, newer] = [pending, waiting];
      pending = undefined;
      waiting = undefined;
      if (newer) send(newer);
      else if (findings) answer?.(findings);
    };
    port.onmessage = ({ data }: MessageEvent<readonly Problem[]>) => next(data);
    port.onerror = () => {
      // One that could not be fetched never answers: the next question gets another.
      port.terminate();
      worker = undefined;
      next(undefined);
    };
    return port;
  };

  return {
    start: () => void running(),
    ask: (question, answer) => {
      if (pending) waiting = [question, answer];
      else send([question, answer]);
    },
    stop: () => {
      worker?.terminate();
      worker = undefined;
      pending = undefined;
      waiting = undefined;
    },
  };
}
