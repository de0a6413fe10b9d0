const MAX_FRAMES = 12;
const MAX_CAUSES = 4;

/**
 * Where an error came from, and where its causes did: kinds, codes and places in the code. The messages are left out, for they
 * can quote what a mail or a database row says.
 */
export function stackFrames(error: unknown): readonly string[] {
  const lines: string[] = [];
  let one: unknown = error;
  for (let depth = 0; depth < MAX_CAUSES && one instanceof Error; depth++) {
    lines.push(`${depth === 0 ? "" : "caused by "}${nameOf(one)}`, ...framesOf(one));
    one = (one as { readonly cause?: unknown }).cause;
  }
  return lines;
}

function nameOf(error: Error): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === "string" && isWord(code) ? `${shortName(error.name)} ${code}` : shortName(error.name);
}

/** A name is a word; whatever else somebody has set it to is not shown. */
function shortName(name: string): string {
  return isWord(name) ? name : "Error";
}

function isWord(text: string): boolean {
  return /^\w{1,40}$/.test(text);
}

/** The last unbroken run of frames: a message of several lines stands before it, and may look like frames itself. */
function framesOf({ message, stack = "" }: Error): readonly string[] {
  const alone = stack.split("\n").filter((line) => line !== "");
  const ofFirefox = alone.map(readFirefoxFrame).filter(isFrame);
  if (ofFirefox.length === alone.length) return ofFirefox.slice(0, MAX_FRAMES);
  const said = stack.indexOf(message);
  // A message that was changed afterwards stands in the stack as it was, and cannot be told from the frames.
  if (said < 0) return [];
  const rest = stack.slice(said + message.length).split("\n");
  const frames: string[] = [];
  for (let at = rest.length - 1; at >= 0; at--) {
    const frame = readFrame(rest[at] ?? "");
    if (frame === undefined) break;
    frames.unshift(frame);
  }
  return frames.slice(0, MAX_FRAMES);
}

function isFrame(frame: string | undefined): frame is string {
  return frame !== undefined;
}

/** A frame as V8 writes it, `at name (place)` or `at place`; nothing when a message could have said it. */
function readFrame(line: string): string | undefined {
  if (line.trim().slice(0, 3) !== "at ") return undefined;
  const said = line.trim().slice(3);
  const open = said.lastIndexOf(" (");
  if (open < 0) return said.slice(0, 6) === "async " ? inCode("async ", said.slice(6), "") : inCode("", said, "");
  const isClosed = said.charAt(said.length - 1) === ")";
  return isClosed ? inCode(`${said.slice(0, open)} (`, said.slice(open + 2, -1), ")") : undefined;
}

/** As Firefox and Safari write it, `name@place`; their stacks hold frames and nothing else. */
function readFirefoxFrame(line: string): string | undefined {
  const at = line.indexOf("@");
  return at < 0 ? undefined : inCode(line.slice(0, at + 1), line.slice(at + 1), "");
}

function inCode(name: string, place: string, end: string): string | undefined {
  if (!/^[\w$.<>#[\]/ ]*[(@]?$/.test(name)) return undefined;
  if (place === "<anonymous>" || /^index \d+$/.test(place)) return name + place + end;
  const parts = place.split(":");
  const isPlace = parts.length > 2 && parts.slice(-2).every((part) => /^\d+$/.test(part));
  if (!isPlace || !/^(?:https?:|file:|node:|[A-Za-z]:[\\/]|\/)/.test(place)) return undefined;
  return name + (parts[0] === "node" ? place : inPackage(place)) + end;
}

/** Folders from which on a place is shown; the outermost of packages first. */
const INSIDE = ["node_modules", "dist", "src", "test", "build"];

/** The place from the package on: where it is installed may name a person's folder, and an address an organisation. */
function inPackage(place: string): string {
  const path = place.replace(/\\/g, "/");
  const [start = path.lastIndexOf("/")] = INSIDE.map((folder) => path.indexOf(`/${folder}/`)).filter((at) => at >= 0);
  return path.slice(start + 1);
}
