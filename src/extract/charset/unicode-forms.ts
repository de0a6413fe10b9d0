/** Letters with an accent, by the combining accent: each letter, and what it becomes. */
const ACCENTED: Readonly<Record<string, string>> = {
  "\u0300": "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÜǛüǜ",
  "\u0301": "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÆǼØǾæǽøǿÅǺåǻÜǗüǘ",
  "\u0302": "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑ",
  "\u0303": "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹ",
  "\u0304": "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÆǢæǣÜǕüǖÄǞäǟÖȪöȫ",
  "\u0306": "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ",
  "\u0307": "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzż",
  "\u0308": "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿ",
  "\u030a": "AÅUŮaåuůwẘyẙ",
  "\u030b": "OŐUŰoőuű",
  "\u030c": "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚ",
  "\u0326": "SȘTȚsștț",
  "\u0327": "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţ",
  "\u0328": "AĄEĘIĮOǪUŲaąeęiįoǫuų",
};

const LIGATURES = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
const FIRST_LIGATURE = 0xfb00;

/** A letter and a combining accent as one character; `undefined` where Unicode has none. Not every engine has `normalize`. */
export function withAccent(letter: string, accent: string): string | undefined {
  const pairs = ACCENTED[accent] ?? "";
  for (let at = 0; at < pairs.length; at += 2) if (pairs.charAt(at) === letter) return pairs.charAt(at + 1);
  return undefined;
}

const BASES = new Map<string, string>();
for (const accent of Object.keys(ACCENTED)) {
  const pairs = ACCENTED[accent] ?? "";
  for (let at = 0; at < pairs.length; at += 2) BASES.set(pairs.charAt(at + 1), pairs.charAt(at));
}

/** A letter without its accents. */
export function withoutAccent(letter: string): string {
  let base = letter;
  for (let known = BASES.get(base); known !== undefined; known = BASES.get(base)) base = known;
  return base;
}

/** The letters of a Latin ligature (U+FB00 to U+FB06); any other character as it is. */
export function spelledOut(character: string): string {
  return LIGATURES[character.charCodeAt(0) - FIRST_LIGATURE] ?? character;
}

/** Letters in the forms that they take in Arabic words as plain letters, where the engine knows how. */
export function inPlainForms(word: string): string {
  const { normalize }: { readonly normalize?: unknown } = word as { readonly normalize?: unknown };
  return typeof normalize === "function" ? word.normalize("NFKC") : word;
}
