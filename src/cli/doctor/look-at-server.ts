import { type Diagnosis, ok, problem, warning } from "./diagnosis.ts";
import { fetchFile, textOf } from "./fetch-file.ts";

/** What the server says of itself and its database; nothing where files alone are served. */
export async function lookAtServer(address: string): Promise<readonly Diagnosis[]> {
  const health = await fetchFile(`${address}/healthz`);
  if (!("status" in health) || health.status !== 200)
    return [
      warning(
        "server-silent",
        `${address}/healthz does not answer`,
        "start `postvagt serve`; where files alone are served, this is as it should be",
      ),
    ];
  const ready = await fetchFile(`${address}/readyz`);
  if ("status" in ready && ready.status === 200)
    return [ok("server", "the server runs, and its database answers"), ...reminders(textOf(ready))];
  const status = statusOf(textOf(ready));
  return [
    status === "database"
      ? problem(
          "database-away",
          "the register's database does not answer",
          "start it; the server tries again every 5 seconds, and the add-in is served all the same",
        )
      : problem("server-not-ready", `the server is not ready (${status})`, "look at its log"),
  ];
}

function statusOf(json: string): string {
  return /"status":"([a-z ]+)"/.exec(json)?.[1] ?? "no reason given";
}

/** How reminders do, where the server says so. */
function reminders(json: string): readonly Diagnosis[] {
  const [, count] = /"failingReminders":(\d+)/.exec(json) ?? [];
  if (count === undefined || count === "0") return [];
  return [
    problem(
      "reminders-fail",
      `${count} reminders of deadlines could not be sent`,
      "look at register.smtp and POSTVAGT_SMTP_PASSWORD, and run this with --test-mail",
    ),
  ];
}
