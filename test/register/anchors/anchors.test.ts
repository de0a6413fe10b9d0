import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";

import { anchorHeads } from "#register/anchors/anchor-heads.ts";
import type { AuditHead } from "#register/anchors/read-heads.ts";
import { timeStampAt } from "#register/anchors/time-stamp.ts";
import { fileIncident } from "#register/store/file-incident.ts";
import { putTenant } from "#register/store/put-tenant.ts";
import { readAudit } from "#register/store/read-audit.ts";
import { readTenant } from "#register/store/read-tenant.ts";
import { verify } from "#register/store/verify.ts";
import { writeTenant } from "#register/store/write-tenant.ts";

import { aFiling } from "../../support/a-filing.ts";
import { engines, type Opened } from "../../support/engines.ts";
import { anActor, aTenant } from "../../support/some-actors.ts";

const now = new Date("2026-11-20T10:05:00.000Z");
const folder = mkdtempSync(join(tmpdir(), "postvagt-stamps-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const openssl = (...options: readonly string[]): void => {
  execFileSync("openssl", options, { cwd: folder, stdio: "ignore" });
};

const CONFIG = `
[tsa]
default_tsa = one
[one]
serial = ${folder}/serial
signer_cert = ${folder}/cert.pem
signer_key = ${folder}/key.pem
signer_digest = sha256
default_policy = 1.2.3.4
digests = sha256
ess_cert_id_alg = sha256
[ext]
extendedKeyUsage = critical,timeStamping
`;

/** An authority as openssl plays one; `refuses` answers as one that is out of order. */
async function anAuthority(): Promise<{ url: string; refuses: (how: boolean) => void; close: () => void }> {
  writeFileSync(join(folder, "tsa.cnf"), CONFIG);
  writeFileSync(join(folder, "serial"), "01\n");
  openssl(
    ..."req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=Authority".split(" "),
    "-config",
    "tsa.cnf",
    "-extensions",
    "ext",
  );
  let isRefusing = false;
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      writeFileSync(join(folder, "query.tsq"), Buffer.concat(parts));
      openssl("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query.tsq", "-out", "reply.tsr");
      const reply = readFileSync(join(folder, "reply.tsr"));
      response.end(isRefusing ? Buffer.from([0x30, 0x05, 0x30, 0x03, 0x02, 0x01, 0x02]) : reply);
    });
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refuses: (how) => {
      isRefusing = how;
    },
    close: () => server.close(),
  };
}

describe.each(engines)("the audit log on %s", (_name, open) => {
  let opened: Opened;
  let tenant = aTenant();

  beforeAll(async () => {
    opened = await open();
  }, 60_000);
  afterAll(() => opened.remove());
  beforeEach(async () => {
    tenant = aTenant();
    await putTenant(opened.db, tenant, now);
  });

  test("is time-stamped by an authority outside, whose word openssl confirms, and which shows a chain that was made anew", async () => {
    const authority = await anAuthority();
    await fileIncident(opened.db, aFiling(tenant.id), now);
    const told: AuditHead[] = [];
    const anchor = () => anchorHeads(opened.db, (head) => told.push(head), timeStampAt(authority.url), now);
    authority.refuses(true);
    await expect(anchor()).rejects.toThrow("no time stamp");
    authority.refuses(false);
    await anchor();
    await anchor();
    const rows = await opened.db.query(
      "select hash, encode(token, 'base64') as token from audit_anchor where tenant = $1",
      [tenant.id],
    );
    const head = told.find((one) => one.tenant === tenant.id);
    expect(rows).toMatchObject([{ hash: head?.hash }]);
    writeFileSync(join(folder, "kept.tsr"), Buffer.from(String(rows[0]?.["token"]), "base64"));
    openssl("ts", "-verify", "-in", "kept.tsr", "-digest", head?.hash ?? "", "-CAfile", "cert.pem");
    await opened.db.query("update audit_anchor set hash = repeat('0', 64) where tenant = $1", [tenant.id]);
    expect(await verify(opened.db)).toContainEqual({
      ...{ tenant: tenant.id, row: "audit 1", fault: "is not what was time-stamped" },
    });
    await opened.db.query("delete from audit_anchor");
    authority.close();
  }, 60_000);

  test("holds a digest of the settings, so that a retention changed behind its back is named", async () => {
    const { id: _id, ...settings } = await readTenant(opened.db, tenant.id);
    await writeTenant(opened.db, anActor(tenant.id, "admin"), { ...settings, retentionYears: 3 }, now);
    expect(await verify(opened.db)).toEqual([]);
    await opened.db.query("update tenant set retention_years = 1 where id = $1", [tenant.id]);
    expect(await verify(opened.db)).toEqual([
      { tenant: tenant.id, row: "settings", fault: "were changed behind the trail's back" },
    ]);
    await opened.db.query("update tenant set retention_years = 3 where id = $1", [tenant.id]);
  });

  test("says when the organisation file has changed the officer's address, which goes before what the desk says", async () => {
    const { id: _id, ...settings } = await readTenant(opened.db, tenant.id);
    await writeTenant(
      opened.db,
      anActor(tenant.id, "admin"),
      { ...settings, dpoMail: "anden@proevestad.example" },
      now,
    );
    await putTenant(opened.db, tenant, now);
    await putTenant(opened.db, { ...tenant, dpoMail: null, dpoPhone: null }, now);
    expect(await readTenant(opened.db, tenant.id)).toMatchObject({
      dpoMail: tenant.dpoMail,
      dpoPhone: tenant.dpoPhone,
    });
    const trail = await readAudit(opened.db, tenant.id, { limit: 10 });
    expect(trail.map(({ action }) => action)).toEqual([
      "settings taken from the organisation file",
      "settings changed",
    ]);
    expect(JSON.stringify(trail)).not.toContain("@");
    expect(await verify(opened.db)).toEqual([]);
  });
});
