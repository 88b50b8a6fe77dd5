import type { Text } from '../text.ts'

/** One choice of a closed list. Its id is snake_case and stays what it is for ever: figures of earlier years use it. */
export type Choice = { id: string; text: Text }
