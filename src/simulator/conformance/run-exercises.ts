import type { Frame } from "playwright-core";
import type { Exercise } from "./exercise.ts";

/** What became of one exercise; an error that Outlook has a number for is an answer, as is a result. */
export interface Exercised {
  readonly path: string;
  readonly kind: "ok" | "refused" | "silent" | "threw" | "missing";
  /** What to print of it. */
  readonly result: string;
}

const patience = 3_000;

/** Makes the calls in an add-in's frame, one after the other. Runs inside the page and may use nothing from here. */
export function runExercises(frame: Frame, exercises: readonly Exercise[]): Promise<readonly Exercised[]> {
  return frame.evaluate(
    async ({ list, limit }) => {
      const answered = (result: Office.AsyncResult<unknown>): Omit<Exercised, "path"> => {
        const failed = result.status === Office.AsyncResultStatus.Failed;
        return failed
          ? { kind: "refused", result: `${result.error.name} (${result.error.code})` }
          : { kind: "ok", result: "ok" };
      };
      const one = ({ path, values }: (typeof list)[number]): Promise<Omit<Exercised, "path">> =>
        new Promise((done) => {
          const names = path.split(".");
          const method = names.pop() ?? "";
          let target = Office.context.mailbox.item as unknown as Record<string, unknown>;
          for (const name of names) target = target[name] as Record<string, unknown>;
          const found = target[method];
          setTimeout(done, limit, { kind: "silent", result: "silent" });
          if (typeof found !== "function") done({ kind: "missing", result: "not in this library" });
          else
            Reflect.apply(found, target, [
              ...values,
              (result: Office.AsyncResult<unknown>) => {
                done(answered(result));
              },
            ]);
        });
      const results: Exercised[] = [];
      for (const exercise of list) {
        const became = await one(exercise).catch((reason: unknown): Omit<Exercised, "path"> => {
          return { kind: "threw", result: `threw ${String(reason)}` };
        });
        results.push({ path: exercise.path, ...became });
      }
      return results;
    },
    { list: exercises, limit: patience },
  );
}
