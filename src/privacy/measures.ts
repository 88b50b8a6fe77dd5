import { metrics, trace } from '@opentelemetry/api'

/**
 * What is measured of the running bot: how often, how long, how it ended. The only labels are names that we registered
 * ourselves: a route, a kind, an outcome, a reason. Never content, never who (product.md P8). Without an exporter all of it does
 * nothing.
 */
export type Measures = {
  /** A turn of `route` took `millis`, and `units` of the store before its answer. */
  turn(route: string, outcome: 'ok' | 'failed' | 'refused' | 'unknown', millis: number, units?: number): void
  /** Something due of this kind ended so, `late` milliseconds after its moment. */
  due(kind: string, outcome: string, late: number): void
  /** A call to the channel (an answer, a message unasked) ended so after `millis`. */
  sent(outcome: string, millis: number): void
  /** The gate turned a request away. */
  refused(reason: string): void
  /** The store asked `units` (request units of Cosmos DB) for an operation. */
  charge(operation: string, units: number): void
}

/** Made after the exporter is registered: instruments that exist before it measure nothing. */
export function measuring(): Measures {
  const meter = metrics.getMeter('trede')
  const tracer = trace.getTracer('trede')
  const turns = meter.createHistogram('trede.turn.duration', { unit: 'ms', description: 'Duration of a turn' })
  const spent = meter.createHistogram('trede.turn.charge', { unit: '{RU}', description: 'Request units of a turn' })
  const dues = meter.createCounter('trede.agenda.done', { description: 'Things due that were carried out' })
  const lag = meter.createHistogram('trede.agenda.lag', { unit: 'ms', description: 'How late something due was' })
  const sends = meter.createHistogram('trede.send.duration', { unit: 'ms', description: 'Calls to the channel' })
  const refusals = meter.createCounter('trede.gate.refused', { description: 'Requests the gate turned away' })
  const charges = meter.createCounter('trede.store.charge', { unit: '{RU}', description: 'Request units spent' })
  return {
    turn(route, outcome, millis, units) {
      turns.record(millis, { route, outcome })
      tracer.startSpan(route, { startTime: Date.now() - millis, attributes: { outcome } }).end()
      if (units !== undefined) spent.record(units, { route })
    },
    due(kind, outcome, late) {
      dues.add(1, { kind, outcome })
      lag.record(Math.max(0, late), { kind })
    },
    sent: (outcome, millis) => sends.record(millis, { outcome }),
    refused: reason => refusals.add(1, { reason }),
    charge: (operation, units) => charges.add(units, { operation }),
  }
}
