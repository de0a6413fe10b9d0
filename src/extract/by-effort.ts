/** What is known of a file before it is read. */
interface Listed {
  readonly name: string;
  readonly size: number;
}

/** A PDF takes several times as long as another file of its size (extraction.md section 3). */
const PDF_EFFORT = 4;

const effortOf = ({ name, size }: Listed): number => (/\.pdf$/i.test(name) ? size * PDF_EFFORT : size);

/** The cheapest first: whatever time is left when the large ones come, most files have been read. */
export function byEffort<File extends Listed>(files: readonly File[]): readonly File[] {
  return files.slice().sort((a, b) => effortOf(a) - effortOf(b));
}
