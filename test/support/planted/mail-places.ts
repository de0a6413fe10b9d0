import { zipSync } from "fflate";
import { base64, FILLER, latin1, NUMBER, placesOf, SENTENCE, utf8, type Place } from "./place.ts";
import { letter, paragraph, run } from "./docx-places.ts";

const HEAD =
  "From: Anna <anna@a.example>\r\nTo: Bo <bo@b.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n";
const mail = (head: string, body = "Hej"): Uint8Array => latin1(`${HEAD}${head}\r\n\r\n${body}\r\n`);
const header = (line: string): Uint8Array => mail(`Subject: Hej\r\n${line}`);
const many = (...parts: readonly string[]): Uint8Array =>
  mail(
    'Subject: Hej\r\nContent-Type: multipart/mixed; boundary="b1"',
    `${parts.map((part) => `--b1\r\n${part}\r\n`).join("")}--b1--`,
  );
const coded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString("base64")}?=`;
const quoted = (text: string): string => `=?iso-8859-1?Q?${text.replace(/ /g, "_")}?=`;
const attached = (name: string, bytes: Uint8Array, type = "application/octet-stream"): string =>
  `Content-Type: ${type}; name="${name}"\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename="${name}"\r\n\r\n${base64(bytes)}`;
const calendar = (line: string): string =>
  `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${line}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
const [FIRST, LAST] = NUMBER.split("-") as [string, string];

/** DER of a signed or a sealed message (RFC 5652). */
const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const body = Buffer.concat(parts);
  const size = body.length < 128 ? [body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Uint8Array.from([tag, ...size, ...body]);
};
const pkcs7 = (last: number): Uint8Array => der(6, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, last));
export const signed = (content: Uint8Array): Uint8Array =>
  der(
    0x30,
    pkcs7(2),
    der(
      0xa0,
      der(0x30, der(2, Uint8Array.of(1)), der(0x31), der(0x30, pkcs7(1), der(0xa0, der(4, content))), der(0x31)),
    ),
  );
/** The same without lengths, and its content in two parts, as Outlook and OpenSSL stream it. */
const streamed = (content: Uint8Array): Uint8Array => {
  const open = (tag: number, ...parts: readonly Uint8Array[]) =>
    Uint8Array.from([tag, 0x80, ...Buffer.concat(parts), 0, 0]);
  const half = content.length >> 1;
  const octets = open(0x24, der(4, content.slice(0, half)), der(4, content.slice(half)));
  return open(
    0x30,
    pkcs7(2),
    open(0xa0, open(0x30, der(2, Uint8Array.of(1)), der(0x31), open(0x30, pkcs7(1), open(0xa0, octets)), der(0x31))),
  );
};
const entity = utf8(`Content-Type: text/plain; charset=utf-8\r\n\r\n${SENTENCE}\r\n`);

