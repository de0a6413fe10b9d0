"""Documents with one number in one place each, by other people's writers: python-docx, openpyxl, LibreOffice, Python's email, zipfile,
tarfile and OpenSSL. None of them was looked at while the readers were written. `make-places.py FOLDER` writes places.json too."""
import json, os, subprocess, sys, zipfile
from writers_mail import mail_places
from writers_office import sheet_places, word_places
from writers_odf import flat_places

folder = sys.argv[1]
places = []


def number(index):
    """A serial of 99xx belongs to nobody."""
    return f"{index % 28 + 1:02d}{index % 12 + 1:02d}{50 + index // 60 % 40:02d}-99{index % 60 + 10:02d}"


def planted(file_format, place, ending, write):
    own = number(len(places))
    name = f"{len(places):04d}.{ending}"
    path = os.path.join(folder, name)
    write(path, own)
    if os.path.exists(path):
        places.append({"format": file_format, "place": place, "file": name, "number": own})


def holds(path, own):
    """Whether the converted file has the number at all: what a converter leaves out nobody can find."""
    if path.endswith(".pdf"):
        return own in subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True).stdout
    raw = open(path, "rb").read()
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            raw = b"".join(archive.read(one) for one in archive.namelist())
    first, last = own.split("-")
    wide = lambda text: text.encode("utf-16-le")
    return (first.encode() in raw and last.encode() in raw) or (wide(first) in raw and wide(last) in raw)


def convert(jobs, target, wanted_filter=""):
    """All files of one kind in one run of LibreOffice, which takes a second to start."""
    out = os.path.join(folder, "out")
    subprocess.run(
        ["timeout", "-k", "2", "120", "soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless",
         "--convert-to", f"{target}{wanted_filter}", "--outdir", out, *[path for path, _, _ in jobs]],
        capture_output=True, check=False)
    for path, place, own in jobs:
        made = os.path.join(out, f"{os.path.splitext(os.path.basename(path))[0]}.{target}")
        if os.path.exists(made) and holds(made, own):
            name = f"{len(places):04d}.{target}"
            os.rename(made, os.path.join(folder, name))
            places.append({"format": target, "place": f"{place} (LibreOffice)", "file": name, "number": own})


for place, write in word_places():
    planted("docx", f"{place} (python-docx)", "docx", write)
for place, write in sheet_places():
    planted("xlsx", f"{place} (openpyxl)", "xlsx", write)
for ending, place, write in mail_places():
    planted(ending, place, ending, write)

TARGETS = {"fodt": ["odt", "docx", "doc", "rtf", "pdf", "html"], "fods": ["ods", "xlsx", "xls", "pdf", "html"],
           "fodp": ["odp", "pptx", "ppt", "pdf"]}
sources = {}
for kind, place, text in flat_places():
    own = number(1000 + sum(len(jobs) for jobs in sources.values()))
    path = os.path.join(folder, f"flat{sum(len(jobs) for jobs in sources.values()):03d}.{kind}")
    with open(path, "w", encoding="utf-8") as file:
        file.write(text.replace("@N@", own).replace("@A@", own[:4]).replace("@B@", own[4:]))
    sources.setdefault(kind, []).append((path, place, own))
    places.append({"format": kind, "place": place, "file": os.path.basename(path), "number": own})
for kind, targets in TARGETS.items():
    for target in targets:
        convert(sources[kind], target)
with open(os.path.join(folder, "places.json"), "w", encoding="utf-8") as file:
    json.dump(places, file)
