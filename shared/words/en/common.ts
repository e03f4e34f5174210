import type { Words } from '../vi.ts'

/** Words used in every room. */
export const common: Words['common'] = {
  appName: 'Job fair registration desk',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  next: 'Continue',
  edit: 'Edit',
  add: 'Add',
  open: 'Open',
  retry: 'Try again',
  undo: 'Undo',
  yes: 'Yes',
  no: 'No',
  loading: 'Loading…',
  saving: 'Saving…',
  none: 'None yet',
  required: 'Required',
  nothingFound: 'Nothing found',
  clearChoice: 'Clear',
  remove: (name) => `Remove ${name}`,
  keys: { ctrlEnter: 'Ctrl+Enter', ctrlS: 'Ctrl+S', escape: 'Esc', space: 'Space' },
  icon: { good: 'Done', attention: 'Needs attention', bad: 'Failed', info: 'Information', waiting: 'Waiting' },
  brokenScreen: 'This screen has failed. Everything saved is still there.',
  openAgain: 'Open the screen again',
}
