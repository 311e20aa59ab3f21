import { useQuery } from '@tanstack/react-query';
import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { helps } from '../../../../../shared/signals/calibration/calibrated.ts';
import type { Calibration } from '../../../../../shared/signals/calibration/calibration.ts';
import { queryOf } from '../../../app/api-client.ts';
import { intl, t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useSave } from '../form/use-save.ts';
import { brierText, errorText, goodText, isUsed, stateText, withUse } from './calibration-words.ts';
import { messages } from './messages.ts';

/** What the confidence of each assistant has turned out to mean, and whether rules go by that. */
export function CalibrationCard({ signals }: { readonly signals: SignalsInput }) {
  const calibrations = useQuery(queryOf('listCalibrations'));
  const saving = useSave('saveSignals', ['readSignals']);
  const use = (id: string, isOn: boolean): void => {
    saving.save({ body: withUse(signals, id, isOn) }).then(
      () => toast(t(isOn ? messages.confidenceOn : messages.confidenceOff, { channel: id })),
      () => toast(t(messages.notSaved)),
    );
  };
  return (
    <Card title={t(messages.confidence)} description={t(messages.confidenceWords)} isFlush>
      <Loaded query={calibrations} what={t(messages.confidenceWhat)}>
        {({ calibrations: rows }) => (
          <Table
            label={t(messages.confidence)}
            columns={columnsOf(signals, use)}
            rows={rows}
            rowKey={({ id }) => id}
            empty={t(messages.confidenceNone)}
          />
        )}
      </Loaded>
    </Card>
  );
}

const columnsOf = (
  signals: SignalsInput,
  use: (id: string, isOn: boolean) => void,
): readonly TableColumn<Calibration>[] => [
  { id: 'channel', header: t(messages.channel), cell: ({ id }) => id },
  { id: 'state', header: t(messages.state), cell: stateText },
  {
    id: 'answers',
    header: t(messages.answers),
    cell: ({ answers }) => intl().formatNumber(answers),
    isNumber: true,
    isMinor: true,
  },
  { id: 'good', header: t(messages.good), cell: goodText, isNumber: true, isMinor: true },
  { id: 'error', header: t(messages.offBy), cell: errorText, isNumber: true },
  { id: 'brier', header: t(messages.brier), cell: brierText, isNumber: true, isMinor: true },
  {
    id: 'use',
    header: t(messages.used),
    cell: (row) =>
      helps(row) ? (
        <Switch
          label={t(messages.setRightOn, { channel: row.id })}
          isLabelHidden
          isOn={isUsed(signals, row)}
          onChange={(isOn) => use(row.id, isOn)}
        />
      ) : (
        '–'
      ),
  },
];
