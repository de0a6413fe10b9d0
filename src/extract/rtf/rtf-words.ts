/** Control words that are text themselves. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  par: "\n",
  line: "\n",
  page: "\n",
  sect: "\n",
  column: "\n",
  row: "\n",
  nestrow: "\n",
  cell: "\t",
  nestcell: "\t",
  tab: "\t",
  "~": "\u00a0",
  _: "-",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: " ",
  enspace: " ",
  qmspace: " ",
};

/** Groups that a reader of the document does not see, though their mark does not say so. */
export const UNSEEN = new Set(
  "fonttbl colortbl stylesheet pict filetbl revtbl rsidtbl generator sn rxe bkmkstart bkmkend themedata colorschememapping latentstyles datastore listtable listoverridetable pgptbl operator version edmins vern nofpages nofwords nofchars nofcharsws id creatim revtim printim buptim objclass objname objsect fname panose falt template blipuid bliptag pnseclvl pntxta pntxtb oldcprops oldpprops mmathPr passwordhash protusertbl defchp defpap levelnumbers leveltext listname atrfstart atrfend atnref atndate atnparent atntime annotationid oleclsid fldtype xmlnstbl wgrffmtfilter fchars lchars ftnsepc aftnsepc aftncn objalias shprslt nonshppict svb".split(
    " ",
  ),
);

/** Groups marked as "leave out if unknown" whose text stands in its line all the same. */
export const SEEN = new Set(
  "footnote shpinst shptxt fldinst annotation atnid atnauthor ud staticval propname hlinkbase company manager category keywords ftnsep shppict shp shptop do dptxbxtext background picprop nesttableprops upr pn moveto movefrom".split(
    " ",
  ),
);

/** Groups that stand on lines of their own. */
export const APART = new Set(
  "atnid atnauthor header headerl headerr headerf footer footerl footerr footerf footnote annotation shptxt title subject author keywords doccomm company manager category comment operator".split(
    " ",
  ),
);

/** Windows code pages by the number that a font has for its letters. */
export const CHARSETS: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  161: 1253,
  162: 1254,
  186: 1257,
  204: 1251,
  238: 1250,
  255: 437,
};
