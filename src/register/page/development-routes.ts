import type { Context, Hono, MiddlewareHandler } from "hono";
import * as v from "valibot";

import type { HttpEnv } from "../http-env.ts";
import { accept } from "../schemas/accept.ts";
import type { DevelopmentSignIn } from "../sign-in/development.ts";
import { refuseStrangers } from "../sign-in/refuse-strangers.ts";
import { ROLES } from "../store/actor.ts";

const personSchema = v.strictObject({ role: v.picklist(ROLES), tenant: v.optional(v.string()) });
const FORWARDING = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip", "via"];

const OF_THE_REGISTER = ["/api/*", "/development/*"];

/**
 * Trying out: every request to the register must come from this machine under a loopback name, and one for a token from our own
 * page alone. The add-in's files are for everybody: an Outlook that does not get them sends unchecked. `isClosed` where the server
 * can be reached from elsewhere.
 */
export function developmentRoutes(
  app: Hono<HttpEnv>,
  signIn: DevelopmentSignIn,
  peerOf: (context: Context) => string | undefined,
  isClosed: boolean,
): void {
  const guard: MiddlewareHandler<HttpEnv> = async (context, next) => {
    const refused = isClosed
      ? 421
      : refuseStrangers({
          host: context.req.header("host"),
          peer: peerOf(context),
          forwarded: FORWARDING.some((name) => context.req.header(name) !== undefined),
        });
    if (refused !== null) return Response.json({ code: "development_only", problems: [] }, { status: refused });
    await next();
    return undefined;
  };
  for (const path of OF_THE_REGISTER) app.use(path, guard);
  app.post("/development/token", async (context) => {
    if (context.req.header("sec-fetch-site") !== "same-origin") {
      return context.json({ code: "cross_site", problems: [] }, 403);
    }
    const { role, tenant } = accept(personSchema, await context.req.json<unknown>().catch(() => undefined));
    const first = tenant ?? [...signIn.rules.tenants][0] ?? "";
    return context.json({ token: await signIn.issue({ tenant: first, role, name: `Prøve ${role}` }) });
  });
}
