import type { Fields, Shape } from "./shape.ts";

type Schema = Readonly<Record<string, unknown>>;

/** The JSON Schema (2020-12) of a shape, for editors that complete and explain while an administrator writes. */
export function toJsonSchema(shape: Shape, title: string): Schema {
  const definitions: Record<string, Schema> = {};
  const root = translate(shape, definitions);
  return { $schema: "https://json-schema.org/draft/2020-12/schema", title, ...root, $defs: definitions };
}

function translate(shape: Shape, definitions: Record<string, Schema>): Schema {
  switch (shape.kind) {
    case "text":
      return {
        type: "string",
        description: shape.about,
        ...(shape.looks ? { pattern: sourceOf(shape.looks.pattern) } : {}),
      };
    case "word":
      return { type: "string", description: shape.about, enum: shape.words };
    case "flag":
      return { type: "boolean", description: shape.about };
    case "number":
      return translateNumber(shape);
    case "map":
      return {
        type: "object",
        description: shape.about,
        propertyNames: { pattern: sourceOf(shape.keys.pattern) },
        additionalProperties: translate(shape.of, definitions),
      };
    case "elsewhere":
      return { description: `${shape.about} ${shape.instead}`, not: {} };
    case "list":
      return {
        type: "array",
        description: shape.about,
        minItems: shape.least,
        items: translate(shape.of, definitions),
      };
    case "record":
      return translateFields(shape.fields, shape.about, definitions);
    case "either":
      return { description: shape.about, anyOf: shape.of.map((one) => translate(one, definitions)) };
    case "choice":
      return {
        description: shape.about,
        oneOf: Object.keys(shape.by).map((key) => {
          const one = shape.by[key];
          return one === undefined ? {} : translate(one, definitions);
        }),
      };
    case "again":
      return refer(shape, definitions);
  }
}

function translateNumber({ about, least, most }: Extract<Shape, { kind: "number" }>): Schema {
  return { type: "integer", description: about, minimum: least, ...(most === undefined ? {} : { maximum: most }) };
}

/** JSON Schema knows no flags, so a pattern that ignores capitals names them. */
function sourceOf({ source, ignoreCase }: RegExp): string {
  return ignoreCase ? source.replace(/a-([fz])/g, (_, last: string) => `a-${last}A-${last.toUpperCase()}`) : source;
}

function translateFields(fields: Fields, about: string, definitions: Record<string, Schema>): Schema {
  const properties: Record<string, Schema> = {};
  const required: string[] = [];
  for (const key of Object.keys(fields)) {
    const field = fields[key];
    if (field === undefined) continue;
    const schema = translate(field.shape, definitions);
    const plain = "fallback" in field && field.fallback !== undefined && typeof field.fallback !== "object";
    properties[key] = plain ? { ...schema, default: field.fallback } : schema;
    if (!("fallback" in field)) required.push(key);
  }
  return { type: "object", description: about, properties, required, additionalProperties: false };
}

function refer(shape: Extract<Shape, { kind: "again" }>, definitions: Record<string, Schema>): Schema {
  if (definitions[shape.name] === undefined) {
    definitions[shape.name] = {};
    definitions[shape.name] = translate(shape.shape(), definitions);
  }
  return { $ref: `#/$defs/${shape.name}` };
}
