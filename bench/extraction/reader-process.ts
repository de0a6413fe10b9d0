import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import type { Answer, Order } from "./worker.ts";

const READ_TIMEOUT_MS = 30_000;

/** A reader that is ended and started again when it hangs or dies; `undefined` says that it hung. */
export interface ReaderProcess {
  readonly read: (order: Order) => Promise<Answer | undefined>;
  readonly end: () => void;
}

export function startReader(script: string): ReaderProcess {
  let child: ChildProcess | undefined;
  const start = () => {
    child = fork(script, ["--reader"], { stdio: ["ignore", "ignore", "ignore", "ipc"], serialization: "advanced" });
    return child;
  };
  const end = () => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  return {
    end,
    read: (order) =>
      new Promise((resolve) => {
        const running = child ?? start();
        const settle = (answer: Answer | undefined) => {
          clearTimeout(timer);
          running.removeAllListeners();
          resolve(answer);
        };
        const timer = setTimeout(() => {
          end();
          settle(undefined);
        }, READ_TIMEOUT_MS);
        running.once("message", (answer) => {
          settle(answer as Answer);
        });
        running.once("exit", () => {
          child = undefined;
          settle({ failed: true });
        });
        running.send(order);
      }),
  };
}
