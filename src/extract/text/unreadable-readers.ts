import type { UnreadReason } from "#core/mail/message.ts";
import type { Reader } from "../context.ts";
import { pictureKind } from "../pictures/picture-kind.ts";

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
export const pictureReader: Reader = {
  name: "picture",
  recognises: (bytes) => pictureKind(bytes) !== undefined,
  read: (bytes, job) => {
    // Few runtimes open HEIC, so nobody is promised that it will be read; one that does says what stands there.
    job.unread(pictureKind(bytes) === "heic" ? "unknown-format" : "image-only");
    job.picture(() => bytes);
  },
};

/** 7z and rar are known and not opened. */
export const archiveReader = refuse(
  "archive",
  starts([0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]),
  "unknown-format",
);

/** A signature beside the text: it says nothing of its own. */
export const signatureReader: Reader = {
  name: "signature",
  recognises: (_, name) => /\.(?:p7s|sig)$/.test(name) || name === "signature.asc",
  isSilent: true,
  read: () => undefined,
};
