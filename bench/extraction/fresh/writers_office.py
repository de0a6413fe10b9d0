"""Places in documents of python-docx and openpyxl."""
import struct, zlib
from io import BytesIO
from docx import Document
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table


def png():
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    head = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b""))


def word(fill):
    def write(path, own):
        document = Document()
        document.add_paragraph("Referat af mødet i sidste uge.")
        fill(document, own)
        document.save(path)
    return write


def link(document, address):
    paragraph = document.add_paragraph()
    key = document.part.relate_to(address, RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    element = OxmlElement("w:hyperlink")
    element.set(qn("r:id"), key)
    element.append(document.add_paragraph().add_run("her")._r)
    paragraph._p.append(element)


def nested_table(document, own):
    inner = document.add_table(1, 1).cell(0, 0).add_table(1, 1)
    inner.cell(0, 0).text = own


def picture(document, own, attribute):
    shape = document.add_picture(png())
    shape._inline.docPr.set(attribute, f"Billede af {own}")


def split_runs(document, own, *cuts):
    paragraph = document.add_paragraph("Sagen ")
    last = 0
    for index, cut in enumerate([*cuts, len(own)]):
        run = paragraph.add_run(own[last:cut])
        run.bold = index % 2 == 0
        run.font.size = Pt(9 + index)
        last = cut


def field(document, own):
    paragraph = document.add_paragraph()
    for kind, text in (("begin", None), (None, f' DOCPROPERTY "{own}" '), ("end", None)):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.text = text
        run._r.append(mark)


def bookmark(document, own):
    mark = OxmlElement("w:bookmarkStart")
    mark.set(qn("w:id"), "7")
    mark.set(qn("w:name"), "cpr_" + own.replace("-", ""))
    document.add_paragraph("x")._p.append(mark)


def property_of(name):
    return lambda document, own: setattr(document.core_properties, name, f"Sag {own}")


def even_header(document, own):
    document.settings.odd_and_even_pages_header_footer = True
    document.sections[0].even_page_header.paragraphs[0].text = own


def first_footer(document, own):
    document.sections[0].different_first_page_header_footer = True
    document.sections[0].first_page_footer.paragraphs[0].text = own


def style_name(document, own):
    document.styles.add_style(f"Sag {own}", 1)
    document.add_paragraph("x", style=f"Sag {own}")


def word_places():
    hidden = lambda d, n: setattr(d.add_paragraph().add_run(n).font, "hidden", True)
    strike = lambda d, n: setattr(d.add_paragraph().add_run(n).font, "double_strike", True)
    places = {
        "paragraph": lambda d, n: d.add_paragraph(f"Borgeren {n} har søgt"),
        "heading": lambda d, n: d.add_heading(n, 2),
        "list": lambda d, n: d.add_paragraph(n, style="List Bullet"),
        "table": lambda d, n: setattr(d.add_table(2, 3).cell(1, 2), "text", n),
        "table in a table": nested_table,
        "two runs": lambda d, n: split_runs(d, n, 4),
        "five runs": lambda d, n: split_runs(d, n, 1, 3, 6, 8),
        "hyphen in a run of its own": lambda d, n: split_runs(d, n, 6, 7),
        "hidden run": hidden,
        "struck run": strike,
        "header": lambda d, n: setattr(d.sections[0].header.paragraphs[0], "text", n),
        "header of even pages": even_header,
        "footer of the first page": first_footer,
        "table in a footer": lambda d, n: setattr(d.sections[0].footer.add_table(1, 1, Pt(300)).cell(0, 0), "text", n),
        "second section's header": lambda d, n: setattr(
            [d.add_section(), setattr(d.sections[1].header, "is_linked_to_previous", False)] and
            d.sections[1].header.paragraphs[0], "text", n),
        "behind a page break": lambda d, n: [d.add_paragraph().add_run().add_break(WD_BREAK.PAGE), d.add_paragraph(n)],
        "link's address": lambda d, n: link(d, f"https://sag.example/vis?cpr={n}"),
        "mail link's subject": lambda d, n: link(d, f"mailto:bo@b.example?subject=Sag%20{n}"),
        "picture's description": lambda d, n: picture(d, n, "descr"),
        "picture's title": lambda d, n: picture(d, n, "title"),
        "picture's name": lambda d, n: picture(d, n, "name"),
        "field's code": field,
        "bookmark's name": bookmark,
        "style's name": style_name,
    }
    places.update({f"property {name}": property_of(name) for name in
                   "title subject keywords comments category author content_status identifier language version last_modified_by".split()})
    return [(place, word(fill)) for place, fill in places.items()]


def sheet(fill):
    def write(path, own):
        book = Workbook()
        book.active.append(["Navn", "By"])
        fill(book, book.active, own)
        book.save(path)
    return write


def number_as(shown, divided=1):
    def fill(_, page, own):
        page["B2"] = int(own.replace("-", "")) / divided if divided > 1 else int(own.replace("-", ""))
        page["B2"].number_format = shown
    return fill


def validation(**more):
    def fill(_, page, own):
        rule = DataValidation(**{key: value.replace("@", own) if isinstance(value, str) else value for key, value in more.items()})
        rule.add("A1:A9")
        page.add_data_validation(rule)
    return fill


def chart(book, page, own):
    page.append(["Bo", 4])
    made = BarChart()
    made.title = own
    made.add_data(Reference(page, min_col=2, min_row=1, max_row=2))
    page.add_chart(made, "E5")


def table(book, page, own):
    page["D1"], page["D2"] = own, "x"
    page.add_table(Table(displayName="Sager", ref="D1:D2"))


def hidden_sheet(state):
    def fill(book, _, own):
        other = book.create_sheet("Bag")
        other["C7"] = own
        other.sheet_state = state
    return fill


def defined_name(book, page, own):
    made = DefinedName("sag", attr_text=f'"{own}"')
    names = book.defined_names
    names.append(made) if hasattr(names, "append") else names.add(made)


def set_link(page, own, **how):
    page["A5"] = "her"
    page["A5"].hyperlink = how.get("address", "https://a.example/").replace("@", own)
    if "tip" in how:
        page["A5"].hyperlink.tooltip = own


def sheet_places():
    def put(where, value, **style):
        def fill(_, page, own):
            page[where] = value.replace("@", own)
            if style:
                page[where].font = Font(**style)
        return fill
    def hide(rows):
        def fill(_, page, own):
            page["C9"] = own
            (page.row_dimensions[9] if rows else page.column_dimensions["C"]).hidden = True
        return fill
    places = {
        "text": put("B2", "@"), "text far away": put("ZZ4000", "@"), "white text": put("B2", "Se @ nu", color="FFFFFFFF"),
        "text that begins with a blank": put("B2", "  @  "), "text over two lines": put("B2", "CPR\n@"),
        "formula with a text": put("B2", '="Sag "&"@"'), "formula with a link": put("B2", '=HYPERLINK("https://a.example/@","her")'),
        "number in the format of a CPR number": number_as("000000-0000"), "plain number": number_as("General"),
        "number without decimals": number_as("0"), "number with a leading text": number_as('"CPR "000000"-"0000'),
        "number with thousands": number_as("0000000000"),
        "comment": lambda b, p, n: setattr(p["B2"], "comment", Comment(f"CPR {n}", "Bo")),
        "comment's author": lambda b, p, n: setattr(p["B2"], "comment", Comment("x", f"Sag {n}")),
        "link's address": lambda b, p, n: set_link(p, n, address="https://a.example/?cpr=@"),
        "link's tip": lambda b, p, n: set_link(p, n, tip=True),
        "sheet's name": lambda b, p, n: setattr(p, "title", n), "hidden sheet": hidden_sheet("hidden"),
        "very hidden sheet": hidden_sheet("veryHidden"), "hidden row": hide(True), "hidden column": hide(False),
        "defined name": defined_name, "list of a validation": validation(type="list", formula1='"@,nej"'),
        "prompt of a validation": validation(type="whole", formula1="1", promptTitle="Sag", prompt="CPR @", showInputMessage=True),
        "error of a validation": validation(type="whole", formula1="1", error="Ikke @", showErrorMessage=True),
        "page header": lambda b, p, n: setattr(p.oddHeader.center, "text", n),
        "page footer": lambda b, p, n: setattr(p.evenFooter.left, "text", n),
        "chart's title": chart, "table's column": table,
        "condition of a format": lambda b, p, n: p.conditional_formatting.add(
            "A1:A9", FormulaRule(formula=[f'$A1="{n}"'], font=Font(bold=True))),
        "merged cells": lambda b, p, n: [p.merge_cells("C3:E5"), setattr(p["C3"], "value", n)],
    }
    for name in "title subject keywords description category creator lastModifiedBy".split():
        places[f"property {name}"] = (lambda key: lambda b, p, n: setattr(b.properties, key, f"Sag {n}"))(name)
    return [(place, sheet(fill)) for place, fill in places.items()]
