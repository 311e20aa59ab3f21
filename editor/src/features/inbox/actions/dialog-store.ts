import { create } from 'zustand';

export type DialogName = 'note' | 'transfer' | 'resolve' | 'return' | 'explain';

/** Which dialog about the open handoff is shown. The thread, the details and the keys all open them. */
export const useDialog = create<{ readonly open: DialogName | undefined }>(() => ({ open: undefined }));

export const openDialog = (open: DialogName): void => useDialog.setState({ open });
export const closeDialog = (): void => useDialog.setState({ open: undefined });
