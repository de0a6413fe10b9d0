import { administrationRoutes } from "./administration-routes.ts";
import { caseRoutes } from "./case-routes.ts";
import { changingRoutes } from "./changing-routes.ts";
import { exchangeRoutes } from "./exchange-routes.ts";
import { filingRoutes } from "./filing-routes.ts";
import { paperRoutes } from "./paper-routes.ts";
import { readingRoutes } from "./reading-routes.ts";
import type { Route } from "./route.ts";

/** Every address of the API. */
export const routes: readonly Route[] = [
  ...filingRoutes,
  ...readingRoutes,
  ...changingRoutes,
  ...caseRoutes,
  ...exchangeRoutes,
  ...paperRoutes,
  ...administrationRoutes,
];
