const SAID: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EEXIST: "it is there already",
  EACCES: "it may not be read",
  EPERM: "it may not be read",
  EISDIR: "it is a folder",
  ENOSPC: "the disk is full",
  EMFILE: "too many files are open",
  ERR_FS_FILE_TOO_LARGE: "it is larger than 2 GB",
};

/** What the system says of a file, in words and without a stack. */
export function formatSystemError(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return SAID[code] ?? (code === "" ? "it could not be read" : `it could not be read (${code})`);
}
