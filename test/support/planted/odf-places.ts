import { zipSync, type Zippable } from "fflate";
import { NUMBER, SENTENCE, placesOf, utf8, type Place } from "./place.ts";

const NAMESPACES =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="t" xmlns:table="b" xmlns:draw="d" xmlns:xlink="x" xmlns:dc="c" xmlns:meta="m" xmlns:form="f" xmlns:svg="s" xmlns:style="y" xmlns:presentation="p" xmlns:script="r" xmlns:config="g"';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const part = (kind: string, content: string): Uint8Array =>
  utf8(`${HEAD}<office:document-${kind} ${NAMESPACES}>${content}</office:document-${kind}>`);

/** A file of OpenDocument: a body, and other parts. */
export function openDocument(
  kind: "text" | "spreadsheet" | "presentation",
  body: string,
  parts: Readonly<Record<string, Uint8Array>> = {},
): Uint8Array {
  const names = ["content.xml", ...Object.keys(parts)];
  const manifest = names
    .map((name) => `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml"/>`)
    .join("");
  return zipSync({
    mimetype: [utf8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    "content.xml": part("content", `<office:body><office:${kind}>${body}</office:${kind}></office:body>`),
    ...parts,
    "META-INF/manifest.xml": utf8(`${HEAD}<manifest:manifest xmlns:manifest="m">${manifest}</manifest:manifest>`),
  } as Zippable);
}

const p = (content: string): string => `<text:p>${content}</text:p>`;
const letter = (body: string, parts?: Readonly<Record<string, Uint8Array>>): Uint8Array =>
  openDocument("text", p("Referat") + body, parts);
const meta = (content: string): Uint8Array =>
  letter("", { "meta.xml": part("meta", `<office:meta>${content}</office:meta>`) });
const styles = (content: string): Uint8Array =>
  letter("", {
    "styles.xml": part(
      "styles",
      `<office:master-styles><style:master-page>${content}</style:master-page></office:master-styles>`,
    ),
  });

const odt: readonly Place[] = placesOf("odt", "brev.odt", {
  paragraph: () => letter(p(SENTENCE)),
  heading: () => letter(`<text:h>${SENTENCE}</text:h>`),
  "number over two spans": () => letter(p("<text:span>CPR 0101</text:span><text:span>90-9989</text:span>")),
  "list item": () => letter(`<text:list><text:list-item>${p(SENTENCE)}</text:list-item></text:list>`),
  table: () =>
    letter(
      `<table:table><table:table-row><table:table-cell>${p(SENTENCE)}</table:table-cell></table:table-row></table:table>`,
    ),
  "table's name": () => letter(`<table:table table:name="${SENTENCE}"/>`),
  footnote: () =>
    letter(
      p(
        `a<text:note><text:note-citation>1</text:note-citation><text:note-body>${p(SENTENCE)}</text:note-body></text:note>`,
      ),
    ),
  comment: () => letter(p(`a<office:annotation><dc:creator>A</dc:creator>${p(SENTENCE)}</office:annotation>`)),
  "comment's author": () =>
    letter(p(`a<office:annotation><dc:creator>${SENTENCE}</dc:creator>${p("x")}</office:annotation>`)),
  "tracked deletion": () =>
    letter(
      `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p(SENTENCE)}</text:deletion></text:changed-region></text:tracked-changes>`,
    ),
  "tracked correction, the old number": () =>
    letter(
      `<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>${p("89")}</text:deletion></text:changed-region></text:tracked-changes>${p('CPR 010190-99<text:change text:change-id="c1"/><text:change-start text:change-id="c2"/>77<text:change-end text:change-id="c2"/>')}`,
    ),
  "hidden text": () => letter(p(`<text:hidden-text text:string-value="${SENTENCE}"/>`)),
  "conditional text": () => letter(p(`<text:conditional-text text:string-value-if-true="${SENTENCE}"/>`)),
  "user field": () =>
    letter(
      `<text:user-field-decls><text:user-field-decl text:name="a" office:string-value="${SENTENCE}"/></text:user-field-decls>`,
    ),
  variable: () => letter(p(`<text:variable-set text:name="a" office:string-value="${SENTENCE}"/>`)),
  placeholder: () => letter(p(`<text:placeholder text:description="${SENTENCE}">x</text:placeholder>`)),
  "link's target": () => letter(p(`<text:a xlink:href="https://x.example/${NUMBER}">her</text:a>`)),
  "link's title": () => letter(p(`<text:a xlink:href="x" office:title="${SENTENCE}">her</text:a>`)),
  "bookmark's name": () => letter(p(`<text:bookmark text:name="Sag ${NUMBER}"/>`)),
  "section's name": () => letter(`<text:section text:name="Sag ${NUMBER}">${p("x")}</text:section>`),
  "index entry": () => letter(p(`<text:alphabetical-index-mark text:string-value="${SENTENCE}"/>`)),
  "text box": () => letter(p(`<draw:frame><draw:text-box>${p(SENTENCE)}</draw:text-box></draw:frame>`)),
  "picture's name": () => letter(p(`<draw:frame draw:name="${SENTENCE}"/>`)),
  "picture's title": () => letter(p(`<draw:frame><svg:title>${SENTENCE}</svg:title></draw:frame>`)),
  "picture's description": () => letter(p(`<draw:frame><svg:desc>${SENTENCE}</svg:desc></draw:frame>`)),
  "linked picture": () => letter(p(`<draw:frame><draw:image xlink:href="../${NUMBER}.png"/></draw:frame>`)),
  "form's value": () =>
    letter(`<office:forms><form:form><form:text form:value="${SENTENCE}"/></form:form></office:forms>`),
  "form's current value": () =>
    letter(`<office:forms><form:form><form:textarea form:current-value="${SENTENCE}"/></form:form></office:forms>`),
  "form's label": () =>
    letter(`<office:forms><form:form><form:checkbox form:label="${SENTENCE}"/></form:form></office:forms>`),
  "form's choice": () =>
    letter(
      `<office:forms><form:form><form:listbox><form:option form:label="${SENTENCE}"/></form:listbox></form:form></office:forms>`,
    ),
  "form's help": () =>
    letter(`<office:forms><form:form><form:text form:title="${SENTENCE}"/></form:form></office:forms>`),
  "form's hidden value": () =>
    letter(`<office:forms><form:form><form:hidden form:value="${SENTENCE}"/></form:form></office:forms>`),
  script: () => letter(p(`<text:script script:language="x">${SENTENCE}</text:script>`)),
  ruby: () =>
    letter(p(`<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>${SENTENCE}</text:ruby-text></text:ruby>`)),
  header: () => styles(`<style:header>${p(SENTENCE)}</style:header>`),
  footer: () => styles(`<style:footer>${p(SENTENCE)}</style:footer>`),
  title: () => meta(`<dc:title>${SENTENCE}</dc:title>`),
  subject: () => meta(`<dc:subject>${SENTENCE}</dc:subject>`),
  description: () => meta(`<dc:description>${SENTENCE}</dc:description>`),
  keyword: () => meta(`<meta:keyword>${SENTENCE}</meta:keyword>`),
  creator: () => meta(`<dc:creator>${SENTENCE}</dc:creator>`),
  "own property": () => meta(`<meta:user-defined meta:name="Sag">${SENTENCE}</meta:user-defined>`),
  "own property's name": () => meta(`<meta:user-defined meta:name="${SENTENCE}">x</meta:user-defined>`),
  template: () => meta(`<meta:template xlink:title="${SENTENCE}"/>`),
  "embedded object": () =>
    letter("", { "Object 1/content.xml": part("content", `<office:body>${p(SENTENCE)}</office:body>`) }),
  "embedded file": () => letter("", { "Object 2": utf8(SENTENCE) }),
  "macro's text": () =>
    letter("", {
      "Basic/Standard/Module1.xml": utf8(`${HEAD}<script:module xmlns:script="s">' ${SENTENCE}</script:module>`),
    }),
  "flat file": () =>
    utf8(
      `${HEAD}<office:document ${NAMESPACES} office:mimetype="x"><office:body><office:text>${p(SENTENCE)}</office:text></office:body></office:document>`,
    ),
});

const sheet = (content: string, more = ""): Uint8Array =>
  openDocument("spreadsheet", `<table:table table:name="Ark1">${content}</table:table>${more}`);
const row = (cell: string): string => `<table:table-row>${cell}</table:table-row>`;
const cell = (content: string, attributes = ""): string =>
  row(`<table:table-cell ${attributes}>${content}</table:table-cell>`);

const ods: readonly Place[] = placesOf("ods", "liste.ods", {
  cell: () => sheet(cell(p(SENTENCE))),
  "sheet's name": () => openDocument("spreadsheet", `<table:table table:name="Sag ${NUMBER}"/>`),
  formula: () => sheet(cell(p("1"), `table:formula="of:=LEN(&quot;${NUMBER}&quot;)"`)),
  "value that is not shown": () => sheet(cell(p("x"), `office:value-type="string" office:string-value="${SENTENCE}"`)),
  number: () => sheet(cell("", `office:value-type="float" office:value="${Number(NUMBER.replace("-", ""))}"`)),
  comment: () => sheet(cell(`<office:annotation>${p(SENTENCE)}</office:annotation>${p("x")}`)),
  validation: () =>
    sheet(
      "",
      `<table:content-validations><table:content-validation table:condition="of:cell-content-is-in-list(&quot;${NUMBER}&quot;)"/></table:content-validations>`,
    ),
  "validation's help": () =>
    sheet(
      "",
      `<table:content-validations><table:content-validation><table:help-message>${p(SENTENCE)}</table:help-message></table:content-validation></table:content-validations>`,
    ),
  "validation's title": () =>
    sheet(
      "",
      `<table:content-validations><table:content-validation><table:error-message table:title="${SENTENCE}"/></table:content-validation></table:content-validations>`,
    ),
  "named range": () =>
    sheet(
      "",
      `<table:named-expressions><table:named-range table:name="Sag_${NUMBER}" table:cell-range-address="A1"/></table:named-expressions>`,
    ),
  "named expression": () =>
    sheet(
      "",
      `<table:named-expressions><table:named-expression table:name="a" table:expression="&quot;${SENTENCE}&quot;"/></table:named-expressions>`,
    ),
  "link's target": () => sheet(cell(p(`<text:a xlink:href="https://x.example/${NUMBER}">her</text:a>`))),
  "database range": () =>
    sheet("", `<table:database-ranges><table:database-range table:name="Sag ${NUMBER}"/></table:database-ranges>`),
  filter: () => sheet("", `<table:filter><table:filter-condition table:value="${NUMBER}"/></table:filter>`),
  scenario: () => sheet(`<table:scenario table:comment="${SENTENCE}"/>`),
  "picture's name": () => sheet(`<table:shapes><draw:frame draw:name="${SENTENCE}"/></table:shapes>`),
  "tracked change": () =>
    sheet(
      "",
      `<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell>${p(SENTENCE)}</table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>`,
    ),
});

const page = (content: string, name = "side1"): Uint8Array =>
  openDocument("presentation", `<draw:page draw:name="${name}">${content}</draw:page>`);

const odp: readonly Place[] = placesOf("odp", "oplaeg.odp", {
  "text box": () => page(`<draw:frame><draw:text-box>${p(SENTENCE)}</draw:text-box></draw:frame>`),
  shape: () => page(`<draw:custom-shape>${p(SENTENCE)}</draw:custom-shape>`),
  "page's name": () => page("", `Sag ${NUMBER}`),
  notes: () =>
    page(
      `<presentation:notes><draw:frame><draw:text-box>${p(SENTENCE)}</draw:text-box></draw:frame></presentation:notes>`,
    ),
  "header's text": () =>
    openDocument(
      "presentation",
      `<presentation:header-decl presentation:name="h">${SENTENCE}</presentation:header-decl>`,
    ),
  "footer's text": () =>
    openDocument(
      "presentation",
      `<presentation:footer-decl presentation:name="h">${SENTENCE}</presentation:footer-decl>`,
    ),
  comment: () => page(`<office:annotation>${p(SENTENCE)}</office:annotation>`),
  "picture's title": () => page(`<draw:frame><svg:title>${SENTENCE}</svg:title></draw:frame>`),
  "custom show": () =>
    openDocument(
      "presentation",
      `<presentation:settings><presentation:show presentation:name="${SENTENCE}"/></presentation:settings>`,
    ),
  "link's target": () => page(`<draw:a xlink:href="https://x.example/${NUMBER}"/>`),
});

export const odfPlaces: readonly Place[] = [...odt, ...ods, ...odp];
