import type { Job } from "../job.ts";
import { readHtml } from "./read-html.ts";

/** The text of HTML that stands inside another format. */
export function writeHtml(html: string, job: Job): void {
  job.tick(html.length >> 6);
  job.write(`${readHtml(html)}\n`);
}
