import type { Store } from '#src/store/store.ts'

/** What a store that is away would say: never to be seen by anybody. */
const awayBecause = 'geheime woorden over noor'

/** A store that can be taken away and brought back; while it is away every call of every part rejects. */
export function fragile(store: Store) {
  const state = { away: false }
  const part = <Port extends object>(port: Port): Port =>
    new Proxy(port, {
      get(target, name) {
        const call: unknown = Reflect.get(target, name)
        if (typeof call !== 'function') return call
        return (...how: unknown[]) => (state.away ? Promise.reject(new Error(awayBecause)) : call(...how))
      },
    })
  const { casebook, agenda, acquaintances, retention, personal, audit, talks, urns, counters, releases, ping } = store
  const { campaigns, ledger, reach, shares } = store
  const whole: Store = {
    casebook: part(casebook),
    agenda: part(agenda),
    acquaintances: part(acquaintances),
    retention: part(retention),
    personal: part(personal),
    audit: part(audit),
    talks: part(talks),
    urns: part(urns),
    counters: part(counters),
    releases: part(releases),
    campaigns: part(campaigns),
    ledger: part(ledger),
    reach: part(reach),
    shares: part(shares),
    ping: () => part({ ping }).ping(),
    close: store.close,
  }
  return { store: whole, state }
}
