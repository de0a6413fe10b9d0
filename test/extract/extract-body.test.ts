import { expect, test } from "@jest/globals";
import { extractBody } from "#extract/extract-body.ts";

test.each<[string, "html" | "text", string, readonly string[]]>([
  ["plain text", "text", "Hej\r\nBo", ["Hej\nBo"]],
  [
    "entities, blocks and cells",
    "html",
    "<p>R&oslash;d</p><table><tr><td>A</td><td>B</td></tr></table>",
    ["Rød\n\nA\tB"],
  ],
  [
    "hidden text counts, scripts do not",
    "html",
    '<p style="display:none">skjult</p><script>var x</script>',
    ["skjult"],
  ],
  [
    "a reply in Outlook",
    "html",
    '<p>Svar</p><div id="divRplyFwdMsg">Fra: Bo</div><p>Gammelt</p>',
    ["Svar\n\n", "\nFra: Bo\n\nGammelt"],
  ],
  ["a quoted block", "text", "Svar\n> gammelt\n> mere", ["Svar\n", "> gammelt\n> mere"]],
  [
    "a header block",
    "text",
    "Svar\n\nFra: Bo\nSendt: 5. januar\nEmne: x\n\nGammelt",
    ["Svar\n\n", "Fra: Bo\nSendt: 5. januar\nEmne: x\n\nGammelt"],
  ],
  [
    "somebody wrote",
    "text",
    "Svar\nDen 5. januar 2019 skrev Bo Bendt:\nGammelt",
    ["Svar\n", "Den 5. januar 2019 skrev Bo Bendt:\nGammelt"],
  ],
  [
    "a lone from line is no quote",
    "text",
    "Fra: mandag til fredag er der åbent",
    ["Fra: mandag til fredag er der åbent"],
  ],
  ["an unclosed comment", "html", "a<!-- b", ["a"]],
])("%s", (_, format, content, said) => {
  expect(
    extractBody({ format, content }, "reply").map((piece) => ("value" in piece ? piece.value : piece.because)),
  ).toEqual(said);
});
