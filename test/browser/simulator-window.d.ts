import type { Store } from "../../src/simulator/page/state/store.ts";

declare global {
  interface Window {
    simulator: Store;
  }
}
