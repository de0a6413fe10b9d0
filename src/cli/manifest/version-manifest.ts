import { createHash } from "node:crypto";
import type { ManifestState } from "../org/state-file.ts";
import { elementsNamed, parseXml } from "./parse-xml.ts";

/** A manifest with its version, and what its being new means. */
export interface Versioned {
  readonly xml: string;
  readonly state: ManifestState;
  readonly isChanged: boolean;
  /** What it asks for that the last one did not, or no longer does; the administrator must consent anew (platform.md 6.2). */
  readonly asksAnew: readonly string[];
}

/** Gives a manifest the version it had while it is the same, and a higher one when it is another. */
export function versionManifest(
  make: (version: string) => string,
  least: string,
  last: ManifestState | undefined,
): Versioned {
  const hash = createHash("sha256").update(make("0.0.0.0")).digest("hex");
  const isSame = last?.hash === hash;
  const grown = last === undefined ? least : isSame ? last.version : raise(last.version);
  const version = compare(grown, least) < 0 ? least : grown;
  const xml = make(version);
  const asks = whatItAsks(xml);
  return {
    xml,
    state: { hash, version, asks },
    isChanged: !isSame || version !== last.version,
    asksAnew: last === undefined ? [] : Object.keys(asks).filter((what) => asks[what] !== last.asks[what]),
  };
}

const MAX_VERSION_PART = 99_999;

const numbersOf = (version: string): readonly number[] => version.split(".").map(Number);

/** The third number counts changes; the second takes over when it is full. */
function raise(version: string): string {
  const [major = 1, minor = 0, patch = 0] = numbersOf(version);
  return patch < MAX_VERSION_PART ? `${major}.${minor}.${patch + 1}.0` : `${major}.${minor + 1}.0.0`;
}

function compare(a: string, b: string): number {
  const [left, right] = [numbersOf(a), numbersOf(b)];
  const at = [0, 1, 2, 3].find((index) => (left[index] ?? 0) !== (right[index] ?? 0));
  return at === undefined ? 0 : (left[at] ?? 0) - (right[at] ?? 0);
}

function whatItAsks(xml: string): ManifestState["asks"] {
  const root = parseXml(xml);
  if ("expected" in root) return {};
  const said = (names: readonly string[], of: (attributes: Readonly<Record<string, string>>) => string) =>
    names
      .flatMap((name) => elementsNamed(root, name))
      .map(({ attributes, text }) => of(attributes) || text)
      .sort()
      .join(" ");
  return {
    permissions: said(["Permissions"], () => ""),
    events: said(["LaunchEvent"], ({ Type = "", SendMode = "" }) => `${Type}/${SendMode}`),
    requirements: said(
      ["Set", "Sets"],
      ({ Name = "", MinVersion, DefaultMinVersion = "" }) => `${Name}/${MinVersion ?? DefaultMinVersion}`,
    ),
  };
}
