/** Runs a task when it is its turn. */
export type Limiter = <T>(task: () => Promise<T>) => Promise<T>;

/** Lets so many tasks run at once and the others wait, first come first served. */
export function createLimiter(most: number): Limiter {
  const waiting: (() => void)[] = [];
  let running = 0;
  const finish = () => {
    running--;
    const next = waiting.shift();
    if (next) next();
  };
  return (task) =>
    new Promise((resolve, reject) => {
      const start = () => {
        running++;
        const done = task();
        done.then(finish, finish);
        done.then(resolve, reject);
      };
      if (running < most) start();
      else waiting.push(start);
    });
}
