/** Two-letter endings in use (ISO 3166 with what ICANN added); a list that changes about once in ten years. */
const COUNTRIES =
  "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz " +
  "de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm " +
  "jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu " +
  "nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv " +
  "tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw";

/** The longer endings that mail is sent to; what is one slip from one of them and not among them is no ending. */
const USUAL =
  "com net org edu gov mil int info biz name eu cat pro jobs mobi tel post arpa coop aero museum travel asia";

const countries = new Set(COUNTRIES.split(" "));
const usual = USUAL.split(" ");
/** Endings that are one letter from a usual one and yet real. */
const REAL = new Set(
  "cam bom org box bot pet vet nec sex new ngo pub pru prod tech team page host site shop link live club blog wiki news ong goo gop ink ing bio bid".split(
    " ",
  ),
);

/** Whether an address can be under such an ending, as far as is known without asking; the many new ones are believed. */
export function isKnownEnding(ending: string, isOneSlip: (one: string, other: string) => boolean): boolean {
  if (ending.length < 2 || /[^a-z-]/.test(ending)) return ending.indexOf("xn--") === 0 || /[^\x20-\x7e]/.test(ending);
  if (ending.length === 2) return countries.has(ending);
  if (usual.indexOf(ending) >= 0 || REAL.has(ending)) return true;
  const near = usual.slice(0, 9).concat("dk");
  return !near.some((known) => isOneSlip(known, ending));
}
