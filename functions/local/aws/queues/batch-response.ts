/**
 * Which records of a batch failed, by a function's answer, under `ReportBatchItemFailures`.
 * No answer, or an empty list, is full success. An answer that cannot be read, or names a record that was not in the
 * batch, fails the whole batch: a success may only be counted when the function said so.
 * @see https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html
 */
export function failedRecords(answer: unknown, ids: ReadonlySet<string>): ReadonlySet<string> {
  if (answer === undefined || answer === null) return new Set();
  if (typeof answer !== 'object') return ids;
  const failures = (answer as { batchItemFailures?: unknown }).batchItemFailures;
  if (failures === undefined || failures === null) return new Set();
  if (!Array.isArray(failures)) return ids;
  const failed = new Set<string>();
  for (const failure of failures) {
    const id = (failure as { itemIdentifier?: unknown } | null)?.itemIdentifier;
    if (typeof id !== 'string' || !ids.has(id)) return ids;
    failed.add(id);
  }
  return failed;
}
