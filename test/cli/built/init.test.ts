import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { PROGRAM } from "../../support/a-server.ts";

const root = mkdtempSync(join(tmpdir(), "postvagt-init-"));
afterAll(() => {
  rmSync(root, { recursive: true });
});

interface Org {
  readonly $schema: string;
  readonly organisation: object;
  readonly rollout: object;
  readonly addIn: { readonly id: string; readonly address: string };
  readonly register?: {
    readonly database: object;
    readonly tenants: readonly { readonly id: string }[];
    readonly signIn: unknown;
  };
}

/** Runs in a folder of its own, or in the one that is named. */
function run(args: readonly string[], { typed = "", folder = mkdtempSync(join(root, "x-")) } = {}) {
  const options = { encoding: "utf8", cwd: folder, input: typed, timeout: 30_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], options);
  const file = join(folder, "org.json");
  const org = existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Org) : undefined;
  return { status, stdout, stderr, folder, org };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

describe("postvagt init", () => {
  test("asks nothing with --yes, and writes a file that is right, with its schema beside it", () => {
    const { status, folder, org, stdout } = run(["init", "--domain", "gladsaxe.dk", "--yes"]);
    expect(status).toBe(0);
    expect(org).toMatchObject({
      $schema: "./postvagt.schema.json",
      organisation: { name: "gladsaxe.dk", domains: ["gladsaxe.dk"], dataProtection: { mail: "dpo@gladsaxe.dk" } },
      rollout: { phase: "observe" },
      addIn: { id: expect.stringMatching(UUID), address: "https://postvagt.gladsaxe.dk" },
      serve: { proxy: { trusted: ["127.0.0.1"] } },
      register: { database: { embedded: "register" } },
    });
    expect(stdout).toContain("Nobody can sign in to the register yet");
    expect(stdout).toContain("brk-multihub://postvagt.gladsaxe.dk and https://postvagt.gladsaxe.dk/sign-in.html");
    expect(run(["policy", "check", "org.json"], { folder })).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(folder, "postvagt.schema.json"), "utf8"))).toHaveProperty(
      "properties.register",
    );
  });

  test("sign-in for trying out is written for an address of this machine alone", () => {
    const signInAt = (address: string) => {
      const { org, stdout } = run(["init", "--domain", "gladsaxe.dk", "--address", address, "--yes"]);
      return { signIn: org?.register?.signIn, isForTrying: stdout.includes("trying out on this machine alone") };
    };
    expect(signInAt("https://localhost:8443")).toEqual({ signIn: "development", isForTrying: true });
    for (const address of ["https://postvagt.gladsaxe.dk", "https://10.0.0.5", "https://localhost.gladsaxe.dk"])
      expect(signInAt(address)).toEqual({ signIn: undefined, isForTrying: false });
  });

  test("every answer has an option", () => {
    const flags = [
      "--domain",
      "gladsaxe.dk,skole.gladsaxe.dk",
      "--name",
      "Gladsaxe Kommune",
      "--dpo-mail",
      "dpo@dbr.dk",
    ];
    const more = ["--address", "https://vagt.gladsaxe.dk", "--postgres", "postgres://postvagt@db/register"];
    const entra = [
      "--tenant",
      "00000000-0000-4000-8000-000000000001",
      "--client-id",
      "11111111-1111-4111-8111-111111111111",
    ];
    expect(run(["init", ...flags, ...more, ...entra]).org).toMatchObject({
      organisation: {
        name: "Gladsaxe Kommune",
        domains: ["gladsaxe.dk", "skole.gladsaxe.dk"],
        dataProtection: { mail: "dpo@dbr.dk" },
      },
      addIn: { address: "https://vagt.gladsaxe.dk" },
      register: {
        database: { postgres: "postgres://postvagt@db/register" },
        tenants: [{ id: entra[1] }],
        signIn: { clientId: entra[3] },
      },
    });
    expect(run(["init", "--domain", "a.dk", "--no-register", "--yes"]).org).not.toHaveProperty("register");
  });

  test("asks for the rest, again where an answer is wrong; an empty line takes what is offered", () => {
    const typed = "\n@gladsaxe\ngladsaxe.dk\nGladsaxe Kommune\n\nhttp://vagt.gladsaxe.dk\nhttps://vagt.gladsaxe.dk\n";
    const { status, stderr, org } = run(["init", "--embedded", "data"], { typed });
    expect(status).toBe(0);
    expect(stderr).toContain("[dpo@gladsaxe.dk]");
    expect(stderr.split("  expected ")).toHaveLength(3);
    expect(org).toMatchObject({
      organisation: { name: "Gladsaxe Kommune", domains: ["gladsaxe.dk"] },
      addIn: { address: "https://vagt.gladsaxe.dk" },
    });
  });

  test("never writes over a file that is there", () => {
    const { folder } = run(["init", "--domain", "gladsaxe.dk", "--yes"]);
    const before = readFileSync(join(folder, "org.json"), "utf8");
    const again = run(["init", "--domain", "nystad.dk", "--yes"], { folder });
    expect(again).toMatchObject({ status: 65, stderr: expect.stringContaining("it is there already") });
    expect(readFileSync(join(folder, "org.json"), "utf8")).toBe(before);
  });

  test("every organisation gets an id of its own", () => {
    const ids = [1, 2].map(() => run(["init", "--domain", "gladsaxe.dk", "--yes"]).org?.addIn.id);
    expect(ids[0]).not.toBe(ids[1]);
  });

  test.each<[string, readonly string[], string, RegExp]>([
    ["no domain", ["--yes"], "", /--domain is missing/],
    ["a wrong domain", ["--domain", "@gladsaxe.dk", "--yes"], "", /--domain: expected a domain/],
    [
      "a wrong address",
      ["--domain", "a.dk", "--address", "http://a.dk", "--yes"],
      "",
      /--address: expected an address/,
    ],
    [
      "half a registration",
      ["--domain", "a.dk", "--tenant", "x", "--yes"],
      "",
      /--tenant and --client-id belong together/,
    ],
    [
      "a database password",
      ["--domain", "a.dk", "--postgres", "postgres://u:hemmeligt@db/r", "--yes"],
      "",
      /PGPASSWORD/,
    ],
    ["answers that end too early", [], "gladsaxe.dk\n", /--name is missing/],
  ])("%s ends in one answer and writes nothing", (_, args, typed, said) => {
    const { status, stderr, org } = run(["init", ...args], { typed });
    expect({ status, org }).toEqual({ status: 64, org: undefined });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain("hemmeligt");
  });
});

