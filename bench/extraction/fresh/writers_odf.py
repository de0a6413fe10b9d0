"""Places in flat OpenDocument, which LibreOffice makes other formats of. @N@ is the number, @A@ and @B@ its halves."""

SPACES = " ".join(f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{long}:1.0"' for name, long in
                  [(name, name) for name in "office text table style form script meta presentation".split()] +
                  [("draw", "drawing"), ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"), ("number", "datastyle")])
SPACES += ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"'
KINDS = {"fodt": "text", "fods": "spreadsheet", "fodp": "presentation"}


def flat(kind, content, meta="", styles="", automatic="", master=""):
    form = KINDS[kind]
    return (f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" '
            f'office:mimetype="application/vnd.oasis.opendocument.{form}"><office:meta>{meta}</office:meta>'
            f"<office:styles>{styles}</office:styles><office:automatic-styles>{automatic}</office:automatic-styles>"
            f"<office:master-styles>{master}</office:master-styles>"
            f"<office:body><office:{form}>{content}</office:{form}></office:body></office:document>")


def note(kind):
    return (f'<text:p>Se<text:note text:id="n1" text:note-class="{kind}"><text:note-citation>1</text:note-citation>'
            "<text:note-body><text:p>CPR @N@</text:p></text:note-body></text:note></text:p>")


FRAME = ('<text:p><draw:frame draw:name="{name}" svg:width="4cm" svg:height="2cm" text:anchor-type="paragraph">{inside}'
         "</draw:frame></text:p>")
BOX = "<draw:text-box><text:p>{text}</text:p></draw:text-box>"
LAYOUT = '<style:page-layout style:name="pl"><style:header-style/><style:footer-style/></style:page-layout>'
CHANGE = ('<text:tracked-changes><text:changed-region text:id="c1"><text:{kind}><office:change-info><dc:creator>{who}</dc:creator>'
          "<dc:date>2026-01-02T10:00:00</dc:date></office:change-info>{inside}</text:{kind}></text:changed-region></text:tracked-changes>")
WRITER = {
    "paragraph": "<text:p>Borgeren @N@ har søgt</text:p>",
    "number over two spans": "<text:p>CPR @A@<text:span>@B@</text:span></text:p>",
    "heading": '<text:h text:outline-level="1">@N@</text:h>',
    "list": "<text:list><text:list-item><text:p>@N@</text:p></text:list-item></text:list>",
    "table": '<table:table table:name="T"><table:table-column/><table:table-row><table:table-cell><text:p>@N@</text:p>'
             "</table:table-cell></table:table-row></table:table>",
    "footnote": note("footnote"), "endnote": note("endnote"),
    "comment": "<text:p>x<office:annotation><dc:creator>Bo</dc:creator><text:p>CPR @N@</text:p></office:annotation></text:p>",
    "comment's author": "<text:p>x<office:annotation><dc:creator>@N@</dc:creator><text:p>y</text:p></office:annotation></text:p>",
    "text box": FRAME.format(name="r", inside=BOX.format(text="@N@")),
    "link": '<text:p><text:a xlink:type="simple" xlink:href="https://a.example/?cpr=@N@">her</text:a></text:p>',
    "bookmark": '<text:p><text:bookmark text:name="s@N@"/>x</text:p>',
    "deleted text": CHANGE.format(kind="deletion", who="Bo", inside="<text:p>CPR @N@</text:p>") +
                    '<text:p>x<text:change text:change-id="c1"/>y</text:p>',
    "author of a change": CHANGE.format(kind="insertion", who="@N@", inside="") +
                          '<text:p><text:change-start text:change-id="c1"/>ny<text:change-end text:change-id="c1"/></text:p>',
    "hidden section": '<text:p>x</text:p><text:section text:name="s" text:display="none"><text:p>@N@</text:p></text:section>',
    "variable": '<text:variable-decls><text:variable-decl text:name="v" office:value-type="string"/></text:variable-decls>'
                '<text:p><text:variable-set text:name="v" office:value-type="string" office:string-value="@N@">@N@</text:variable-set></text:p>',
    "user field": '<text:user-field-decls><text:user-field-decl office:value-type="string" office:string-value="@N@" text:name="u"/>'
                  '</text:user-field-decls><text:p><text:user-field-get text:name="u">@N@</text:user-field-get></text:p>',
    "input field": '<text:p><text:text-input text:description="@N@">skriv</text:text-input></text:p>',
    "ruby": "<text:p><text:ruby><text:ruby-base>x</text:ruby-base><text:ruby-text>@N@</text:ruby-text></text:ruby></text:p>",
    "index mark": '<text:p>x<text:alphabetical-index-mark text:string-value="@N@"/></text:p>',
    "shape": '<text:p><draw:rect draw:name="r" text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><text:p>@N@</text:p></draw:rect></text:p>',
    "shape's description": '<text:p><draw:rect text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><svg:desc>@N@</svg:desc></draw:rect></text:p>',
    "shape's title": '<text:p><draw:rect text:anchor-type="paragraph" svg:width="5cm" svg:height="2cm"><svg:title>@N@</svg:title></draw:rect></text:p>',
    "line break in front": "<text:p>CPR<text:line-break/>@N@</text:p>",
    "tab in front": "<text:p>CPR<text:tab/>@N@</text:p>",
}
CELL = '<table:table table:name="{name}"><table:table-column/><table:table-row>{cell}</table:table-row></table:table>'


def cell(inside, attributes='office:value-type="string"'):
    return CELL.format(name="Ark", cell=f"<table:table-cell {attributes}>{inside}</table:table-cell>")


CALC = {
    "text": cell("<text:p>@N@</text:p>"), "two spans": cell("<text:p>@A@<text:span>@B@</text:span></text:p>"),
    "second paragraph": cell("<text:p>x</text:p><text:p>@N@</text:p>"),
    "comment": cell("<office:annotation><text:p>@N@</text:p></office:annotation><text:p>x</text:p>"),
    "link": cell('<text:p><text:a xlink:href="https://a.example/@N@">her</text:a></text:p>'),
    "sheet's name": CELL.format(name="s @N@", cell='<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>'),
    "formula": cell("<text:p>Sag</text:p>", 'table:formula="of:=&quot;Sag &quot;&amp;&quot;@N@&quot;" office:value-type="string"'),
    "shape": cell('<draw:rect svg:width="5cm" svg:height="2cm"><text:p>@N@</text:p></draw:rect><text:p>x</text:p>'),
    "validation": '<table:content-validations><table:content-validation table:name="v1" table:base-cell-address="Ark.A1">'
                  '<table:help-message table:title="t" table:display="true"><text:p>@N@</text:p></table:help-message>'
                  "</table:content-validation></table:content-validations>" +
                  cell("<text:p>x</text:p>", 'table:content-validation-name="v1" office:value-type="string"'),
    "named expression": cell("<text:p>x</text:p>") + '<table:named-expressions><table:named-expression table:name="n" '
                        'table:base-cell-address="$Ark.$A$1" table:expression="&quot;@N@&quot;"/></table:named-expressions>',
}
PAGE = '<draw:page draw:name="{name}" draw:master-page-name="m">{inside}</draw:page>'
SHAPE = '<draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="3cm">' + BOX + "{more}</draw:frame>"
IMPRESS = {
    "text": PAGE.format(name="a", inside=SHAPE.format(text="@N@", more="")),
    "two spans": PAGE.format(name="a", inside=SHAPE.format(text="@A@<text:span>@B@</text:span>", more="")),
    "notes": PAGE.format(name="a", inside='<presentation:notes><draw:frame presentation:class="notes" svg:width="9cm" svg:height="3cm">' +
                         BOX.format(text="@N@") + "</draw:frame></presentation:notes>"),
    "slide's name": PAGE.format(name="s @N@", inside=SHAPE.format(text="x", more="")),
    "description": PAGE.format(name="a", inside=SHAPE.format(text="x", more="<svg:desc>@N@</svg:desc>")),
    "comment": PAGE.format(name="a", inside="<office:annotation svg:x='1cm' svg:y='1cm'><dc:creator>Bo</dc:creator><text:p>@N@</text:p></office:annotation>"),
    "link": PAGE.format(name="a", inside=SHAPE.format(text='<text:a xlink:href="https://a.example/@N@">her</text:a>', more="")),
    "table": PAGE.format(name="a", inside='<draw:frame svg:x="1cm" svg:y="1cm" svg:width="9cm" svg:height="3cm"><table:table>'
                         "<table:table-column/><table:table-row><table:table-cell><text:p>@N@</text:p></table:table-cell>"
                         "</table:table-row></table:table></draw:frame>"),
}
META = {"title": "<dc:title>@N@</dc:title>", "subject": "<dc:subject>@N@</dc:subject>", "description": "<dc:description>@N@</dc:description>",
        "keyword": "<meta:keyword>@N@</meta:keyword>", "own property": '<meta:user-defined meta:name="Sag">@N@</meta:user-defined>'}


def flat_places():
    master = '<style:master-page style:name="m" style:page-layout-name="pl"/>'
    for place, content in WRITER.items():
        yield "fodt", place, flat("fodt", content)
    for part in ("header", "footer"):
        page = f'<style:master-page style:name="Standard" style:page-layout-name="pl"><style:{part}><text:p>@N@</text:p></style:{part}></style:master-page>'
        yield "fodt", part, flat("fodt", "<text:p>x</text:p>", automatic=LAYOUT, master=page)
    for place, content in CALC.items():
        yield "fods", place, flat("fods", content)
    for place, content in IMPRESS.items():
        yield "fodp", place, flat("fodp", content, automatic=LAYOUT, master=master)
    for place, meta in META.items():
        yield "fodt", f"property {place}", flat("fodt", "<text:p>x</text:p>", meta=meta)
        yield "fods", f"property {place}", flat("fods", cell("<text:p>x</text:p>"), meta=meta)
