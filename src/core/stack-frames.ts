const MAX_FRAMES = 12;
const MAX_CAUSES = 4;

/** A frame as V8 writes it: a function's name and a place; nothing that a message could be taken for. */
const FRAME =
  /^\s+at ((?:async )?(?:(?:new )?[\w$.<>#]+ (?:\[as \w+\] )?\()?(?:file:\/\/|node:|[A-Za-z]:[\\/]|\/)[^()]*:\d+:\d+\)?)$/;

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
  const isCode = typeof code === "string" && /^\w{1,40}$/.test(code);
  return isCode ? `${shortName(error.name)} ${code}` : shortName(error.name);
}

/** A name is a word; whatever else somebody has set it to is not shown. */
function shortName(name: string): string {
  return /^\w{1,40}$/.test(name) ? name : "Error";
}

/** The last unbroken run of frames: a message of several lines stands before it, and may look like frames itself. */
function framesOf(error: Error): readonly string[] {
  const stack = error.stack ?? "";
  const said = stack.indexOf(error.message);
  // A message that was changed afterwards stands in the stack as it was, and cannot be told from the frames.
  if (said < 0) return [];
  const rest = stack.slice(said + error.message.length).split("\n");
  const frames: string[] = [];
  for (let at = rest.length - 1; at >= 0; at--) {
    const [, frame] = FRAME.exec(rest[at] ?? "") ?? [];
    if (frame === undefined) break;
    frames.unshift(inPackage(frame));
  }
  return frames.slice(0, MAX_FRAMES);
}

/** Folders from which on a place is shown; the outermost of packages first. */
const INSIDE = ["node_modules", "dist", "src", "test", "build"];

/** The place from the package on: where it is installed may name a person's folder. */
function inPackage(frame: string): string {
  const place = frame.search(/file:|[A-Za-z]:[\\/]|\//);
  if (place < 0 || frame.indexOf("node:") >= 0) return frame;
  const path = frame.slice(place).replace(/\\/g, "/");
  const starts = INSIDE.map((folder) => path.indexOf(`/${folder}/`)).filter((at) => at >= 0);
  return (
    frame.slice(0, place) +
    (starts[0] === undefined ? path.slice(path.lastIndexOf("/") + 1) : path.slice(starts[0] + 1))
  );
}
