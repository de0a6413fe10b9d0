import type { TermList } from "../term-list.ts";

/** Names and short forms of the laws in `law-sections.ts`; the topic is the law's key there. A bare § is a law too. */
const named = (topic: string, table: string): TermList => ({ kind: "law", topic, table });

export const laws: readonly TermList[] = [
  named("aktiv", "aktivlov\t1\tX\nLAS\t1\tU"),
  named("barn", "barnets lov\t1\tX\nBL\t1\tU"),
  named("beskæftigelse", "beskæftigelsesindsats\t1\tX\nLAB\t1\tU"),
  named("folkeskole", "folkeskolelov\t1\tX"),
  named("psykiatri", "psykiatrilov\t1\tX"),
  named("værgemål", "værgemålslov\t1\tX"),
  named("pension", "pensionslov\t1\tX\nlov om social pension\t1\tX"),
  named("service", "servicelov\t1\tX\nSEL\t1\tU\nlov om social service\t1\tX"),
  named("straffe", "straffelov\t1\tX"),
  named("sundhed", "sundhedslov\t1\tX\nSUL\t1\tU"),
  named("sygedagpenge", "sygedagpengelov\t1\tX\nSDPL\t1\tU"),
  named("§", "§\t1\t="),
];
