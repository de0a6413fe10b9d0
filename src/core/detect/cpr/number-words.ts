const DANISH_ONES = ["", "en", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni"];
const DANISH_TEENS = ["ti", "elleve", "tolv", "tretten", "fjorten", "femten", "seksten", "sytten", "atten", "nitten"];
const DANISH_TENS = ["tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];
const DANISH_ORDINALS =
  "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende";
const ENGLISH_ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

/** "niende", "enogtyvende", "twenty-third": the days of a month, and the months themselves. */
export const ORDINALS: ReadonlyMap<string, number> = buildOrdinals();
/** "niogfyrre": the last two digits of a year as Danes say them. */
export const YEARS: ReadonlyMap<string, number> = buildYears();

function buildOrdinals(): ReadonlyMap<string, number> {
  const words = new Map<string, number>([
    ["tredivte", 30],
    ["thirtieth", 30],
    ["enogtredivte", 31],
    ["thirty-first", 31],
  ]);
  const [danish, english] = [DANISH_ORDINALS.split(" "), ENGLISH_ORDINALS.split(" ")];
  danish.forEach((word, index) => words.set(word, index + 1));
  english.forEach((word, index) => words.set(word, index + 1));
  for (let one = 1; one <= 9; one++) {
    words.set(`${DANISH_ONES[one] ?? ""}ogtyvende`, 20 + one);
    words.set(`twenty-${english[one - 1] ?? ""}`, 20 + one);
  }
  return words;
}

function buildYears(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  DANISH_TEENS.forEach((word, index) => words.set(word, 10 + index));
  DANISH_TENS.forEach((ten, index) => {
    DANISH_ONES.forEach((one, ones) => words.set(one === "" ? ten : `${one}og${ten}`, (index + 2) * 10 + ones));
  });
  return words;
}
