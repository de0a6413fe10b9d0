import { StartRefused } from "./engine/start-refused.ts";
import { METRICS_TYPE } from "./health-routes.ts";
import { type Listening, listenOn } from "./listen-on.ts";
import type { ServerOptions } from "./needs-restart.ts";

/**
 * What must be brought to read /metrics; null where it is not served there.
 * @throws StartRefused where none is set.
 */
export function metricsToken(
  { serve: { metrics } }: ServerOptions,
  environment: Readonly<Record<string, string | undefined>>,
): string | null {
  if (metrics !== "token") return null;
  const token = environment["POSTVAGT_METRICS_TOKEN"] ?? "";
  if (token.length < 16)
    throw new StartRefused('serve.metrics is "token", so POSTVAGT_METRICS_TOKEN must be set to 16 characters or more');
  return token;
}

/** Figures at a listener of their own, where the options name one. */
export async function listenForMetrics(
  { serve: { metrics } }: ServerOptions,
  text: () => Promise<string>,
): Promise<Listening | null> {
  if (metrics === null || metrics === "token") return null;
  return listenOn(metrics.listen, null, async (request) =>
    new URL(request.url).pathname === "/metrics"
      ? new Response(await text(), { headers: { "Content-Type": METRICS_TYPE } })
      : new Response("not found\n", { status: 404 }),
  );
}