const eml: readonly Place[] = placesOf("eml", "mail.eml", {
  subject: () => mail(`Subject: ${SENTENCE}`),
  "subject in base64": () => mail(`Subject: ${coded(SENTENCE)}`),
  "subject in base64 with padding": () => mail(`Subject: ${coded(`${SENTENCE}.`)}`),
  "subject in base64 with two signs of padding": () => mail(`Subject: ${coded(`${SENTENCE}..`)}`),
  "subject in Q": () => mail(`Subject: ${quoted(SENTENCE)}`),
  "subject in two coded words": () =>
    mail(`Subject: ${coded(`CPR ${FIRST.slice(0, 3)}`)}\r\n ${coded(`${FIRST.slice(3)}-${LAST}`)}`),
  "subject over two lines": () => mail(`Subject: Sagen om borgeren med\r\n CPR ${NUMBER}`),
  comments: () => header(`Comments: ${SENTENCE}`),
  "second line of comments": () => header(`Comments: et\r\nComments: ${SENTENCE}`),
  keywords: () => header(`Keywords: ${NUMBER}`),
  "reply-to": () => header(`Reply-To: "CPR ${NUMBER}" <a@b.example>`),
  sender: () => header(`Sender: "CPR ${NUMBER}" <a@b.example>`),
  bcc: () => header(`Bcc: "CPR ${NUMBER}" <a@b.example>`),
  cc: () => header(`Cc: "${NUMBER}" <a@b.example>`),
  organization: () => header(`Organization: ${SENTENCE}`),
  "thread's topic": () => header(`Thread-Topic: ${SENTENCE}`),
  text: () => mail("Subject: Hej", SENTENCE),
  "quoted-printable": () =>
    mail("Subject: Hej\r\nContent-Transfer-Encoding: quoted-printable", `CPR ${FIRST}=2D99=\r\n89`),
  base64: () => mail("Subject: Hej\r\nContent-Transfer-Encoding: base64", base64(utf8(SENTENCE))),
  "UTF-7": () => mail("Subject: Hej\r\nContent-Type: text/plain; charset=utf-7", `CPR +ADA-${NUMBER.slice(1)}`),
  "UTF-16 in base64": () =>
    mail(
      "Subject: Hej\r\nContent-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: base64",
      base64(Uint8Array.from(Buffer.from(SENTENCE, "utf16le"))),
    ),
  HTML: () => mail("Subject: Hej\r\nContent-Type: text/html", `<p>${SENTENCE}</p>`),
  "HTML, over two elements": () =>
    mail("Subject: Hej\r\nContent-Type: text/html", `<p>CPR <b>0101</b><i>90-9989</i></p>`),
  "text that differs from the HTML": () =>
    mail(
      'Subject: Hej\r\nContent-Type: multipart/alternative; boundary="b1"',
      `--b1\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--b1\r\nContent-Type: text/html\r\n\r\n<p>Hej</p>\r\n--b1--`,
    ),
  "link's address": () =>
    mail("Subject: Hej\r\nContent-Type: text/html", `<a href="mailto:a@b.example?subject=CPR%20${NUMBER}">skriv</a>`),
  enriched: () => mail("Subject: Hej\r\nContent-Type: text/enriched", `<bold>${SENTENCE}</bold>`),
  preamble: () =>
    mail('Subject: Hej\r\nContent-Type: multipart/mixed; boundary="b1"', `${SENTENCE}\r\n--b1\r\n\r\nHej\r\n--b1--`),
  epilogue: () =>
    mail('Subject: Hej\r\nContent-Type: multipart/mixed; boundary="b1"', `--b1\r\n\r\nHej\r\n--b1--\r\n${SENTENCE}`),
  "description of a part": () => many(`Content-Type: text/plain\r\nContent-Description: ${SENTENCE}\r\n\r\nHej`),
  "attached text": () => many(attached("note.txt", utf8(SENTENCE), "text/plain")),
  "attached document": () => many(attached("brev.docx", letter(paragraph(run(SENTENCE))))),
  "attached file without a type of its own": () => many(attached("brev.pdf", utf8(SENTENCE))),
  "name of a file": () => many(attached(`CPR ${NUMBER}.txt`, utf8(FILLER))),
  "name of a file in base64": () => many(attached(coded(`CPR ${NUMBER}.txt`), utf8(FILLER))),
  "name of a file in percent codes": () =>
    many(
      `Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''CPR%20${NUMBER}.txt\r\n\r\n${FILLER}`,
    ),
  "name of a file with an apostrophe": () =>
    many(
      `Content-Type: text/plain\r\nContent-Disposition: attachment; filename*=utf-8''mor's%20sag%20${NUMBER}%20bo's.txt\r\n\r\n${FILLER}`,
    ),
  "name of a file in numbered pieces": () =>
    many(
      `Content-Type: text/plain\r\nContent-Disposition: attachment; filename*0="CPR ${FIRST}"; filename*1="-${LAST}.txt"\r\n\r\n${FILLER}`,
    ),
  "name of a text shown in the mail": () =>
    many(`Content-Type: text/plain; name="CPR ${NUMBER}.txt"\r\nContent-Disposition: inline\r\n\r\n${FILLER}`),
  "mail in the mail": () =>
    many(
      `Content-Type: message/rfc822\r\n\r\nFrom: c@c.example\r\nTo: d@d.example\r\nSubject: inde\r\n\r\n${SENTENCE}`,
    ),
  "subject of a mail in the mail": () =>
    many(
      `Content-Type: message/rfc822\r\n\r\nFrom: c@c.example\r\nTo: d@d.example\r\nSubject: ${coded(`${SENTENCE}!`)}\r\n\r\nHej`,
    ),
  invitation: () => many(`Content-Type: text/calendar\r\n\r\n${calendar(`SUMMARY:${SENTENCE}`)}`),
  "folded invitation": () =>
    many(
      `Content-Type: text/calendar\r\n\r\n${calendar(`DESCRIPTION:CPR ${FIRST.slice(0, 4)}\r\n ${FIRST.slice(4)}-${LAST}`)}`,
    ),
  "uuencoded file": () => mail("Subject: Hej", `begin 644 a.txt\r\n${uuencoded(SENTENCE)}\r\n\`\r\nend`),
  "delivery report": () =>
    many(
      `Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; a\r\n\r\nDiagnostic-Code: smtp; ${SENTENCE}`,
    ),
  "header of a bounced mail": () => many(`Content-Type: text/rfc822-headers\r\n\r\nSubject: ${SENTENCE}`),
  "signed beside the text": () =>
    mail(
      'Subject: Hej\r\nContent-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary="b1"',
      `--b1\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--b1\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\nContent-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--b1--`,
    ),
  "signed around the text": () =>
    mail(
      "Subject: Hej\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
      base64(signed(entity)),
    ),
  "signed around the text, streamed": () =>
    mail(
      "Subject: Hej\r\nContent-Type: application/x-pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64",
      base64(streamed(entity)),
    ),
  "signed twice": () =>
    mail(
      "Subject: Hej\r\nContent-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64",
      base64(
        signed(
          utf8(
            `Content-Type: application/pkcs7-mime; smime-type=signed-data\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(signed(entity))}`,
          ),
        ),
      ),
    ),
  "no encoding named": () => many(`Content-Type: text/plain\r\n\r\n${base64(utf8(`${SENTENCE}. ${FILLER}`))}`),
  "no line between head and text": () => many(`Content-Type: text/plain\r\n${SENTENCE}`),
});

