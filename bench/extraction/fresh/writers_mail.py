"""Places in mails, calendars and archives by Python's standard library and OpenSSL."""
import gzip, io, mailbox, os, subprocess, tarfile, tempfile, zipfile
from email import policy
from email.header import Header
from email.message import EmailMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText


def mail(fill, style=policy.SMTP):
    def write(path, own):
        message = EmailMessage(style)
        message["From"], message["To"], message["Subject"] = "Anna <a@a.example>", "Bo <b@b.example>", "Møde på torsdag"
        message.set_content("Hej Bo\n")
        message = fill(message, own) or message
        with open(path, "wb") as file:
            file.write(message.as_bytes())
    return write


def subject(text):
    def fill(message, own):
        message.replace_header("Subject", text.replace("@", own))
    return fill


def body(text, **how):
    return lambda message, own: message.set_content(text.replace("@", own), **how)


def attachment(data, **how):
    def fill(message, own):
        content = data(own)
        if isinstance(content, str):
            message.add_attachment(content, **{key: value.replace("@", own) for key, value in how.items()})
        else:
            message.add_attachment(content, maintype="application", subtype="octet-stream", filename=how["filename"].replace("@", own))
    return fill


def zipped(own, **how):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(how.get("name", "a.txt").replace("@", own), how.get("text", "CPR @").replace("@", own))
        archive.comment = how.get("comment", "").replace("@", own).encode()
    return out.getvalue()


def as_file(make):
    def write(path, own):
        with open(path, "wb") as file:
            file.write(make(own))
    return write


def inside(message, own):
    inner = EmailMessage(policy.SMTP)
    inner["Subject"], inner["From"] = f"Vedr. {own} – påmindelse", "c@c.example"
    inner.set_content("Hej")
    message.add_attachment(inner)


def old_headers(message, own):
    made = MIMEMultipart("alternative")
    made["Subject"] = Header(f"Sagen om borgeren med nummer {own} på mødet i næste uge, øvrigt", "iso-8859-1")
    made["From"] = "a@a.example"
    made.attach(MIMEText("Hej", "plain", "utf-8"))
    return made


def html_only(message, own):
    made = MIMEText(f"<html><body><p>CPR <b>{own[:5]}</b>{own[5:]}</p></body></html>", "html", "iso-8859-1")
    made["Subject"], made["From"] = "x", "a@a.example"
    return made


def tar(form):
    def make(own):
        out = io.BytesIO()
        with tarfile.open(fileobj=out, mode="w", format=form) as archive:
            data = f"CPR {own}".encode()
            info = tarfile.TarInfo("mappe/" + "dybere/" * 20 + "brev æøå.txt")
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        return out.getvalue()
    return make


def mbox(path, own):
    box = mailbox.mbox(path)
    for text in ("Hej", f"From nu af er det {own} – på", "Hej"):
        box.add(MIMEText(text, "plain", "utf-8"))
    box.close()


def signed(*how):
    def write(path, own):
        with tempfile.TemporaryDirectory() as folder:
            key, cert, text = (os.path.join(folder, name) for name in ("key", "cert", "text"))
            subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", cert, "-days", "2",
                            "-subj", "/CN=a"], capture_output=True, check=True)
            with open(text, "w", encoding="utf-8") as file:
                file.write(f"Content-Type: text/plain; charset=utf-8\r\n\r\nCPR {own} på\r\n")
            subprocess.run(["openssl", "cms", "-sign", "-signer", cert, "-inkey", key, "-in", text, "-out", path, *how],
                           capture_output=True, check=True)
    return write


def calendar(own):
    text = f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nSUMMARY:Møde\r\nDESCRIPTION:{'Lang tekst om sagen ' * 3}{own[:3]}"
    return f"{text}\r\n {own[3:]} og mere\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n".encode()


def card(own):
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo\r\nNOTE;CHARSET=UTF-8:CPR {own}\\, flyttet\r\nEND:VCARD\r\n".encode()


def mail_places():
    eml = {
        "subject": subject("Sag @"), "long subject with Danish letters": subject("Sag @ på møde " + "om øvrige forhold " * 6),
        "subject by the old header class": old_headers, "text": body("CPR @\n"), "text with Danish letters": body("På @ ø\n"),
        "quoted-printable": body("På @ " + "og så videre " * 9 + "\n", cte="quoted-printable"),
        "base64": body("På @\n", cte="base64"), "latin1": body("På @\n", charset="iso-8859-1"),
        "HTML alone": html_only, "HTML beside text": lambda m, n: m.add_alternative(f"<p>{n}</p>", subtype="html"),
        "attached text": attachment(lambda n: f"CPR {n} på\n", filename="a.txt"),
        "attached table": attachment(lambda n: f"navn;cpr\nBo;{n}\n", subtype="csv", filename="a.csv"),
        "name of an attachment": attachment(lambda n: "x", filename="Notat på @.txt"),
        "attached archive": attachment(zipped, filename="a.zip"), "attached mail": inside,
        "attached calendar": attachment(lambda n: calendar(n), filename="a.ics"),
    }
    places = [("eml", f"{place} (Python)", mail(fill)) for place, fill in eml.items()]
    places += [("eml", "text over 8 bits (Python)", mail(body("På @ ø\n", cte="8bit"), policy.SMTP.clone(cte_type="8bit")))]
    files = {
        ("zip", "entry"): lambda n: zipped(n), ("zip", "comment"): lambda n: zipped(n, text="x", comment="Sag @"),
        ("zip", "name"): lambda n: zipped(n, text="x", name="på @.txt"),
        ("tar", "pax"): tar(tarfile.PAX_FORMAT), ("tar", "GNU"): tar(tarfile.GNU_FORMAT),
        ("gz", "text"): lambda n: gzip.compress(f"CPR {n}".encode()), ("tgz", "tar"): lambda n: gzip.compress(tar(tarfile.PAX_FORMAT)(n)),
        ("ics", "folded line"): calendar, ("vcf", "note"): card,
        ("txt", "UTF-8 with a mark"): lambda n: f"På {n}".encode("utf-8-sig"), ("txt", "UTF-16"): lambda n: f"På {n}".encode("utf-16"),
        ("txt", "UTF-16, big end first"): lambda n: b"\xfe\xff" + f"På {n}".encode("utf-16-be"),
        ("txt", "DOS"): lambda n: f"Rødgrød på {n} æøå".encode("cp865"), ("csv", "latin1"): lambda n: f"navn;på\nBo;{n}\n".encode("latin1"),
        ("json", "escaped"): lambda n: ('{"cpr": "' + n.replace("-", "\\u002d") + '"}').encode(),
        ("xml", "attribute"): lambda n: f'<?xml version="1.0" encoding="ISO-8859-1"?><sag cpr="{n}">på</sag>'.encode("latin1"),
    }
    places += [(ending, f"{place} (Python)", as_file(make)) for (ending, place), make in files.items()]
    places += [("mbox", "second mail (Python)", mbox)]
    places += [("p7m", "opaque (OpenSSL)", signed("-nodetach", "-outform", "DER", "-binary")),
               ("p7m", "streamed (OpenSSL)", signed("-nodetach", "-outform", "DER", "-stream", "-binary")),
               ("p7m", "PEM (OpenSSL)", signed("-nodetach", "-outform", "PEM", "-binary")),
               ("eml", "S/MIME opaque (OpenSSL)", signed("-nodetach", "-outform", "SMIME")),
               ("eml", "S/MIME detached (OpenSSL)", signed("-outform", "SMIME"))]
    return places
