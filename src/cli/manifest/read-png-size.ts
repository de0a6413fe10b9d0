export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** Width and height from the header of a PNG file (PNG specification, 5.2 and 11.2.1); undefined for anything else. */
export function readPngSize(bytes: Uint8Array): PixelSize | undefined {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
