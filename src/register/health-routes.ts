import { createHash, timingSafeEqual } from "node:crypto";

import type { Hono } from "hono";

import type { AppOptions } from "./app.ts";
import type { Db } from "./engine/db.ts";
import type { HttpEnv } from "./http-env.ts";
import { isUp } from "./is-up.ts";
import { countFailing } from "./reminders/count-failing.ts";

type Asked = Pick<AppOptions, "metrics" | "isStopping"> & { readonly db: Db | null };

/** For machines that watch the server: whether it runs, whether it may be sent work, and its figures. */
export function healthRoutes(app: Hono<HttpEnv>, { db, metrics, isStopping }: Asked): void {
  app.get("/healthz", (context) => {
    context.set("route", "/healthz");
    return context.json({ status: "ok" });
  });
  app.get("/readyz", async (context) => {
    context.set("route", "/readyz");
    const fault = isStopping() ? "stopping" : db !== null && !(await isUp(db)) ? "database" : undefined;
    if (fault === undefined) return context.json({ status: "ok", ...(await failing(db)) });
    context.set("fault", fault);
    return context.json({ status: fault }, 503);
  });
  if (metrics === null) return;
  app.get("/metrics", async (context) => {
    context.set("route", "/metrics");
    if (!isSame(context.req.header("authorization"), `Bearer ${metrics.token}`))
      return context.json({ code: "sign_in", problems: [] }, 401);
    return context.text(await metrics.text(), 200, { "Content-Type": METRICS_TYPE });
  });
}

/** A relay that takes no mail keeps no work from this server, and somebody should know. */
async function failing(db: Db | null): Promise<{ readonly failingReminders?: number }> {
  const count = db === null ? 0 : await countFailing(db);
  return count === 0 ? {} : { failingReminders: count };
}

/** Prometheus' text format. */
export const METRICS_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Compared as hashes, so that the time says nothing of how much was right. */
function isSame(given: string | undefined, wanted: string): boolean {
  const hash = (text: string): Buffer => createHash("sha256").update(text).digest();
  return timingSafeEqual(hash(given ?? ""), hash(wanted));
}
