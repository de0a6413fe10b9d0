import type { ExtractionContext } from "../context.ts";
import { readHtml } from "./read-html.ts";

/** The text of HTML that stands inside another format. */
export function writeHtml(html: string, job: ExtractionContext): void {
  job.tick(html.length >> 6);
  job.write(`${readHtml(html, job)}\n`);
}
