import { zipSync, strToU8, type Zippable } from "fflate";
import { NUMBER, SENTENCE, placesOf, utf8, type Place } from "./place.ts";
import { pack, relations, root, type Parts, type Relation } from "./opc.ts";

const TYPE = "application/vnd.openxmlformats-officedocument.presentationml";
const says = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const shape = (text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Titel 1"/></p:nvSpPr><p:txBody>${text}</p:txBody></p:sp>`;
const slide = (content: string): string => root("p:sld", `<p:cSld><p:spTree>${content}</p:spTree></p:cSld>`);

/** A presentation of one slide and other parts. */
export function slides(content: string, parts: Parts = {}, links: readonly Relation[] = [], more = ""): Uint8Array {
  return pack(
    "ppt/presentation.xml",
    `${TYPE}.presentation.main+xml`,
    {
      "ppt/presentation.xml": root("p:presentation", `<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>${more}`),
      "ppt/slides/slide1.xml": slide(content),
      ...parts,
    },
    [{ kind: "slide", target: "ppt/slides/slide1.xml" }, ...links],
    { "ppt/slides/slide1.xml": `${TYPE}.slide+xml` },
  );
}

const withPart = (kind: string, name: string, content: string): Uint8Array =>
  slides(shape(says("Velkommen")), { [`ppt/${name}`]: content }, [{ kind, target: `ppt/${name}` }]);
const named = (attributes: string): Uint8Array =>
  slides(`<p:pic><p:nvPicPr><p:cNvPr id="3" ${attributes}/></p:nvPicPr></p:pic>`);

export const pptxPlaces: readonly Place[] = placesOf("pptx", "oplaeg.pptx", {
  title: () => slides(shape(says(SENTENCE))),
  "number over two runs": () => slides(shape("<a:p><a:r><a:t>CPR 0101</a:t></a:r><a:r><a:t>90-9989</a:t></a:r></a:p>")),
  "table cell": () =>
    slides(
      `<p:graphicFrame><a:tbl><a:tr><a:tc><a:txBody>${says("a")}</a:txBody></a:tc><a:tc><a:txBody>${says(SENTENCE)}</a:txBody></a:tc></a:tr></a:tbl></p:graphicFrame>`,
    ),
  field: () => slides(shape(`<a:p><a:fld id="{1}" type="x"><a:t>${SENTENCE}</a:t></a:fld></a:p>`)),
  group: () => slides(`<p:grpSp>${shape(says(SENTENCE))}</p:grpSp>`),
  "fallback alone": () =>
    slides(
      `<mc:AlternateContent><mc:Choice Requires="p14"/><mc:Fallback>${shape(says(SENTENCE))}</mc:Fallback></mc:AlternateContent>`,
    ),
  "picture's description": () => named(`name="Billede 1" descr="${SENTENCE}"`),
  "picture's title": () => named(`name="Billede 1" title="${SENTENCE}"`),
  "picture's name": () => named(`name="${SENTENCE}"`),
  "link's target": () =>
    slides(shape('<a:p><a:r><a:rPr><a:hlinkClick r:id="rId1"/></a:rPr><a:t>her</a:t></a:r></a:p>'), {
      "ppt/slides/_rels/slide1.xml.rels": relations([
        { kind: "hyperlink", target: `https://x.example/${NUMBER}`, isOutside: true },
      ]),
    }),
  "link's tooltip": () =>
    slides(shape(`<a:p><a:r><a:rPr><a:hlinkClick tooltip="${SENTENCE}"/></a:rPr><a:t>her</a:t></a:r></a:p>`)),
  "hidden slide": () =>
    slides(
      "",
      {
        "ppt/slides/slide2.xml": root(
          "p:sld",
          `<p:cSld><p:spTree>${shape(says(SENTENCE))}</p:spTree></p:cSld>`,
          'show="0"',
        ),
      },
      [{ kind: "slide", target: "ppt/slides/slide2.xml" }],
    ),
  "slide that nothing refers to": () => slides("", { "ppt/slides/gammel.xml": slide(shape(says(SENTENCE))) }),
  "slide of another name": () =>
    slides("", { "ppt/slides/Side7.xml": slide(shape(says(SENTENCE))) }, [
      { kind: "slide", target: "ppt/slides/side7.xml" },
    ]),
  "slide's name": () => withPart("slide", "slides/slide2.xml", root("p:sld", `<p:cSld name="${SENTENCE}"/>`)),
  notes: () =>
    withPart(
      "notesSlide",
      "notesSlides/notesSlide1.xml",
      root("p:notes", `<p:cSld><p:spTree>${shape(says(SENTENCE))}</p:spTree></p:cSld>`),
    ),
  "notes' master": () =>
    withPart("notesMaster", "notesMasters/notesMaster1.xml", root("p:notesMaster", shape(says(SENTENCE)))),
  master: () => withPart("slideMaster", "slideMasters/slideMaster1.xml", root("p:sldMaster", shape(says(SENTENCE)))),
  layout: () => withPart("slideLayout", "slideLayouts/slideLayout1.xml", root("p:sldLayout", shape(says(SENTENCE)))),
  "handout's master": () =>
    withPart("handoutMaster", "handoutMasters/handoutMaster1.xml", root("p:handoutMaster", shape(says(SENTENCE)))),
  "old comment": () =>
    withPart(
      "comments",
      "comments/comment1.xml",
      root("p:cmLst", `<p:cm authorId="0"><p:text>${SENTENCE}</p:text></p:cm>`),
    ),
  "old comment's author": () =>
    withPart("commentAuthors", "commentAuthors.xml", root("p:cmAuthorLst", `<p:cmAuthor id="0" name="${SENTENCE}"/>`)),
  "new comment": () =>
    withPart(
      "comments",
      "comments/modernComment_1.xml",
      root(
        "p188:cmLst",
        `<p188:cm><p188:txBody>${says(SENTENCE)}</p188:txBody></p188:cm>`,
        'xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"',
      ),
    ),
  "new comment's author": () =>
    withPart(
      "authors",
      "authors.xml",
      root(
        "p188:authorLst",
        `<p188:author id="{1}" name="${SENTENCE}"/>`,
        'xmlns:p188="http://schemas.microsoft.com/office/powerpoint/2018/8/main"',
      ),
    ),
  tag: () => withPart("tags", "tags/tag1.xml", root("p:tagLst", `<p:tag name="A" val="${SENTENCE}"/>`)),
  "custom show": () => slides("", {}, [], `<p:custShowLst><p:custShow name="${SENTENCE}" id="0"/></p:custShowLst>`),
  section: () =>
    slides(
      "",
      {},
      [],
      `<p:extLst><p:ext uri="x"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="${SENTENCE}"/></p14:sectionLst></p:ext></p:extLst>`,
    ),
  "chart's label": () =>
    withPart("chart", "charts/chart1.xml", root("c:chartSpace", `<c:pt><c:v>${SENTENCE}</c:v></c:pt>`)),
  "shape on a chart": () =>
    withPart(
      "chartUserShapes",
      "drawings/drawing1.xml",
      root("c:userShapes", `<a:p><a:r><a:t>${SENTENCE}</a:t></a:r></a:p>`),
    ),
  "SmartArt's data": () =>
    withPart("diagramData", "diagrams/data1.xml", root("dgm:dataModel", `<dgm:t>${says(SENTENCE)}</dgm:t>`)),
  "SmartArt's drawing": () =>
    withPart(
      "diagramDrawing",
      "diagrams/drawing1.xml",
      root("dsp:drawing", `<dsp:txBody>${says(SENTENCE)}</dsp:txBody>`),
    ),
  "VML text": () =>
    withPart(
      "vmlDrawing",
      "drawings/vmlDrawing1.vml",
      `<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${SENTENCE}"/></xml>`,
    ),
  "embedded file": () => slides("", { "ppt/embeddings/a.zip": zipSync({ "a.txt": utf8(SENTENCE) }) }),
  "workbook stored as it is": () =>
    slides(shape(says(SENTENCE)), {
      "ppt/embeddings/x.xlsx": zipSync(
        {
          "[Content_Types].xml": [strToU8("<Types/>"), { level: 0 }],
          "xl/workbook.xml": [strToU8("<workbook><sheets/></workbook>"), { level: 0 }],
        } as Zippable,
        { level: 0 },
      ),
    }),
  "web extension": () =>
    withPart(
      "webextension",
      "webextensions/webextension1.xml",
      `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="a" value="${SENTENCE}"/></we:properties></we:webextension>`,
    ),
  customXml: () => slides("", { "customXml/item1.xml": `<sag nr="${SENTENCE}"/>` }),
  "file's title": () =>
    slides("", {
      "docProps/core.xml": `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${SENTENCE}</dc:title></cp:coreProperties>`,
    }),
  company: () =>
    slides("", { "docProps/app.xml": `<Properties xmlns="x"><Company>${SENTENCE}</Company></Properties>` }),
  "titles of parts": () =>
    slides("", {
      "docProps/app.xml": `<Properties xmlns="x" xmlns:vt="y"><TitlesOfParts><vt:vector><vt:lpstr>${SENTENCE}</vt:lpstr></vt:vector></TitlesOfParts></Properties>`,
    }),
});
