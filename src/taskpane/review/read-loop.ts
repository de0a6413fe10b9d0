/**
 * Runs a task again and again while it is asked for, never twice at once: asked for in the middle, it runs once more
 * afterwards.
 */
export function createLoop(task: () => Promise<void>, failed: () => void): () => void {
  let isRunning = false;
  let isAskedFor = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    while (isAskedFor) {
      isAskedFor = false;
      await task();
    }
  };
  return () => {
    isAskedFor = true;
    if (isRunning) return;
    void run()
      .catch(failed)
      .finally(() => {
        isRunning = false;
      });
  };
}
