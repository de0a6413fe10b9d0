import type { ExtractionContext } from "../../context.ts";
import { isArray, isDict, type Dict, type PdfObject, type Stream } from "../syntax/pdf-object.ts";
import { decodeAscii85 } from "./ascii85.ts";
import { decodeAsciiHex } from "./ascii-hex.ts";
import { decodeFlate } from "./flate.ts";
import { decodeLzw } from "./lzw.ts";
import { unpredict } from "./predictor.ts";
import { decodeRunLength } from "./run-length.ts";

type Resolve = (object: PdfObject | undefined) => PdfObject;

const PICTURE_FILTERS = ["DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode"];

const NOTHING = new Uint8Array(0);

/** More filters on one stream than this is nobody's file. */
const MAX_FILTERS = 8;

/** The bytes behind a stream's encryption and filters; none where a filter makes pictures or is unknown. */
export function decodeStream(stream: Stream, resolve: Resolve, job: ExtractionContext): Uint8Array {
  const filters = listOf(stream, ["Filter", "F"], resolve);
  const parameters = listOf(stream, ["DecodeParms", "DP"], resolve);
  const unlocked = stream.unlock === undefined || filters[0] === "Crypt" ? stream.raw : stream.unlock(stream.raw);
  let bytes = unlocked;
  for (let i = 0; i < Math.min(filters.length, MAX_FILTERS); i++) {
    const parameter = parameters[i];
    bytes = applyFilter(filters[i], bytes, isDict(parameter) ? parameter : new Map<string, PdfObject>(), resolve, job);
  }
  return bytes;
}

function listOf({ dict }: Stream, keys: readonly string[], resolve: Resolve): readonly PdfObject[] {
  for (const key of keys) {
    const value = resolve(dict.get(key));
    if (isArray(value)) return value.map(resolve);
    if (value !== null) return [value];
  }
  return [];
}

function applyFilter(
  filter: PdfObject | undefined,
  bytes: Uint8Array,
  parameters: Dict,
  resolve: Resolve,
  job: ExtractionContext,
): Uint8Array {
  const numberOf = (key: string, otherwise: number): number => {
    const value = resolve(parameters.get(key));
    return typeof value === "number" ? value : otherwise;
  };
  const rows = (decoded: Uint8Array): Uint8Array => {
    const predictor = numberOf("Predictor", 1);
    if (predictor < 2) return decoded;
    job.tick(decoded.length >> 6);
    const shape = { predictor, colors: numberOf("Colors", 1), bits: numberOf("BitsPerComponent", 8) };
    return unpredict(decoded, { ...shape, columns: numberOf("Columns", 1) });
  };
  switch (filter) {
    case "FlateDecode":
    case "Fl":
      return rows(decodeFlate(bytes, job));
    case "LZWDecode":
    case "LZW":
      return rows(decodeLzw(bytes, numberOf("EarlyChange", 1), job));
    case "ASCII85Decode":
    case "A85":
      return decodeAscii85(bytes);
    case "ASCIIHexDecode":
    case "AHx":
      return decodeAsciiHex(bytes);
    case "RunLengthDecode":
    case "RL":
      return decodeRunLength(bytes, job.limits.inflatedBytes);
    case "Crypt":
      return bytes;
    default:
      // A picture's filter makes no text; one that nobody knows may have made some.
      if (PICTURE_FILTERS.indexOf(`${typeof filter === "string" ? filter : ""}`) < 0) job.unread("damaged");
      return NOTHING;
  }
}
