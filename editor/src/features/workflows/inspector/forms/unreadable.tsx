import { RotateCcw } from 'lucide-react';
import { isNodeKind, nodeKind } from '../../../../../../shared/workflow/nodes/index.ts';
import { t } from '../../../../i18n/translate.ts';
import { Banner } from '../../../../ui/banner.tsx';
import { Button } from '../../../../ui/button.tsx';
import type { NodeForm } from '../use-node-form.ts';
import { messages } from './messages.ts';

/** Settings that came from elsewhere and make no sense here: nothing is guessed, and there is a way out. */
export function Unreadable({ form, kind }: { readonly form: NodeForm; readonly kind: string }) {
  return (
    <Banner
      meaning="problem"
      title={t(messages.unreadable)}
      action={
        !form.isReadOnly &&
        isNodeKind(kind) && (
          <Button
            size="small"
            icon={RotateCcw}
            onPress={() => form.set(structuredClone(nodeKind(kind).defaults) as typeof form.data)}
          >
            {t(messages.startAnew)}
          </Button>
        )
      }
    >
      {t(messages.unreadableWords)}
    </Banner>
  );
}
