import type { UnreadReason } from "#core/mail/message.ts";
import type { Reader } from "../job.ts";

const starts =
  (...marks: readonly (readonly number[])[]) =>
  (bytes: Uint8Array) =>
    marks.some((mark) => mark.every((byte, at) => bytes[at] === byte));

const refuse = (name: string, recognises: Reader["recognises"], because: UnreadReason): Reader => ({
  name,
  recognises,
  read: (_, job) => {
    job.unread(because);
  },
});

/** Pictures: what stands in them is for eyes, until OCR has read them. */
export const pictureReader = refuse(
  "picture",
  starts(
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ),
  "image-only",
);

/** 7z and rar are known and not opened. */
export const archiveReader = refuse(
  "archive",
  starts([0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]),
  "unknown-format",
);

/** An Office file with a password is an OLE file with this stream (extraction.md section 3). */
export const lockedOfficeReader = refuse(
  "locked-office",
  (bytes) => starts([0xd0, 0xcf, 0x11, 0xe0])(bytes) && hasStream(bytes, "EncryptedPackage"),
  "encrypted",
);

/** Names of streams are UTF-16 in the directory. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = bytes.indexOf(name.charCodeAt(0)); at >= 0; at = bytes.indexOf(name.charCodeAt(0), at + 1)) {
    let same = 0;
    while (same < name.length && bytes[at + same * 2] === name.charCodeAt(same) && bytes[at + same * 2 + 1] === 0)
      same++;
    if (same === name.length) return true;
  }
  return false;
}
