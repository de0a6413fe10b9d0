import { buildPdf, streamOf } from "./build-pdf.ts";

/** A PDF whose pages are JPEG pictures and nothing else, as a scanner makes it. */
export function scannedPdf(
  pages: readonly Buffer[],
  size: { readonly width: number; readonly height: number },
): Uint8Array {
  const first = 3;
  const kids = pages.map((_, at) => `${first + at * 3} 0 R`).join(" ");
  const picture = `/Type /XObject /Subtype /Image /Width ${size.width} /Height ${size.height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`;
  const objects = pages.flatMap((jpeg, at) => {
    const number = first + at * 3;
    return [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${number + 1} 0 R /Resources << /XObject << /P ${number + 2} 0 R >> >> >>`,
      streamOf("q 595 0 0 842 0 0 cm /P Do Q"),
      streamOf(jpeg.toString("latin1"), picture),
    ];
  });
  return buildPdf({
    objects: [
      "<< /Type /Catalog /Pages 2 0 R >>",
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      ...objects,
    ],
  });
}
