import { metrics } from '@opentelemetry/api'

export type Scraped = { readonly host: string; readonly port: number }

/**
 * Opens `/metrics` for a scraper, on an address of its own; only when it is asked for, and only then are its packages loaded.
 * Resolves to how to close it.
 */
export async function openMetrics({ host, port }: Scraped): Promise<() => Promise<void>> {
  const [{ MeterProvider }, { PrometheusExporter }] = await Promise.all([
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/exporter-prometheus'),
  ])
  const exporter = new PrometheusExporter({ host, port, preventServerStart: true })
  metrics.setGlobalMeterProvider(new MeterProvider({ readers: [exporter] }))
  await exporter.startServer()
  return () => exporter.shutdown()
}
