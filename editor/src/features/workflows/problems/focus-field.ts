/*
 * A problem names a place in a step's data, such as `cases.2.condition.all.0.value`. Parts of the inspector that stand
 * for a place carry it as `data-field`; lines that open into fields carry theirs on the button, as `data-opens`.
 */

const fields = ':is(input, button, textarea, [tabindex="0"]):not([disabled])';
/** Lines inside lines: a case of a switch, a condition in it, a group in that. */
const deepest = 8;

/**
 * Opens what hides the field at a path, and brings the keyboard there; to the nearest thing around it where it has no
 * field of its own.
 */
export function focusField(frame: HTMLElement, path: string, tries = deepest): void {
  const closed = [...frame.querySelectorAll<HTMLElement>('[data-opens][aria-expanded="false"]')].find(({ dataset }) =>
    isWithin(path, dataset.opens ?? ''),
  );
  if (!closed || tries === 0) {
    fieldAt(frame, path)?.focus();
    return;
  }
  closed.click();
  // Its fields are there once React has drawn them.
  setTimeout(() => focusField(frame, path, tries - 1));
}

function fieldAt(frame: HTMLElement, path: string): HTMLElement | undefined {
  const around = [...frame.querySelectorAll<HTMLElement>('[data-field]')]
    .filter(({ dataset }) => path !== '' && isWithin(path, dataset.field ?? ''))
    .sort((one, other) => depthOf(other) - depthOf(one));
  // A comparison that cannot be met is mended by its value most of the time.
  const value = frame.querySelector<HTMLElement>(`[data-field="${CSS.escape(`${path}.value`)}"] ${fields}`);
  const place = around[0] ?? frame;
  return (
    value ??
    place.querySelector<HTMLElement>('[aria-invalid="true"]') ??
    place.querySelector<HTMLElement>(place === frame ? `:scope section ${fields}` : fields) ??
    undefined
  );
}

const isWithin = (path: string, around: string): boolean => path === around || path.startsWith(`${around}.`);
const depthOf = ({ dataset }: HTMLElement): number => dataset.field?.split('.').length ?? 0;
