/** The names of the standard Latin glyphs in the order of CFF's standard strings (Adobe TN 5176, appendix A), from 1. */
export const LATIN_NAMES: readonly string[] = (
  "space exclam quotedbl numbersign dollar percent ampersand quoteright parenleft parenright asterisk plus comma hyphen " +
  "period slash zero one two three four five six seven eight nine colon semicolon less equal greater question at " +
  "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z bracketleft backslash bracketright asciicircum underscore " +
  "quoteleft a b c d e f g h i j k l m n o p q r s t u v w x y z braceleft bar braceright asciitilde exclamdown cent " +
  "sterling fraction yen florin section currency quotesingle quotedblleft guillemotleft guilsinglleft guilsinglright fi " +
  "fl endash dagger daggerdbl periodcentered paragraph bullet quotesinglbase quotedblbase quotedblright guillemotright " +
  "ellipsis perthousand questiondown grave acute circumflex tilde macron breve dotaccent dieresis ring cedilla " +
  "hungarumlaut ogonek caron emdash AE ordfeminine Lslash Oslash OE ordmasculine ae dotlessi lslash oslash oe germandbls " +
  "onesuperior logicalnot mu trademark Eth onehalf plusminus Thorn onequarter divide brokenbar degree thorn " +
  "threequarters twosuperior registered minus eth multiply threesuperior copyright"
).split(" ");

/** What the standard strings from 1 to 228 look like; those after the names are letters with accents. */
export const LATIN_TEXT =
  " !\"#$%&’()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_‘abcdefghijklmnopqrstuvwxyz{|}~¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ–†‡" +
  "·¶•‚„”»…‰¿`´ˆ˜¯˘˙¨˚¸˝˛ˇ—ÆªŁØŒºæıłøœß¹¬µ™Ð½±Þ¼÷¦°þ¾²®−ð×³©" +
  "ÁÂÄÀÅÃÇÉÊËÈÍÎÏÌÑÓÔÖÒÕŠÚÛÜÙÝŸŽáâäàåãçéêëèíîïìñóôöòõšúûüùýÿž";

/** The text of a CFF standard string: Latin, and of the expert set old-style figures, ligatures and small capitals. */
export function standardStringText(sid: number): string | undefined {
  if (sid >= 239 && sid <= 248) return String.fromCharCode(sid - 239 + 48);
  if (sid >= 266 && sid <= 268) return ["ff", "ffi", "ffl"][sid - 266];
  if (sid >= 274 && sid <= 299) return String.fromCharCode(sid - 274 + 65);
  return sid > 0 && sid <= LATIN_TEXT.length ? LATIN_TEXT.charAt(sid - 1) : undefined;
}
