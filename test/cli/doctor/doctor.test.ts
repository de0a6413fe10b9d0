import { createServer } from "node:https";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { SMTPServer } from "smtp-server";
import { defaultPolicy } from "#core/policy/default-policy.ts";
import type { RegisterOptions } from "#register/options.ts";
import { compilePolicy } from "../../../src/cli/build-addin/compile-policy.ts";
import { type Diagnosis, ok, problem } from "../../../src/cli/doctor/diagnosis.ts";
import { formatDiagnosis } from "../../../src/cli/doctor/format-diagnosis.ts";
import { lookAtDisk } from "../../../src/cli/doctor/look-at-disk.ts";
import { lookAt } from "../../../src/cli/doctor/look-at-files.ts";
import { lookAtTls } from "../../../src/cli/doctor/look-at-tls.ts";
import { compareManifests, lookAtPolicy } from "../../../src/cli/doctor/look-at-versions.ts";
import { ailments, reportChange } from "../../../src/cli/doctor/report-change.ts";
import { sendTestMail } from "../../../src/cli/doctor/send-test-mail.ts";
import { writeCertificate } from "../../support/a-certificate.ts";

const folder = mkdtempSync(join(tmpdir(), "postvagt-doctor-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const JAVASCRIPT = /^text\/javascript\b/;
const answer = (status: number, headers: Readonly<Record<string, string>>) => ({
  status,
  headers: new Headers(headers),
  bytes: new Uint8Array(),
});
const codes = (found: readonly Diagnosis[]) => found.map(({ code }) => code);

/** How a file may come, and what is said of it, to the letter. */
test.each<[string, string, Parameters<typeof lookAt>[2], readonly string[]]>([
  ["well", "onsend.js", answer(200, { "content-type": "text/javascript", "cache-control": "no-cache" }), []],
  [
    "not at all",
    "onsend.js",
    { fault: "ECONNRESET" },
    ["PROBLEM onsend.js cannot be fetched (ECONNRESET)", "        → look at the server and at what stands in front"],
  ],
  [
    "by way of a sign-in page",
    "onsend.js",
    answer(302, { location: "https://login.example/" }),
    [
      "PROBLEM onsend.js is redirected to https://login.example/",
      "        → serve it at the address itself: sign-in or another site must not stand in front of the add-in",
    ],
  ],
  [
    "not found",
    ".well-known/x.json",
    answer(404, {}),
    [
      "PROBLEM .well-known/x.json answers 404",
      "        → serve every file that `build-addin` writes, and those whose names begin with a dot too",
    ],
  ],
  [
    "as text",
    "onsend.js",
    answer(200, { "content-type": "text/plain" }),
    [
      'PROBLEM onsend.js comes as "text/plain"',
      "        → set its MIME type in the web server: browsers run no script of another type",
    ],
  ],
  [
    "to be kept for a year",
    "onsend.js",
    answer(200, { "content-type": "text/javascript", "cache-control": "public, max-age=31536000" }),
    [
      "WARNING onsend.js may be kept for 31536000 seconds, and so long an old policy holds",
      "        → send Cache-Control: no-cache with an ETag for scripts and pages",
    ],
  ],
  [
    "not to be framed",
    "taskpane.html",
    answer(200, { "content-type": "text/javascript", "x-frame-options": "SAMEORIGIN" }),
    [
      "PROBLEM taskpane.html forbids to be shown in a frame, and Outlook shows the pane in one",
      "        → take X-Frame-Options away for the add-in, and let frame-ancestors name Outlook's hosts",
    ],
  ],
])("a file that comes %s", (_, path, fetched, lines) => {
  expect(lookAt(path, JAVASCRIPT, fetched).flatMap(formatDiagnosis)).toEqual(lines);
});

describe("the add-in's address", () => {
  const now = new Date();
  let close = (): void => undefined;
  let port = 0;
  beforeAll(async () => {
    const { cert, key } = await writeCertificate(folder, "server");
    const server = createServer({ cert: readFileSync(cert), key: readFileSync(key) }).listen(0, "127.0.0.1");
    await once(server, "listening");
    ({ port } = server.address() as AddressInfo);
    close = () => server.close();
  });
  afterAll(() => {
    close();
  });

  test("without a name", async () => {
    expect(codes(await lookAtTls("https://postvagt.invalid", now))).toEqual(["name-unknown"]);
  });

  test("at which nobody listens", async () => {
    const [found] = await lookAtTls("https://127.0.0.1:1", now);
    expect(found?.what).toBe("nothing answers with TLS at https://127.0.0.1:1 (ECONNREFUSED)");
  });

  test("with a certificate that nobody trusts", async () => {
    expect(codes(await lookAtTls(`https://localhost:${port}`, now))).toEqual(["certificate-untrusted"]);
  });

  test("with a certificate that ends soon, and one that has ended", async () => {
    const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
    expect(codes(await lookAtTls(`https://localhost:${port}`, later(20)))).toContain("certificate-ends");
    expect(codes(await lookAtTls(`https://localhost:${port}`, later(40)))).toEqual(["certificate-ended"]);
  });
});

describe("what is served and what the file says", () => {
  const manifest = (id: string, version: string) =>
    `<OfficeApp><Id>${id}</Id><Version>${version}</Version></OfficeApp>`;
  test.each([
    ["the same", manifest("a", "1.0.0.0"), manifest("A", "1.0.0.0"), "manifest-deployed"],
    ["an older one deployed", manifest("a", "1.0.0.1"), manifest("a", "1.0.0.0"), "manifest-not-deployed"],
    ["another add-in deployed", manifest("a", "1.0.0.0"), manifest("b", "1.0.0.0"), "manifest-other-id"],
  ])("manifests: %s", (_, served, deployed, code) => {
    expect(codes(compareManifests(served, deployed))).toEqual([code]);
  });

  test("a policy that was not taken on shows in the script", () => {
    const served = compilePolicy("", defaultPolicy, null);
    expect(lookAtPolicy(served, defaultPolicy).code).toBe("policy");
    expect(lookAtPolicy(served, { ...defaultPolicy, stamp: true }).code).toBe("policy-older");
    expect(lookAtPolicy("(function () {})()", defaultPolicy).code).toBe("policy-none");
  });
});

test("a state file that is missing and a folder that is not there are named", async () => {
  const register = { database: { embedded: join(folder, "nowhere") } } as RegisterOptions;
  expect(codes(await lookAtDisk(join(folder, "org.json"), register))).toEqual(["folder-missing", "state-missing"]);
  writeFileSync(join(folder, "org.state.json"), "{}");
  expect(codes(await lookAtDisk(join(folder, "org.json"), null)).at(-1)).toBe("state");
});

describe("the relay", () => {
  const mails: string[] = [];
  const relay = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData: (stream, _, done) => {
      let text = "";
      stream.on("data", (chunk: Buffer) => {
        text += chunk.toString("utf8");
      });
      stream.on("end", () => {
        mails.push(text);
        done();
      });
    },
  });
  const smtpOf = (port: number) => ({
    host: "127.0.0.1",
    port,
    secure: false,
    user: null,
    from: "postvagt@gladsaxe.dk",
  });
  const registerOf = (port: number) => ({ smtp: smtpOf(port) }) as RegisterOptions;
  let port = 0;
  beforeAll(async () => {
    relay.listen(0, "127.0.0.1");
    await once(relay.server, "listening");
    ({ port } = relay.server.address() as AddressInfo);
  });
  afterAll(async () => {
    await new Promise<void>((done) => {
      relay.close(done);
    });
  });

  test("takes a test mail, or the code says why not and what to look at", async () => {
    expect((await sendTestMail(registerOf(port), "admin@gladsaxe.dk", undefined)).code).toBe("relay");
    expect(mails.at(-1)).toContain("Subject: Postvagt: test");
    const closed = await sendTestMail(registerOf(1), "admin@gladsaxe.dk", undefined);
    expect(formatDiagnosis(closed)).toEqual([
      "PROBLEM the relay 127.0.0.1 did not take a test mail (ESOCKET)",
      "        → look at register.smtp.port and secure: 465 wants secure, 25 and 587 do not",
    ]);
    expect((await sendTestMail(null, "admin@gladsaxe.dk", undefined)).code).toBe("relay-none");
  });

  test("brings a mail when something else is wrong than the day before, and none when nothing has changed", async () => {
    const job = { org: join(folder, "org.json"), to: "admin@gladsaxe.dk", smtp: smtpOf(port), password: undefined };
    const bad = [ok("policy", "as it should be"), problem("disk-full", "1 MB is left", "make room")];
    expect(ailments(bad)).toEqual(["disk-full"]);
    expect(await reportChange(job, bad)).toBe(true);
    expect(mails.at(-1)).toContain("PROBLEM 1 MB is left");
    expect(await reportChange(job, bad)).toBe(false);
    expect(await reportChange(job, [ok("disk", "much is left")])).toBe(true);
    expect(mails.at(-1)).toContain("Subject: Postvagt: all is well again");
    expect(mails.at(-1)).toContain("No longer: disk-full");
  });
});
