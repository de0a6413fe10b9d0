/** What a changelog says of one version, without its heading; null when it says nothing. */
export function notesOf(changelog, version) {
  const parts = changelog.split(/^## /m);
  const part = parts.find((one) => one.startsWith(`[${version}]`));
  const notes = part?.slice(part.indexOf("\n")).trim() ?? "";
  return notes === "" ? null : `${notes}\n`;
}
