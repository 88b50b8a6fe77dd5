import type { Text } from '../text.ts'

/** Who keeps a text right. An organisation that takes over a text puts its own name here. */
export const hr: Text = { nl: 'HR', en: 'HR' }
export const legal: Text = { nl: 'juridische zaken', en: 'the legal department' }
