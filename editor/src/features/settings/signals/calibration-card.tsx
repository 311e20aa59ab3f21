import { useQuery } from '@tanstack/react-query';
import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { helps } from '../../../../../shared/signals/calibration/calibrated.ts';
import type { Calibration } from '../../../../../shared/signals/calibration/calibration.ts';
import { queryOf } from '../../../app/api-client.ts';
import { Card } from '../../../ui/card.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { toast } from '../../../ui/toast.tsx';
import { useSave } from '../form/use-save.ts';
import { brierText, errorText, goodText, isUsed, stateText, withUse } from './calibration-words.ts';

/** What the confidence of each assistant has turned out to mean, and whether rules go by that. */
export function CalibrationCard({ signals }: { readonly signals: SignalsInput }) {
  const calibrations = useQuery(queryOf('listCalibrations'));
  const saving = useSave('saveSignals', ['readSignals']);
  const use = (id: string, isOn: boolean): void => {
    saving.save({ body: withUse(signals, id, isOn) }).then(
      () => toast(isOn ? `The confidence on ${id} is set right` : `The confidence on ${id} stands as reported`),
      () => toast('That was not saved. Try again.'),
    );
  };
  return (
    <Card
      title="AI confidence"
      description="Every four hours Baton looks at what came of the answers of the last four weeks: a customer who complains, asks again or asks for a person was not served. Where that makes the confidence truer, on answers that it was not learned from, rules go by the truer one."
      isFlush
    >
      <Loaded query={calibrations} what="what is known of the assistants">
        {({ calibrations: rows }) => (
          <Table
            label="AI confidence"
            columns={columnsOf(signals, use)}
            rows={rows}
            rowKey={({ id }) => id}
            empty="Nothing is known yet. It takes 200 answers of an assistant that reports its confidence."
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
  { id: 'channel', header: 'Channel', cell: ({ id }) => id },
  { id: 'state', header: 'State', cell: stateText },
  {
    id: 'answers',
    header: 'Answers',
    cell: ({ answers }) => answers.toLocaleString('en'),
    isNumber: true,
    isMinor: true,
  },
  { id: 'good', header: 'Good', cell: goodText, isNumber: true, isMinor: true },
  { id: 'error', header: 'Off by', cell: errorText, isNumber: true },
  { id: 'brier', header: 'Brier score', cell: brierText, isNumber: true, isMinor: true },
  {
    id: 'use',
    header: 'Used',
    cell: (row) =>
      helps(row) ? (
        <Switch
          label={`Set the confidence on ${row.id} right`}
          isLabelHidden
          isOn={isUsed(signals, row)}
          onChange={(isOn) => use(row.id, isOn)}
        />
      ) : (
        '–'
      ),
  },
];
