import type { UnreadReason } from "#core/mail/message.ts";
import type { Reader } from "../context.ts";

const starts =
  (...marks: readonly (readonly number[])[]) =>
  (bytes: Uint8Array) =>
    marks.some((mark) => mark.every((byte, at) => bytes[at] === byte));

const code = (sign: string) => sign.charCodeAt(0);

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
  recognises: starts(
    [0x89, 0x50, 0x4e, 0x47],
    [0xff, 0xd8, 0xff],
    [0x47, 0x49, 0x46, 0x38],
    [0x42, 0x4d],
    [0x49, 0x49, 0x2a, 0],
    [0x4d, 0x4d, 0, 0x2a],
  ),
  read: (bytes, job) => {
    job.unread("image-only");
    job.picture(() => bytes);
  },
};

/** 7z and rar are known and not opened. */
export const archiveReader = refuse(
  "archive",
  starts([0x37, 0x7a, 0xbc, 0xaf], [0x52, 0x61, 0x72, 0x21]),
  "unknown-format",
);

/** Mail that is encrypted, or signed so that its text stands inside the signature (S/MIME, OpenPGP). */
export const sealedReader = refuse(
  "sealed",
  (bytes, name) => /\.(?:p7m|pgp|gpg)$/.test(name) || starts(Array.from("-----BEGIN PGP MESSAGE", code))(bytes),
  "encrypted",
);

/** A signature beside the text: it says nothing of its own. */
export const signatureReader: Reader = {
  name: "signature",
  recognises: (_, name) => /\.(?:p7s|sig)$/.test(name) || name === "signature.asc",
  read: () => undefined,
};
