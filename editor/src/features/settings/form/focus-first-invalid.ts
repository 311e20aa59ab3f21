/** Takes whoever pressed Save to the first field that needs another look, once it is marked. */
export function focusFirstInvalid(form: HTMLElement | null): void {
  requestAnimationFrame(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-invalid] button')?.focus(),
  );
}
