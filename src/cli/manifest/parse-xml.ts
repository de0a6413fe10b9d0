import type { SaxesTagPlain } from "saxes";
import { SaxesParser } from "saxes";
import type { Problem } from "#core/policy/problem.ts";

/** An element with its name as written, without the prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  /** `OfficeApp/Hosts/Host`; numbered from 1 where the parent has several of the name. */
  readonly path: string;
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Growing[];
  text: string;
}

/** The root of an XML text, or where it stops being XML. Document types are refused: a manifest needs none. */
export function parseXml(xml: string): XmlElement | Problem {
  const parser = new SaxesParser({ xmlns: false });
  const open: Growing[] = [{ name: "", attributes: {}, children: [], text: "" }];
  let mistake: Problem | undefined;
  const refuse = (expected: string, found: string) => {
    mistake ??= { path: `line ${parser.line}`, expected, found };
  };
  parser.on("error", (error) => {
    refuse("well-formed XML", error.message.replace(/^\d+:\d+: /, ""));
  });
  parser.on("doctype", () => {
    refuse("no document type", "<!DOCTYPE");
  });
  parser.on("opentag", (tag: SaxesTagPlain) => {
    const element = { name: withoutPrefix(tag.name), attributes: tag.attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.write(xml).close();
  const root = open[0]?.children[0];
  if (mistake) return mistake;
  return root ? withPath(root, root.name) : { path: "", expected: "an XML document", found: "nothing" };
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(":") + 1);

function withPath({ name, attributes, children, text }: Growing, path: string): XmlElement {
  const named = children.map((child, index) => {
    const same = children.filter((other) => other.name === child.name);
    const number = children.slice(0, index + 1).filter((other) => other.name === child.name).length;
    return withPath(child, `${path}/${child.name}${same.length > 1 ? `[${number}]` : ""}`);
  });
  return { name, attributes, children: named, text: text.trim(), path };
}

/** The element itself and everything below it, in the order of the text. */
export function allElements(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** Every element of a name, at any depth. */
export function elementsNamed(root: XmlElement, name: string): readonly XmlElement[] {
  return allElements(root).filter((element) => element.name === name);
}
