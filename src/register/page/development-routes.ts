import type { Context, Hono } from "hono";
import * as v from "valibot";

import type { HttpEnv } from "../http-env.ts";
import { accept } from "../schemas/accept.ts";
import type { DevelopmentSignIn } from "../sign-in/development.ts";
import { refuseStrangers } from "../sign-in/refuse-strangers.ts";
import { ROLES } from "../store/actor.ts";

const personSchema = v.strictObject({ role: v.picklist(ROLES), tenant: v.optional(v.string()) });
const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

/** Trying out: every request must come from this machine under a loopback name, and a token from this page alone (register.md 5.3). */
export function developmentRoutes(
  app: Hono<HttpEnv>,
  signIn: DevelopmentSignIn,
  peerOf: (context: Context) => string | undefined,
): void {
  app.use(async (context, next) => {
    const refused = refuseStrangers({
      host: context.req.header("host"),
      peer: peerOf(context),
      forwarded: FORWARDING.some((name) => context.req.header(name) !== undefined),
    });
    if (refused !== null) return Response.json({ code: "development_only", problems: [] }, { status: refused });
    await next();
    return undefined;
  });
  app.post("/development/token", async (context) => {
    if (context.req.header("sec-fetch-site") !== "same-origin") {
      return context.json({ code: "cross_site", problems: [] }, 403);
    }
    const { role, tenant } = accept(personSchema, await context.req.json<unknown>().catch(() => undefined));
    const first = tenant ?? [...signIn.rules.tenants][0] ?? "";
    return context.json({ token: await signIn.issue({ tenant: first, role, name: `Prøve ${role}` }) });
  });
}
