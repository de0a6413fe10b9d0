/** One term's false friends, as word parts with `|` between; a part with `=` before it must be all that is there. */
export interface Exception {
  /** What ends right before the term in a word that means something else. */
  readonly before?: string;
  /** What begins right behind it in such a word. */
  readonly after?: string;
  /** Nothing but one of these may stand before the term, where it is too short to trust. */
  readonly onlyAfter?: string;
}

/** Each pair is tested in `test/core/detect/terms/traps.test.ts`. */
export const exceptions: Readonly<Record<string, Exception | undefined>> = {
  abort: { after: "er" },
  allergi: { after: "venlig|test" },
  anfald: { after: "=t|=te|=tes" },
  angst: {
    onlyAfter:
      "social|døds|helbreds|panik|præstations|separations|eksamens|skole|tilknytnings|forventnings|flyve|tandlæge",
  },
  anbringelse: { before: "kapital|kapitals|penge|penges|midler|midlers|værdipapir|værdipapirs|formue|formues" },
  arbejdsevne: { before: "sam" },
  asyl: { before: "børne" },
  behandling: {
    before:
      "sags|data|tekst|be|mis|for|ligebe|over|viderebe|høj|klage|først|efter|aktindsigts|lov|budget|vand|affalds|spildevands|ansøgnings|billed|tal|ord|an",
  },
  betændelse: { after: "fri|sfri" },
  blind: {
    onlyAfter: "døv|ord|natte|farve|social|delvis|næsten|født",
    after: "evinkel|vinkel|gyde|test|pass|kørsel",
  },
  blødning: { before: "op|ud|iblød" },
  brok: { onlyAfter: "lyske|navle|mellemgulvs|ar|rygmarvs|bug|pung|for", after: "ker|kede|ket" },
  borger: { before: "stats|med|verdens|små|for|spids" },
  depression: { after: "sår|stid|ernesår|ersår|erneår|erår" },
  diagnose: { before: "fejl|virus|system|it|netværks" },
  døv: { after: "eører|ører" },
  fobi: { onlyAfter: "social|agora|klaustro|skole|sygdoms|edderkop|tandlæge", before: "homo|xeno|islamo|trans" },
  feber: { onlyAfter: "hø|gigt|scarlagens|skarlagens|barsels|gul|dengue|kirtel|tyfus", before: "guld" },
  fødsel: {
    before: "gen|fore|parti",
    after:
      "dag|sdag|år|sår|dato|sdato|attest|sattest|sang|ssang|selskab|sselskab|registrering|sregistrering|hjælper|shjælper|sted|ssted",
  },
  fraktur: { after: "skrift" },
  gigt: { onlyAfter: "slid|led|ledde|psoriasis|urinsyre|muskel|børne|knogle|bløddels|ryg|hånd|knæ|hofte" },
  handicap: {
    after:
      "golf|petgolf|toilet|pettoilet|venlig|petvenlig|råd|petråd|politik|petpolitik|organisation|petorganisation|område|petområde|regnskab|petregnskab",
  },
  hospital: { after: "iser" },
  hoste: { after: "saft" },
  hævelse: { before: "op|frem|ud|selv|penge|kontant" },
  infektion: { before: "des|computer|it" },
  invalid: { before: "in", after: "parkering|plads" },
  kemo: { after: "pumpe" },
  klage: { before: "be|an|for|til", after: "sang" },
  klinik: { before: "mobil|pc|it|cykel" },
  kræft: { after: "=er|=erne|=ernes|=ers|ende|ensbekæmp|bekæmp", before: "driv|be|gen|rets|over|løfte|styrke" },
  kronisk: { before: "syn|ana|dia" },
  lammelse: { before: "handlings" },
  læge: { before: "be|til|dyr|over|for", after: "middelstyrelse|forening|hus" },
  lidelse: { after: "shistorie", before: "for|til" },
  lønkonto: { after: "r" },
  lithium: { after: "sbatteri|batteri|ion|salt|mine" },
  litium: { after: "sbatteri|batteri|ion" },
  mani: { onlyAfter: "hypo|klepto|pyro|mytho|nympho", after: "er|fest|pul|kyr|ens|es" },
  mentor: { after: "ordning|forløb|korps|program|uddannelse" },
  misbrug: {
    before:
      "magt|magts|data|datas|database|tillids|tillidss|it|its|subsidie|subsidies|identitets|identitetss|kort|korts|miljø|miljøs",
    after: "=e|=es|=er|=te|=t|=tes|=ende",
  },
  muslim: { after: "=ske|=sk|=erne|=er" },
  narkoman: { before: "arbejds|tv|sukker|chokolade|shopping" },
  operation: {
    before: "ko|rednings|politi|militær|søge|plukke|opryddnings|oprydnings|skole|regne",
    after: "elle|selle|sikker|ssikker|stue|sstue",
  },
  parese: { before: "sam|for" },
  patient: {
    after:
      "forening|sforening|sikkerhed|ssikkerhed|klage|sklage|rettighed|srettighed|vejled|svejled|lov|slov|ensverden|sensverden|enverden|senverden",
  },
  pension: { before: "efterløns", after: "skasse|kasse|sselskab|selskab|sopsparing|opsparing|at" },
  polyp: { after: "=e" },
  prognose: { before: "vejr|økonomi|befolknings|trafik|elev|børnetals|budget|vækst|valg|salgs|ledigheds" },
  protese: { before: "syn|anti" },
  psykiatri: { after: "plan|fond|udvalg|aftale|området" },
  race: {
    before: "[gtb]|rotte|hunde|heste|motor|cykel|ka",
    after: "r|cykel|bil|løb|bane|hund|hest|kører|gear",
  },
  sepsis: { before: "a" },
  skade: {
    before: "vand|brand|bygge|storm|bil|motor|tings|gen|miljø|frost|kasko|vej|hærværks|skybruds|fugt|råd",
    after: "dyr|fro|anmeldelse|serstatning|stue",
  },
  smerte: { after: "grænse|lig|sbarn|barn" },
  sonde: { before: "rum|måle|sne|fugt|jord|temperatur|brønd" },
  stress: { after: "test|less" },
  sygdom: {
    before: "plante|dyre|barne|husdyr|træ|børne|kartoffel|fiske|bi|kvæg|svine",
    after: "forebygg|sforebygg|bekæmp|sbekæmp|bærend|sbærend",
  },
  syndrom: { before: "stockholms|stockholm|afgangs" },
  terapeut: { before: "fysio|ergo" },
  terminal: {
    before: "færge|gods|betalings|container|passager|lufthavns|dankort|bus|it",
    after: "=en|=er|=erne|=s",
  },
  træthed: { before: "metal|møde|demokrati|reform|coronas|corona" },
  tumor: { after: "i" },
  uro: { after: "p|lig", onlyAfter: "motorisk|hjerte|indre" },
  vaccine: { after: "r|grossist|kampagne|lager|logistik" },
  visitation: { before: "krops|til", after: "sområde|område|=en|=ens|sudvalg|szone" },
  værgemål: { before: "sam" },
  // Endings
  itis: { before: "pol|mor|br|cr|gratis" },
  opati: { before: "homø|natur|tele|sym|anti|em|soci|allo|ap" },
  æmi: { before: "pr|akad|bl" },
  algi: { before: "nost|al|men" },
  trofi: { before: "katas|apos" },
  otomi: { before: "dik|lob" },
  forstyrrelse: { before: "drifts|freds|trafik|nabo|arbejds|signal" },
  forgiftning: { before: "rotte|jord|luft|miljø|stemnings" },
  terol: { before: "koles|choles" },
  statin: { before: "pala" },
  olol: { before: "h" },
  parin: { before: "pap|sk" },
  codon: { before: "makro|anti" },
  caine: { before: "hurri|mc" },
  misdannelse: { before: "løs" },
};
