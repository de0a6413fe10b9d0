import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";

import type { Route } from "./route.ts";

const JSON_TYPE = "application/json";
const problems = {
  type: "object",
  required: ["code", "problems"],
  properties: {
    code: { type: "string" },
    problems: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "expected", "found"],
        properties: { path: { type: "string" }, expected: { type: "string" }, found: { type: "string" } },
      },
    },
  },
} as const;

const ERRORS = {
  400: "the body or the query is wrong; the problems name each field",
  401: "no token, or one that does not hold",
  403: "the role may not do this",
  404: "no such entry for this person",
  409: "the entry has changed, or its state does not allow this",
  411: "a body needs a Content-Length",
  413: "the body is too large",
  422: "a text holds a CPR number; the problems name field and position",
  429: "too many requests",
  503: "the database or the sign-in keys cannot be reached; try again",
} as const;

/** The API as an OpenAPI 3.1 document, made of the routes themselves. */
export function openApi(routes: readonly Route[]): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: { title: "Postvagt register", version: "1", description: "The breach register of GDPR art. 33(5)." },
    security: [{ entra: [] }],
    paths,
    components: {
      securitySchemes: { entra: { type: "http", scheme: "bearer", bearerFormat: "JWT" } },
      schemas: { Problems: problems },
    },
  };
}

function operation(route: Route): unknown {
  const success =
    route.answer === undefined ? {} : { content: { [JSON_TYPE]: { schema: schemaOf(route.answer, "output") } } };
  return {
    operationId: `${route.method}${route.path.replaceAll(/[^a-z]+([a-z])?/gi, (_all, next?: string) => (next ?? "").toUpperCase())}`,
    summary: route.summary,
    parameters: [...inPath(route), ...inQuery(route)],
    ...requestBody(route),
    responses: {
      "2XX": { description: "done", ...success },
      ...Object.fromEntries(Object.entries(ERRORS).map(([status, description]) => [status, failure(description)])),
    },
  };
}

function failure(description: string): unknown {
  return { description, content: { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/Problems" } } } };
}

function requestBody(route: Route): object {
  if (route.body !== undefined) {
    return { requestBody: { required: true, content: { [JSON_TYPE]: { schema: schemaOf(route.body, "input") } } } };
  }
  if (route.upload === undefined) return {};
  return { requestBody: { required: true, content: Object.fromEntries(route.upload.map((type) => [type, {}])) } };
}

function inPath(route: Route): readonly unknown[] {
  const parts = route.path.split("/").filter((part) => part.startsWith("{"));
  const names = parts.map((part) => part.slice(1, -1));
  return names.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
}

function inQuery(route: Route): readonly unknown[] {
  const query = Object.entries(route.query ?? {});
  return query.map(([name, description]) => ({ name, in: "query", description, schema: { type: "string" } }));
}

function schemaOf(schema: v.GenericSchema, typeMode: "input" | "output"): unknown {
  const made = toJsonSchema(schema, { errorMode: "ignore", typeMode, target: "draft-2020-12" });
  // The dialect is OpenAPI 3.1's own.
  return Object.fromEntries(Object.entries(made).filter(([name]) => name !== "$schema"));
}
