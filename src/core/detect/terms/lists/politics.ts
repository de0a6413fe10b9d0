import type { TermList } from "../term-list.ts";

/** Political opinion: parties of the Folketing and words for membership. */
export const politics: TermList = {
  kind: "politics",
  topic: "politics",
  table: `
alternativet	2	X
danmarksdemokraterne	2	X
dansk folkeparti	2	X
enhedslisten	2	X
kandidat for	3	X
kommunistisk parti	2	X
konservative folkeparti	2	X
liberal alliance	2	X
medlem af dansk folkeparti	3	X
medlem af enhedslisten	3	X
medlem af konservative	3	X
medlem af partiet	3	X
medlem af socialdemokratiet	3	X
medlem af venstre	3	X
moderaterne	2	X
nye borgerlige	2	X
opstillet for partiet	3	X
partiarbejde	2	X
partibog	3	X
partiforening	3	X
partikontingent	3	X
partilogo	3	X
partimedlem	3	PS
partimedlemskab	2	X
partipolitisk tilhørsforhold	3	X
politisk aktiv	3	X
politisk asyl	3	X
politisk engagement	3	X
politisk overbevisning	3	PS
politisk parti	2	X
politisk ståsted	3	X
politisk tilhørsforhold	3	X
politiske holdninger	3	X
radikale venstre	2	X
socialdemokratiet	2	X
socialistisk folkeparti	2	X
stemmer på	3	X
stram kurs	2	X
`,
};
