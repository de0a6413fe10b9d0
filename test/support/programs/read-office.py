"""Reads a table with openpyxl, python-docx or csv and prints its rows as JSON: a second opinion on our exports."""
import csv
import json
import sys


def read(path):
    if path.endswith(".xlsx"):
        import openpyxl

        sheet = openpyxl.load_workbook(path).worksheets[0]
        return [[{"text": cell.value or "", "type": cell.data_type} for cell in row] for row in sheet.iter_rows()]
    if path.endswith(".docx"):
        import docx

        rows = docx.Document(path).tables[0].rows
        return [[{"text": cell.text, "type": "s"} for cell in row.cells] for row in rows]
    with open(path, encoding="utf-8-sig", newline="") as file:
        return [[{"text": cell, "type": "s"} for cell in row] for row in csv.reader(file, delimiter=";")]


json.dump(read(sys.argv[1]), sys.stdout)
