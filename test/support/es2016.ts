/** What ECMAScript 2016 has, by the object it belongs to. Whatever else the engine brings is taken away. */
export const ES2016: Readonly<Record<string, string>> = {
  globalThis: `Object Function Array ArrayBuffer Boolean DataView Date Error EvalError Float32Array Float64Array Int8Array
    Int16Array Int32Array Map Number Promise Proxy RangeError ReferenceError RegExp Set String Symbol SyntaxError TypeError
    Uint8Array Uint8ClampedArray Uint16Array Uint32Array URIError WeakMap WeakSet JSON Math Reflect NaN Infinity undefined
    decodeURI decodeURIComponent encodeURI encodeURIComponent eval isFinite isNaN parseFloat parseInt`,
  Object: `assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames
    getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf`,
  Array: "from isArray of",
  // Array.prototype.includes is ES2016 and was seen missing all the same (office-js #3730).
  "Array.prototype": `concat copyWithin entries every fill filter find findIndex forEach indexOf join keys lastIndexOf map
    pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values`,
  String: "fromCharCode fromCodePoint raw",
  "String.prototype": `charAt charCodeAt codePointAt concat endsWith includes indexOf lastIndexOf localeCompare match repeat
    replace search slice split startsWith substring substr toLowerCase toString toUpperCase trim valueOf`,
  Promise: "all race reject resolve",
  "Promise.prototype": "then catch",
  "RegExp.prototype": "exec test toString flags global ignoreCase multiline source sticky unicode",
  Number: `EPSILON MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN NEGATIVE_INFINITY POSITIVE_INFINITY isFinite
    isInteger isNaN isSafeInteger parseFloat parseInt`,
  "Object.getPrototypeOf(Uint8Array.prototype)": `buffer byteLength byteOffset copyWithin entries every fill filter find
    findIndex forEach indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray
    toString values`,
  "ArrayBuffer.prototype": "byteLength slice",
  "Map.prototype": "clear delete entries forEach get has keys set size values",
  "Set.prototype": "add clear delete entries forEach has keys size values",
  Symbol:
    "for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive toStringTag unscopables",
  Math: `E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atan2 atanh cbrt ceil clz32 cos cosh exp
    expm1 floor fround hypot imul log log10 log1p log2 max min pow random round sign sin sinh sqrt tan tanh trunc`,
  JSON: "parse stringify",
};
