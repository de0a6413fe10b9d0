import type { TermList } from "../term-list.ts";

/** Racial or ethnic origin; nationality and residence status alone are weak signs. */
export const ethnicity: TermList = {
  kind: "ethnicity",
  topic: "ethnicity",
  table: `
afrikansk baggrund	3	PS
afstamning	3	PS
anden etnisk baggrund	3	PS
anden etnisk herkomst	3	PS
arabisk baggrund	3	PS
asylansøger	1	PS
efterkommer	2	PS
etnicitet	2	PS
etnisk	2	PS
etnisk baggrund	3	PS
etnisk kurder	3	PS
etnisk minoritet	3	PS
etnisk oprindelse	3	PS
etnisk tyrker	3	PS
familiesammenføring	2	PS
flygtning	1	PS
grønlandsk baggrund	3	PS
herkomst	2	PS
hudfarve	3	PS
indvandrerbaggrund	2	PS
inuit	3	PS
kurder	3	PS
kurdisk	3	PS
mørk hud	3	PS
nationalitet	1	PS
opholdstilladelse	1	PS
oprindeligt folk	3	PS
palæstinensisk baggrund	3	PS
race	1	X
racisme	2	PS
racistisk	2	PS
roma	3	PS
romaer	3	PS
sigøjner	3	PS
somalisk baggrund	3	PS
statsborgerskab	1	PS
statsløs	2	PS
tamil	3	PS
tolkebehov	2	PS
tyrkisk baggrund	3	PS
`,
};
