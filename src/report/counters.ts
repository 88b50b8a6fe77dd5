/** How often something was counted in a unit and month (`yyyy-mm`). Never beside a person or a case. */
export type Count = {
  readonly unit: string
  readonly month: string
  readonly measure: string
  readonly value: string
  readonly n: number
}

/** What was counted, for reports; kept by store/. Slow is fine: nobody waits for it. */
export type Counters = {
  /** The months in which anything was counted, oldest first. */
  months(): Promise<string[]>
  /** Everything counted in these months. */
  counted(months: readonly string[]): Promise<Count[]>
}
