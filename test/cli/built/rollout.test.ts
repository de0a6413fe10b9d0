import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { stopServer, writeOrg } from "../../support/a-server.ts";
import { serveInFolder } from "../../support/serve-in-folder.ts";
import { until } from "../../support/until.ts";

const { folder, start: startServer } = serveInFolder("rollout");

const RULE = "many-people";
const org = (rollout: object) => writeOrg(join(folder, "org.json"), { embedded: "data" }, {}, { rollout });
const dayAgo = (days: number) => new Date(Date.now() - days * 24 * 3_600_000).toISOString().slice(0, 10);
/** Each role is a person of its own. */
const PEOPLE = ["reporter", "coordinator", "dpo", "admin", "auditor"];

async function start(rollout: object) {
  const server = await startServer(org(rollout));
  const asking = async (path: string, role: string, body?: object): Promise<unknown> => {
    const answer = await fetch(server.url + path, {
      headers: { authorization: `Bearer ${await server.tokenFor(role)}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { method: "POST", body: JSON.stringify(body) }),
    });
    return answer.json();
  };
  return { ...server, asking };
}

interface Health {
  readonly rule: string;
  readonly phase: string;
  readonly isBeyond: boolean;
}

test("a rule that senders call wrong too often is reported, and advises where the organisation wants that", async () => {
  const first = await start({});
  const counts = [{ rule: RULE, shown: 4, fixed: 0, sentAnyway: 1, falseAlarm: 2 }];
  for (const day of [1, 2, 3].map(dayAgo)) {
    for (const role of PEOPLE) {
      const post = { unit: "Borgerservice", day, nonce: `a-random-nonce-${day}-${role}`, counts };
      expect(await first.asking("/api/counts", role, post)).toEqual({ counted: true });
    }
  }
  await stopServer(first.child);

  const told = await start({});
  await until(() => told.said().includes("rule beyond its limit"));
  const health = async (of: typeof told): Promise<Health | undefined> =>
    ((await of.asking("/api/rules", "dpo")) as readonly Health[]).find(({ rule }) => rule === RULE);
  expect(await health(told)).toMatchObject({ shown: 60, falseAlarm: 30, isBeyond: true, phase: "hold" });
  expect(told.said()).not.toContain("Borgerservice");
  await stopServer(told.child);

  const lowered = await start({ dropsToAdvice: true });
  await until(() => lowered.said().includes("rule advises"));
  expect(await (await fetch(`${lowered.url}/onsend.js`)).text()).toContain(`"rules":{"${RULE}":"advise"}`);
  expect(await health(lowered)).toMatchObject({ phase: "advise", isBeyond: true });

  org({ dropsToAdvice: true, rules: { [RULE]: "hold" } });
  await until(async () =>
    (await (await fetch(`${lowered.url}/onsend.js`)).text()).includes(`"rules":{"${RULE}":"hold"}`),
  );
}, 120_000);
