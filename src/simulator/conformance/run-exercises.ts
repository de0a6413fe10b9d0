import type { Frame } from "playwright-core";
import type { Exercise } from "./exercise.ts";

/** What became of one exercise; "silent" is a call that never came back. */
export interface Exercised {
  readonly path: string;
  readonly result: string;
}

const patience = 3_000;

/** Makes the calls in an add-in's frame, one after the other. Runs inside the page and may use nothing from here. */
export function runExercises(frame: Frame, exercises: readonly Exercise[]): Promise<readonly Exercised[]> {
  return frame.evaluate(
    async ({ list, limit }) => {
      const tell = (result: Office.AsyncResult<unknown>): string => {
        const failed = result.status === Office.AsyncResultStatus.Failed;
        return failed ? `${result.error.name} (${result.error.code})` : "ok";
      };
      const one = ({ path, values }: (typeof list)[number]): Promise<string> =>
        new Promise((done) => {
          const names = path.split(".");
          const method = names.pop() ?? "";
          let target = Office.context.mailbox.item as unknown as Record<string, unknown>;
          for (const name of names) target = target[name] as Record<string, unknown>;
          const found = target[method];
          setTimeout(done, limit, "silent");
          if (typeof found !== "function") done("not in this library");
          else
            Reflect.apply(found, target, [
              ...values,
              (result: Office.AsyncResult<unknown>) => {
                done(tell(result));
              },
            ]);
        });
      const results = [];
      for (const exercise of list) {
        const result = await one(exercise).catch((reason: unknown) => `threw ${String(reason)}`);
        results.push({ path: exercise.path, result });
      }
      return results;
    },
    { list: exercises, limit: patience },
  );
}
