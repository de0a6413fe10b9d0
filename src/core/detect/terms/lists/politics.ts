import type { TermList } from "../term-list.ts";

/** Political opinion: parties of the Folketing and words for membership. */
export const politics: TermList = {
  kind: "politics",
  topic: "politics",
  table: `
afdeling af enhedslisten	3	X
afdeling af socialdemokratiet	3	X
afdeling af venstre	3	X
agiteret	2	P
aktivist for	3	PS
alternativet	2	X
byrådskandidat	3	PS
danmarksdemokraterne	2	X
dansk folkeparti	2	X
df	2	P
dkp	2	P
enhedslisten	2	X
folketingskandidat	3	PS
folketingssuppleant	3	PS
højreekstrem	3	PS
højrefløj	2	PS
kandidat for	3	X
kandidat for partiet	3	PS
kandidat til byrådet	3	X
kandidat til folketinget	3	X
kasserer i partiet	3	PS
kommunist	2	PS
kommunistisk parti	2	X
kongres i dkp	3	X
konservative folkeparti	2	X
liberal alliance	2	X
lokalformand for	3	PS
medlem af alternativet	3	X
medlem af dansk folkeparti	3	X
medlem af df	3	PS
medlem af dkp	3	PS
medlem af enhedslisten	3	X
medlem af kommunistisk	3	PS
medlem af konservative	3	X
medlem af liberal alliance	3	PS
medlem af moderaterne	3	PS
medlem af nye borgerlige	3	PS
medlem af partiet	3	X
medlem af radikale	3	PS
medlem af sf	3	X
medlem af socialdemokratiet	3	X
medlem af venstre	3	X
medlemskab af et parti	3	PS
moderaterne	2	X
nationalist	2	PS
nye borgerlige	2	X
nynazist	3	P
opstillet for	3	X
opstillet for partiet	3	X
partiarbejde	2	X
partibog	3	X
partibogstav	2	PS
partiforening	3	X
partiforeningen	3	PS
partifælle	3	PS
partikongres	3	PS
partikongressen	3	PS
partikontingent	3	X
partilogo	3	X
partilogo på	3	X
partimedlem	3	PS
partimedlemskab	2	X
partipolitisk tilhørsforhold	3	X
politisk aktiv	3	X
politisk asyl	3	X
politisk engagement	3	X
politisk flygtning	2	PS
politisk holdning	3	PS
politisk kampagne for	3	PS
politisk overbevisning	3	PS
politisk parti	2	X
politisk ståsted	3	X
politisk tilhør	3	PS
politisk tilhørsforhold	3	X
politisk udvalg	2	PS
politiske holdninger	3	X
radikale venstre	2	X
sidder i byrådet for	3	X
socialdemokrat	2	PS
socialdemokratiet	2	X
socialistisk folkeparti	2	X
stemmer på	3	X
stemte på	3	PS
stiller op for	3	X
stillet op for	3	PS
stram kurs	2	X
valgplakat	2	PS
venstreekstrem	3	PS
venstrefløj	2	PS
`,
};