describe("the manifest's version", () => {
  test("rises when the manifest changes and not otherwise, whichever command makes it", () => {
    const { folder } = run(["init", "--domain", "gladsaxe.dk", "--no-register", "--yes"]);
    const make = (...more: readonly string[]) =>
      run(["manifest", "make", "--org", "org.json", "--out", "manifest.xml", ...more], { folder }).stdout;
    expect(make()).toContain("manifest 1.0.0.0, changed: upload it in the admin centre");
    expect(make()).toContain("manifest 1.0.0.0, unchanged");
    const org = JSON.parse(readFileSync(join(folder, "org.json"), "utf8")) as Org;
    writeFileSync(join(folder, "org.json"), JSON.stringify({ ...org, rollout: { phase: "hold" } }));
    expect(make()).toContain("unchanged");
    writeFileSync(join(folder, "org.json"), JSON.stringify({ ...org, addIn: { ...org.addIn, displayName: "Vagten" } }));
    const built = run(["build-addin", "--org", "org.json", "--out", "web"], { folder }).stdout;
    expect(built).toContain("manifest 1.0.1.0, changed");
    expect(make("--json")).toContain("1.0.1.0, unchanged");
    expect(readFileSync(join(folder, "web/manifest.xml"), "utf8")).toContain("<Version>1.0.1.0</Version>");
    expect(
      JSON.parse(readFileSync(join(folder, "web/.well-known/microsoft-officeaddins-allowed.json"), "utf8")),
    ).toEqual({
      allowed: [`${org.addIn.address}/onsend.js`],
    });
    expect(run(["manifest", "check", "web/manifest.xml"], { folder })).toMatchObject({ status: 0 });
  }, 60_000);

  test("without the part addIn there is nothing to make it of", () => {
    const folder = mkdtempSync(join(root, "x-"));
    writeFileSync(join(folder, "org.json"), JSON.stringify({ organisation: { domains: ["gladsaxe.dk"] } }));
    expect(run(["manifest", "make", "--org", "org.json", "--out", "m.xml"], { folder })).toMatchObject({
      status: 66,
      stderr: expect.stringContaining('"addIn" is missing'),
    });
  });
});
