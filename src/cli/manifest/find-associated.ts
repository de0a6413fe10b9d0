import type { AnyNode, CallExpression } from "acorn";
import { parse } from "acorn";

/** The names that a script really gives to `Office.actions.associate`, however it has been minified. */
export function findAssociated(script: string): readonly string[] {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (isNode(node)) {
      const name = node.type === "CallExpression" ? associatedBy(node) : undefined;
      if (name !== undefined) names.push(name);
      Object.values(node).forEach(visit);
    }
  };
  visit(parse(script, { ecmaVersion: "latest" }));
  return names;
}

function associatedBy({ callee, arguments: [first] }: CallExpression): string | undefined {
  if (callee.type !== "MemberExpression" || callee.property.type !== "Identifier") return undefined;
  if (callee.property.name !== "associate" || first?.type !== "Literal") return undefined;
  return typeof first.value === "string" ? first.value : undefined;
}

const isNode = (value: unknown): value is AnyNode => typeof value === "object" && value !== null && "type" in value;