function uuencoded(text: string): string {
  const bytes = utf8(text);
  const sign = (six: number) => String.fromCharCode(six === 0 ? 96 : 32 + six);
  let line = sign(bytes.length);
  for (let at = 0; at < bytes.length; at += 3) {
    const group = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    for (const shift of [18, 12, 6, 0]) line += sign((group >> shift) & 63);
  }
  return line;
}

const page = (type: string, content: string, coding = "7bit"): Uint8Array =>
  latin1(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="m1"\r\n\r\n--m1\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\nContent-Location: file:///C:/x.htm\r\n\r\n${content}\r\n--m1--\r\n`,
  );
const html = `<html><body><p>${SENTENCE}</p></body></html>`;

const archives: readonly Place[] = [".mht", ".mhtml", ".doc", ".xls"].flatMap((ending) =>
  placesOf(`web archive ${ending}`, `side${ending}`, {
    plain: () => page("text/html", html),
    "quoted-printable": () => page("text/html; charset=utf-8", html.replace("90-", "=\r\n90-"), "quoted-printable"),
    base64: () => page("text/html", base64(utf8(html)), "base64"),
    "second page": () =>
      latin1(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="m1"\r\n\r\n--m1\r\nContent-Type: text/html\r\n\r\n<html>a</html>\r\n--m1\r\nContent-Type: text/html\r\n\r\n${html}\r\n--m1--\r\n`,
      ),
  }),
);

const sealed: readonly Place[] = [
  ...placesOf("p7m", "smime.p7m", {
    "signed mail": () => signed(entity),
    "signed mail, streamed": () => streamed(entity),
    "signed mail in base64": () => utf8(base64(signed(entity))),
    "signed mail in PEM": () => utf8(`-----BEGIN PKCS7-----\r\n${base64(signed(entity))}\r\n-----END PKCS7-----\r\n`),
    "multipart/signed saved under that name": () =>
      latin1(
        `MIME-Version: 1.0\r\nContent-Type: multipart/signed; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/plain\r\n\r\n${SENTENCE}\r\n--b1--\r\n`,
      ),
  }),
  ...placesOf("signed file", "brev.txt.p7m", { text: () => signed(utf8(SENTENCE)) }),
  ...placesOf("signed file", "brev.docx.p7m", { document: () => signed(letter(paragraph(run(SENTENCE)))) }),
];

const mbox: readonly Place[] = placesOf("mbox", "sager.mbox", {
  "first mail": () =>
    latin1(`From a Mon\r\n${HEAD}Subject: a\r\n\r\n${SENTENCE}\r\n\r\nFrom b Tue\r\n${HEAD}Subject: b\r\n\r\nHej\r\n`),
  "second mail": () =>
    latin1(`From a Mon\r\n${HEAD}Subject: a\r\n\r\nHej\r\n\r\nFrom b Tue\r\n${HEAD}Subject: b\r\n\r\n${SENTENCE}\r\n`),
  "second mail in base64": () =>
    latin1(
      `From a Mon\r\n${HEAD}Subject: a\r\n\r\nHej\r\n\r\nFrom b Tue\r\n${HEAD}Subject: b\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(utf8(SENTENCE))}\r\n`,
    ),
  "file in the third mail": () =>
    latin1(
      ["a", "b"].map((one) => `From ${one} Mon\r\n${HEAD}Subject: ${one}\r\n\r\nHej\r\n\r\n`).join("") +
        `From c Tue\r\n${HEAD}Subject: c\r\nContent-Type: application/zip; name=a.zip\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(zipSync({ "a.txt": utf8(SENTENCE) }))}\r\n`,
    ),
});

export const mailPlaces: readonly Place[] = [...eml, ...archives, ...sealed, ...mbox];
